import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../src/analysis/facts/addresses';
import { findEmails } from '../../../../src/analysis/facts/emails';
import { findPhones } from '../../../../src/analysis/facts/phones';
import { findWebAddresses } from '../../../../src/analysis/facts/web-addresses';
import { fold } from '../../../../src/analysis/facts/wording';
import { factsOf } from './policy-of';

describe('findEmails', () => {
  it.each<[string, string[]]>([
    ['write to privacy@lumen-tern.example today', ['privacy@lumen-tern.example']],
    ['发送至Dpo@lumen.example或寄信', ['Dpo@lumen.example']],
    ['a.b+c_d@mail.lumen.co.example.', ['a.b+c_d@mail.lumen.co.example']],
    ['x@a.example, X@A.example', ['x@a.example']],
    ['邮箱：help＠lumen.example', ['help@lumen.example']],
    ['follow @lumen on the network', []],
    ['user@localhost', []],
    ['@@@', []],
    ['a@b.c', []],
    ['[email protected]', []],
  ])('%s', (text, emails) => {
    expect(findEmails(text)).toEqual(emails);
  });
});

describe('findPhones', () => {
  it.each<[string, string[]]>([
    ['客服热线：400-123-4567', ['400-123-4567']],
    ['联系电话：021-12345678', ['021-12345678']],
    ['请致电（0571）26880000转1', ['(0571)26880000']],
    ['电话：13800001111', ['13800001111']],
    ['请拨打95000咨询', ['95000']],
    ['Call us on +44 20 7946 0000.', ['+44 20 7946 0000']],
    ['Phone: (650) 555-0100', ['(650) 555-0100']],
    ['toll-free 1-800-555-0199', ['1-800-555-0199']],
    ['订单号 13800001111 已完成', []],
    ['电话：邮编518057', []],
    ['phone support from 9:00-18:00', []],
    ['call us since 2019-05-04', []],
    ['Order 650 555 0100', []],
  ])('%s', (text, phones) => {
    expect(findPhones(fold(text))).toEqual(phones);
  });

  it('need no label among contacts, if the country stands before them', () => {
    expect(factsOf('# Contact us', 'privacy@lumen.example, +1 555 0142').contacts.phones).toEqual(['+1 555 0142']);
    expect(factsOf('# Contact us', 'Order 650 555 0100 at privacy@lumen.example').contacts.phones).toEqual([]);
  });

  it('takes one number once, however it is written', () => {
    expect(factsOf('客服电话：010-12345678', '您也可以致电(010)12345678。').contacts.phones).toEqual(['(010)12345678']);
  });
});

describe('findWebAddresses', () => {
  it.each<[string, string[]]>([
    ['请访问 https://help.lumen.example/form 反馈', ['https://help.lumen.example/form']],
    ['见http://kf.lumen.example/与我们联系', ['http://kf.lumen.example/']],
    ['(see https://lumen.example/a_(b).)', ['https://lumen.example/a_(b)']],
    ['at https://lumen.example.', ['https://lumen.example']],
    ['https:// nothing', []],
    ['https://<script>', []],
  ])('%s', (text, found) => {
    expect(findWebAddresses(text)).toEqual(found);
  });
});

describe('findAddresses', () => {
  it.each<[string, string[]]>([
    ['联系地址：上海市徐汇区灯塔路12号燕鸥大厦3层', ['上海市徐汇区灯塔路12号燕鸥大厦3层']],
    ['注册地址：北京市朝阳区明灯街5号2011室。更新记录：无', ['北京市朝阳区明灯街5号2011室']],
    ['（地址：广州市天河区灯影路9号）提供服务', ['广州市天河区灯影路9号']],
    ['IP地址：127.0.0.1', []],
    ['隐私协议地址：https://lumen.example/市区路1号', []],
    [
      'Lumen Tern Inc., 12 Lantern Street, Springfield, IL 62701, USA',
      ['12 Lantern Street, Springfield, IL 62701, USA'],
    ],
    ['Tern Ltd, 4 Beacon Road, London, SW1A 1AA, United Kingdom', ['4 Beacon Road, London, SW1A 1AA, United Kingdom']],
    [
      'Tern plc, Beacon House, Harbour Road, Dublin, A94 X2Y3, Ireland. dpo@tern.example',
      ['Beacon House, Harbour Road, Dublin, A94 X2Y3, Ireland'],
    ],
    [
      'Tern Oy, Privacy, Lyhtykatu 9 B, 00160 Helsinki, Finland — write to us.',
      ['Lyhtykatu 9 B, 00160 Helsinki, Finland'],
    ],
    [
      'Tern Corporation, 4100 Lantern Loop, Springfield, IL 62701, USA',
      ['4100 Lantern Loop, Springfield, IL 62701, USA'],
    ],
    ['In Version 9 B, 00160 records were read.', []],
    ['Beacon House, the home of terns, stands here.', []],
    ['We live at 12 Lantern Street.', []],
    ['Section 12 Lantern Street Party Rules', []],
  ])('%s', (text, found) => {
    expect(findAddresses(text, false)).toEqual(found);
  });

  it('takes a line alone only where an address is expected', () => {
    const line = '广东省深圳市南山区灯塔路1号 法务部（收）';
    expect(findAddresses(line, false)).toEqual([]);
    expect(findAddresses(line, true)).toEqual([line]);
  });
});

describe('contacts', () => {
  it('are gathered with the clauses that give them', () => {
    const { contacts } = factsOf(
      '# Contact us',
      'Write to privacy@lumen-tern.example or call us on +1 650 555 0100.',
      'Lumen Tern Inc., 12 Lantern Street, Springfield, IL 62701',
      'Our form is at https://lumen-tern.example/ask.',
    );
    expect(contacts).toEqual({
      emails: ['privacy@lumen-tern.example'],
      phones: ['+1 650 555 0100'],
      urls: ['https://lumen-tern.example/ask'],
      addresses: ['12 Lantern Street, Springfield, IL 62701'],
      clauses: [1, 2, 3],
    });
  });

  it('read an address over several lines', () => {
    const { contacts } = factsOf(
      'Contact us by mail at:',
      'Lumen Tern Inc.',
      '12 Lantern Street',
      'Springfield, IL 62701',
    );
    expect(contacts.addresses).toEqual(['12 Lantern Street, Springfield, IL 62701']);
  });

  it('read an address in the line after the one that announces it', () => {
    const { contacts } = factsOf(
      '您也可以将问题寄到如下地址：',
      '中国广东省深圳市南山区灯塔路1号 隐私保护中心（收）',
      '邮编：518000',
    );
    expect(contacts.addresses).toEqual(['中国广东省深圳市南山区灯塔路1号 隐私保护中心（收）']);
    expect(contacts.phones).toEqual([]);
  });

  it('show a representative’s address beside the company’s, and never alone', () => {
    const representative = 'UK representative: Skua Data Ltd, 4 Beacon Road, London SW1A 1AA.';
    const company = 'Lumen Tern Inc., 12 Lantern Street, Springfield, IL 62701';
    expect(factsOf('# Contact us', representative).contacts.addresses).toEqual([]);
    expect(factsOf('# Contact us', representative, company).contacts.addresses).toEqual([
      '12 Lantern Street, Springfield, IL 62701',
      '4 Beacon Road, London SW1A 1AA',
    ]);
    expect(
      factsOf('# Contact us', 'Ask a representative of ours at 4 Beacon Road, London SW1A 1AA.').contacts.addresses,
    ).toEqual(['4 Beacon Road, London SW1A 1AA']);
  });

  it.each([
    ['an authority', 'You may complain to the supervisory authority at office@authority.example.'],
    ['an authority in Chinese', '您还可以向监管部门投诉，电话12377。'],
    ['a link to somewhere else', 'Read https://news.example/story about terns.'],
  ])('leave out those of %s', (_, line) => {
    expect(factsOf(line).contacts).toEqual({ emails: [], phones: [], urls: [], addresses: [], clauses: [] });
  });
});

describe('a policy for several brands', () => {
  const lines = [
    '# Contact us',
    'Use the form of your brand:',
    'Harborlight: https://support.harborlight.example/new',
    'Lumen Tern: https://support.lumentern.example/new',
    'Skua: https://skua-help.example/new',
  ];

  it('gives the address of its own brand alone', () => {
    expect(factsOf(...lines).contacts.urls).toEqual(['https://support.lumentern.example/new']);
  });

  it('gives every address of one house', () => {
    const urls = ['https://help.harborlight.example/new', 'https://forms.harborlight.example/new'];
    expect(factsOf('# Contact us', `Help: ${urls[0]}`, `Forms: ${urls[1]}`).contacts.urls).toEqual(urls);
    expect(factsOf('# Contact us', 'Harborlight: https://support.harborlight.example/new').contacts.urls).toEqual([
      'https://support.harborlight.example/new',
    ]);
  });
});
