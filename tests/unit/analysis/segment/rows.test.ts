import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Block } from '../../../../src/policy/policy-text';
import { readPolicy } from '../facts/policy-of';
import { policyOf } from './policy';

type Place = Partial<NonNullable<Block['table']>>;

const cell = (row: number, column: number, text: string, place: Place = {}): Partial<Block> => ({
  kind: 'cell',
  text,
  table: { row, column, header: false, id: 0, ...place },
});
const head = (row: number, column: number, text: string, place: Place = {}) =>
  cell(row, column, text, { header: true, ...place });

/** What each row says, by header. */
const rowsOf = (blocks: Partial<Block>[]) =>
  segment(policyOf(blocks))
    .filter(({ kind }) => kind === 'row')
    .map(({ cells }) => Object.fromEntries(cells!.map(({ header, text }) => [header, text])));

const PAYMENTS = [
  head(0, 0, 'Purpose'),
  head(0, 1, 'Data'),
  head(0, 2, 'Company'),
  cell(1, 0, 'Payment'),
  cell(1, 1, 'Card number'),
  cell(1, 2, 'Quayside Payments Ltd', { rows: 2 }),
  cell(2, 0, 'Receipts'),
  cell(2, 1, 'Email address'),
  cell(3, 0, 'Maps'),
  cell(3, 1, 'Location'),
  cell(3, 2, 'Brightmap GmbH'),
];

describe('cells that cover several rows or columns', () => {
  it('belong to each of their rows, and to the text of the first', () => {
    expect(rowsOf(PAYMENTS).slice(1)).toEqual([
      { Purpose: 'Payment', Data: 'Card number', Company: 'Quayside Payments Ltd' },
      { Purpose: 'Receipts', Data: 'Email address', Company: 'Quayside Payments Ltd' },
      { Purpose: 'Maps', Data: 'Location', Company: 'Brightmap GmbH' },
    ]);
    expect(segment(policyOf(PAYMENTS)).map(({ text }) => text)).toContain('Receipts | Email address');
  });

  it('name a third party in each of their rows', () => {
    const { facts } = readPolicy(policyOf([{ kind: 'heading', level: 2, text: 'Third parties' }, ...PAYMENTS]));
    expect(facts.thirdParties).toEqual([
      expect.objectContaining({ name: 'Quayside Payments Ltd', clauses: [2, 3] }),
      expect.objectContaining({ name: 'Brightmap GmbH', clauses: [4] }),
    ]);
  });

  it('head all their columns, unless a lower row of the head says more', () => {
    const blocks = [
      head(0, 0, 'Company', { rows: 2 }),
      head(0, 1, 'What it receives', { columns: 2 }),
      head(0, 3, 'Country and safeguard', { columns: 2 }),
      head(1, 1, 'Data'),
      head(1, 2, 'Purpose'),
      ...['Acme', 'Email', 'Letters', 'Norway', 'A contract'].map((text, column) => cell(2, column, text)),
      head(3, 0, 'Provider'),
      head(3, 1, 'Anything'),
      ...['Bolt', 'Name', 'Parcels'].map((text, column) => cell(4, column, text)),
    ];
    const [, , first, , second] = segment(policyOf(blocks)).map(({ cells }) => cells!.map(({ header }) => header));
    expect(first).toEqual(['Company', 'Data', 'Purpose', 'Country and safeguard', 'Country and safeguard']);
    expect(second).toEqual(['Company', 'Data', 'Purpose']);
  });
});
