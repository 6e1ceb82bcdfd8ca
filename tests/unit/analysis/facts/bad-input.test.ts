import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, RUBRIC } from '../../../../src/policy/rubric';
import { factsOf, policyOf, readPolicy } from './policy-of';

/** Words that rules look for, so that random text comes close to what they match. */
const FRAGMENTS = [
  '我们不会',
  '收集',
  '您的',
  '个人信息',
  '共享',
  '第三方',
  '（如',
  '、',
  '）',
  '。',
  '；',
  '保存',
  '三年',
  '14周岁',
  '境外',
  '同意',
  '撤回',
  '更新日期：',
  '2021年2月31日',
  '13/13/2025',
  'https://',
  '@',
  'a@b.example',
  '电话：',
  '400-',
  '地址：',
  '路1号',
  '第三方SDK名称',
  '公司',
  'SDK',
  'We do not ',
  'share ',
  'your ',
  'personal data ',
  'with ',
  'third parties ',
  'such as ',
  'Lumen ',
  ', ',
  ' and ',
  '. ',
  'unless ',
  'you consent',
  'for 30 days',
  'under 13',
  'outside the EEA',
  'withdraw ',
  'sell ',
  '> ',
  '【',
  '】',
  '-',
  '1) 点击“我”',
  '\ud800',
  '\u0000',
  '\u200b',
  '�',
  '٣',
  'é',
  '\n',
];

const text = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ maxLength: 8 })), {
  maxLength: 60,
});

/** Milliseconds: on a machine that does much else, a hundred policies take a while. */
const BUSY = 60_000;

describe('whatever the text', () => {
  it(
    'nothing is thrown, and all that is said rests on clauses that are there',
    () => {
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (lines) => {
          const words = lines.map((line) => line.join('')).filter((line) => line.trim() !== '');
          fc.pre(words.length > 0);
          const { facts, assessment, clauses, contradictions } = readPolicy(policyOf(words));
          const there = (ids: number[]) => ids.every((id) => clauses[id]?.id === id);
          const stated = [
            ...facts.data,
            ...facts.recipients,
            ...facts.thirdParties,
            ...facts.retention,
            ...facts.rights,
          ];
          for (const fact of stated) {
            expect(fact.clauses.length).toBeGreaterThan(0);
            expect(there(fact.clauses)).toBe(true);
          }
          expect(there([...facts.contacts.clauses, ...facts.storage.clauses, ...facts.children.clauses])).toBe(true);
          for (const question of QUESTIONS) {
            const { answer, evidence } = assessment[question];
            expect(RUBRIC[question]).toContain(answer);
            expect(evidence.length === 0).toBe(answer === 'not-stated');
            expect(there(evidence)).toBe(true);
          }
          for (const { denies, affirms } of contradictions) expect(there([denies, affirms])).toBe(true);
        }),
        { numRuns: 100 },
      );
    },
    BUSY,
  );

  it('names, addresses and numbers are in it word for word', () => {
    fc.assert(
      fc.property(text, (fragments) => {
        const line = fragments.join('').replace(/\s+/g, ' ').trim();
        fc.pre(line !== '');
        const { thirdParties, contacts } = factsOf(line);
        for (const { name } of thirdParties) expect(line).toContain(name);
        for (const email of contacts.emails) expect(line.replace('＠', '@')).toContain(email);
        for (const url of contacts.urls) expect(line).toContain(url);
      }),
      { numRuns: 100 },
    );
  });
});

describe('long text', () => {
  const HOSTILE: [string, string][] = [
    ['of one clause without punctuation', '我们收集您的个人信息共享给第三方如'],
    ['of words without end', 'we do not share your data with third parties such as '],
    ['of e-mail addresses', 'a.b-c@lumen.example '],
    ['of signs', '@@@@@@@@'],
    ['of capitals', 'Lumen Tern and '],
    ['of numbers', '400-123 2021-02-31 13/13/2025 '],
    ['of brackets', '（（【【第三方（如（'],
    ['of hyphens', '我的-设置-'],
    ['of addresses', 'https://lumen.example/a '],
    ['of negations', '不会不会除非'],
    ['of white space', '您 的\u3000'],
    ['of Latin letters', 'aaaaaaaaaa'],
    ['of denials', '不会收集您的手机号'],
    ['of denials in English', 'we do not collect your name but '],
    ['of opened menus', '【设置-'],
    ['of idle accounts', 'inactive for a while '],
    ['of sales', 'if they sell your data to members '],
    ['of protection', '保护您、我们或其他用户'],
    ['of two languages', 'We 收集 your 姓名 and 共享 it '],
    ['of lone surrogates', '\ud800收集\udc00'],
    ['of sources', '通过您选择的机构、平台、公司，收集'],
    ['of leave to read', '授权读取在第三方平台'],
    ['of analytics', '数据分析统计sdk'],
    ['of unused accounts', 'do not use your account '],
    ['of definitions', 'personal information includes data '],
    ['of a flattened header', '第三方SDK名称使用场景共享个人信息类型'],
  ];

  // With quadratic work, these would not end within the time that a test has.
  it.each(HOSTILE)('%s is read to its end, and nothing is made up', (_, unit) => {
    const line = unit
      .repeat(Math.ceil(100_000 / unit.length))
      .slice(0, 100_000)
      .trim();
    const { facts, clauses } = readPolicy(policyOf([line]));
    expect(clauses.length > 0).toBe(/[\p{L}\p{N}]/u.test(line));
    for (const { name } of facts.thirdParties) expect(line).toContain(name);
    expect(facts.retention.every(({ period }) => period === undefined)).toBe(true);
  });

  it('with thousands of addresses has them all', () => {
    const line = Array.from({ length: 5000 }, (_, i) => `user${i}@lumen.example`).join(' ');
    expect(factsOf(`Contact us at ${line}`).contacts.emails).toHaveLength(5000);
  });
});
