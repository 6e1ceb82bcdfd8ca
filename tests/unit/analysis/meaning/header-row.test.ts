import { describe, expect, it } from 'vitest';
import { isHeaderRow } from '../../../../src/analysis/meaning/header-row';
import { spanOf } from './span';

/** A row of these cells; `headers` of their columns, none unless given. */
function rowOf(texts: string[], headers: string[] = texts.map(() => '')) {
  let start = 0;
  const cells = texts.map((text, i) => {
    const cell = { header: headers[i]!, text, start };
    start += text.length + 3;
    return cell;
  });
  return spanOf(texts.join(' | '), { kind: 'row', cells });
}

describe('a row of headers', () => {
  it.each([
    [['SDK名称', '公司名称', '使用目的', '收集的个人信息类型', '隐私政策链接']],
    [['第三方名称', '用途', '信息字段']],
    [['合作方', '共享信息', '目的']],
    [['Provider', 'Purpose', 'Data collected']],
    [['Name of the company', 'Why', 'Privacy policy']],
  ])('%j', (texts) => {
    expect(isHeaderRow(rowOf(texts))).toBe(true);
  });

  it.each([
    [['海鸥地图SDK', '上海海鸥地图有限公司', '定位', '位置信息']],
    [['浪花支付', '支付', '订单号']],
    [['Ternpay', 'Payments', 'card number']],
    [['Lumina Maps', 'Lumina Ltd', 'Showing where you are', 'Location']],
    [['信息']],
    [['', '']],
  ])('is not %j', (texts) => {
    expect(isHeaderRow(rowOf(texts))).toBe(false);
  });

  it('may be said again under the headers', () => {
    const headers = ['第三方名称', '用途'];
    expect(isHeaderRow(rowOf(headers, headers))).toBe(true);
    expect(isHeaderRow(rowOf(['浪花支付', '支付'], headers))).toBe(false);
  });
});
