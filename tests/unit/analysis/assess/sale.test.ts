import { describe, expect, it } from 'vitest';
import { policyOf, readPolicy, tableOf } from '../facts/policy-of';

const saleOf = (...lines: string[]) => readPolicy(policyOf(lines)).assessment.sale.answer;
const saleIn = (...rows: string[][]) =>
  readPolicy({ ...policyOf(['# Kinds of data'], 'en'), blocks: tableOf(rows) }).assessment.sale;

describe('a sale', () => {
  it.each<[string, string]>([
    ['sells', 'Some of what our ad networks get may be deemed “sales” or “sharing” under state law.'],
    ['not-stated', 'Our sales staff may be treated to a discount.'],
    ['denied', 'We do not sell, lease or trade your personal information.'],
    ['not-stated', 'We do not sell, lease or trade biometric identifiers.'],
    ['not-stated', 'Nor do we sell, rent or swap voice recordings.'],
    ['sells', 'While we do not sell data in the usual sense, what our ad networks get may count as a “sale”.'],
    ['not-stated', 'We do not sell your personal information in the usual sense of the word.'],
    ['denied', 'We do not sell your personal information in any sense of the word.'],
  ])('is %s by %s', (answer, line) => {
    expect(saleOf(line)).toBe(answer);
  });

  it.each([
    ['Sold or shared with', 'Ad networks', 'None'],
    ['“Sold” or “shared” with', 'Event sponsors', 'Not sold or shared'],
    ['Sold or shared?', 'Yes', 'No'],
    ['Sold to', 'Mailing houses', 'N/A'],
  ])('is told by the column %s', (header, some, nobody) => {
    const head = ['Kind of data', 'Disclosed for a purpose to', header];
    const told = saleIn(head, ['Identifiers', 'Vendors', some], ['Recordings', 'Vendors', nobody]);
    expect(told.answer).toBe('sells');
    expect(told.evidence).toHaveLength(1);
    expect(saleIn(head, ['Recordings', 'Vendors', nobody]).answer).toBe('not-stated');
  });

  it('is not told by a column of goods', () => {
    expect(saleIn(['Shop', 'Goods sold'], ['Harbour Street', 'Lamps']).answer).toBe('not-stated');
  });

  it('of what was just spoken of is denied of nothing else', () => {
    const affirming = 'Sharing of identifiers with ad networks may amount to a “sale”.';
    const found = (denying: string) => readPolicy(policyOf([denying, affirming])).contradictions.length;
    expect(found('We do not sell, lease or trade it.')).toBe(0);
    expect(found('We do not sell CVs.')).toBe(0);
    expect(found('We do not sell, lease or trade personal information.')).toBe(1);
  });
});
