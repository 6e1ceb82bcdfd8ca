import { describe, expect, it } from 'vitest';
import { factsOf, policyOf, readPolicy, tableOf } from './policy-of';

/** The clause that is shown first for a kind of data. */
const first = (type: string, ...lines: string[]) =>
  factsOf(...lines).data.find((fact) => fact.type === type)?.clauses[0];

describe('data', () => {
  it('is shown first by the clause that states it', () => {
    expect(first('cookies', 'Cookies are shared among most sites.', 'We collect data with cookies.')).toBe(1);
    expect(first('email', '您可以更改邮箱，保存后生效。', '我们会收集您的邮箱。')).toBe(1);
    expect(first('email', '我们会收集您的邮箱。', '您可以更改邮箱，保存后生效。')).toBe(0);
  });

  it('is shown first by the clause that names it straight, as the reader’s and as taken', () => {
    const straight = 'We collect your phone number.';
    expect(first('phone', 'We will not accept requests by telephone, and record them.', straight)).toBe(1);
    expect(first('phone', 'We record your contact details.', straight)).toBe(1);
    expect(first('phone', 'We record your mobile number.', straight)).toBe(0);
    expect(first('phone', 'We collect, on grounds of legitimate interests, your phone number.', straight)).toBe(1);
    const taken = '我们会收集您的手机号、姓名。';
    expect(first('name', '您需要提供收款方的姓名。', taken)).toBe(1);
    expect(first('name', '您需要提供您的姓名。', taken)).toBe(0);
    expect(first('phone', '某云SDK会收集您的手机号。', taken)).toBe(1);
    expect(first('phone', '收集信息的目的：手机号一键登录。', taken)).toBe(1);
  });

  it('is taken by single words of a list that a line leads in', () => {
    const kinds = (...lines: string[]) => factsOf(...lines).data.map(({ type, polarity }) => `${type} ${polarity}`);
    expect(kinds('You may choose to provide us with data such as:', '- Religion', '- Ethnicity')).toEqual([
      'religion conditional',
      'ethnicity conditional',
    ]);
    expect(kinds('These pages speak of our data:', '- Religion', '- Ethnicity')).toEqual([]);
  });

  it('is taken by the lines of a list under a line that only looks like a heading', () => {
    const kinds = (...lines: string[]) => factsOf(...lines).data.map(({ type }) => type);
    expect(kinds('（一）我们收集哪些信息', '•基本信息，姓名、民族。', '•证件信息，身份证。')).toEqual([
      'name',
      'ethnicity',
      'government-id',
    ]);
    expect(kinds('（一）我们是谁', '•基本信息，姓名、民族。')).toEqual([]);
    expect(kinds('（一）我们收集哪些信息', '基本资料，姓名、民族。')).toEqual([]);
    expect(kinds('我们会告知接收方的名称或者姓名、联系方式，并收集您的同意。')).toEqual([]);
  });
});

describe('tables of purposes', () => {
  it.each([
    ['Contract; with your consent for sensitive data', ['family affirmed', 'health conditional']],
    ['Only with your consent', ['family conditional', 'health conditional']],
  ])('may name consent for sensitive data alone: %s', (basis, said) => {
    const rows = tableOf([
      ['Purpose', 'Data', 'Basis'],
      ['To find mates we collect', 'marital status, health data', basis],
    ]);
    const { facts } = readPolicy({ ...policyOf(['# Purposes']), blocks: rows });
    expect(facts.data.map(({ type, polarity }) => `${type} ${polarity}`).sort()).toEqual(said);
  });
});
