import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/page/read/draft';
import { paragraphsOf, wrapWidth } from '../../../../src/page/read/line-joining';

const element = new JSDOM('').window.document.body;
const line = (text: string): Line => {
  const indent = text.length - text.trimStart().length;
  return { element, mapped: { text: text.trim(), runs: [] }, indent, bold: false, linked: 0 };
};
const joined = (text: string, wrap: number | null = null) =>
  paragraphsOf(text.split('\n').map(line), wrap).map(({ mapped }) => mapped.text);

describe('lines that were broken in mid-sentence', () => {
  it('are put together, in Chinese without a space', () => {
    expect(joined('我们会收集您的\n手机号码，用于')).toEqual(['我们会收集您的手机号码，用于']);
    expect(joined('We keep your\ntelephone number')).toEqual(['We keep your telephone number']);
    expect(joined('请访问 https://a.example\n与我们联系')).toEqual(['请访问 https://a.example与我们联系']);
  });

  it('end where a sentence, a label or an entry of a list begins', () => {
    expect(joined('We keep it.\nWe share it.')).toHaveLength(2);
    expect(joined('更新日期：2025年1月1日\n生效日期：2025年1月8日')).toHaveLength(2);
    expect(joined('We keep\n- your name\n- your age')).toHaveLength(3);
    expect(joined('共享\n（一）我们\n（二）他们')).toHaveLength(3);
  });

  it('go on after an abbreviation, after a number alone, and before closing marks', () => {
    expect(joined('Acme Inc.\n1 High Street')).toEqual(['Acme Inc. 1 High Street']);
    expect(joined('3)\n点击“设置”')).toEqual(['3)点击“设置”']);
    expect(joined('点击“\n”。')).toEqual(['点击“”。']);
  });

  it('go on over the break between two pages', () => {
    const first = '我们会收集您的手机号码、位置信息和通讯录，用于向您提供附近的服务以及在您同意的';
    expect(joined(`${first}\n\n情况下向您推送消息。`)).toHaveLength(1);
    expect(joined('联系我们\n\n我们会在十五日内答复。')).toHaveLength(2);
  });
});

describe('the width at which lines were wrapped', () => {
  const wrapped = Array.from({ length: 20 }, (_, i) =>
    i % 4 === 3 ? 'the end.' : `${'words and more '.repeat(4)}until`,
  );

  it('is where full lines crowd', () => {
    expect(wrapWidth(wrapped)).toBe(65);
  });

  it('is none where authors ended their lines', () => {
    expect(wrapWidth(Array.from({ length: 40 }, (_, i) => `${'word '.repeat(3 + ((i * 7) % 90))}.`))).toBeNull();
    expect(wrapWidth(wrapped.map((text) => `${text}.`))).toBeNull();
    expect(wrapWidth(wrapped.slice(0, 5))).toBeNull();
  });

  it('tells a line that its author ended from one that was full', () => {
    expect(joined('a short line\nanother line', 65)).toHaveLength(2);
    expect(joined(`${'words and more '.repeat(4)}until\nAnother line`, 65)).toHaveLength(1);
  });
});
