import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../../src/policy/facts';
import { policyOf, readPolicy, tableOf } from './policy-of';

/** What a policy of this table says of how long data is kept. */
function keptIn(...rows: string[][]): Omit<Retention, 'clauses'>[] {
  const text = policyOf(['Lumen Tern prints lamps.']);
  text.blocks.push(...tableOf(rows));
  text.language = /\p{Script=Han}/u.test(rows.flat().join('')) ? 'zh' : 'en';
  return readPolicy(text).facts.retention.map(({ clauses, ...fact }) => {
    expect(clauses.length).toBeGreaterThan(0);
    return fact;
  });
}

describe('a table with a column on how long', () => {
  it.each<[string[][], Omit<Retention, 'clauses'>[]]>([
    [
      [
        ['Data', 'Purpose', 'Retention period'],
        ['Phone number', 'login', '30 days'],
        ['Address', 'delivery', 'up to 2 years'],
      ],
      [
        { period: 'P30D', basis: 'fixed', subject: 'Phone number' },
        { period: 'P2Y', basis: 'fixed', atMost: true, subject: 'Address … up to 2 years' },
      ],
    ],
    [
      [
        ['Record', 'Kept for'],
        ['Orders', 'Life of the account, then 24 months'],
        ['Profile', 'As long as your account is open'],
        ['Minutes', 'See below'],
      ],
      [
        { period: 'P24M', basis: 'fixed', subject: 'Orders … Life of the account, then 24 months' },
        { basis: 'account-lifetime', subject: 'Profile … As long as your account is open' },
      ],
    ],
    [
      [
        ['处理目的', '信息类型', '保存期限'],
        ['登录', '手机号码', '30天'],
        ['配送', '收货地址', '订单完成后两年'],
      ],
      [
        { period: 'P30D', basis: 'fixed', subject: '手机号码' },
        { period: 'P2Y', basis: 'fixed', subject: '收货地址 … 订单完成后两年' },
      ],
    ],
  ])('tells it of each row: %j', (rows, facts) => {
    expect(keptIn(...rows)).toEqual(facts);
  });

  it.each([
    [
      [
        ['Cookie', 'Purpose', 'Duration'],
        ['_tern', 'basket', '2 years'],
      ],
    ],
    [
      [
        ['Right', 'Answered in'],
        ['Access', '30 days'],
      ],
    ],
    [
      [
        ['Data', 'Retention'],
        ['Phone number', ''],
      ],
    ],
    [
      [
        ['用途', '有效期'],
        ['优惠券', '30天'],
      ],
    ],
  ])('is another where the column says something else, or nothing: %j', (rows) => {
    expect(keptIn(...rows)).toEqual([]);
  });
});
