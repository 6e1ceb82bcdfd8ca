import { describe, expect, it } from 'vitest';
import { clauseExtent } from '../../../../src/page/paint/clause-extent';
import type { Clause } from '../../../../src/policy/clause';
import type { Block, PolicyText } from '../../../../src/policy/policy-text';

const cell = (text: string, row: number, column: number, id = 0): Block => ({
  kind: 'cell',
  level: 0,
  text,
  table: { row, column, header: row === 0, id },
});
const blocks: Block[] = [
  { kind: 'paragraph', level: 0, text: 'We keep it. We share your face image.' },
  cell('Name', 0, 0),
  cell('Data', 0, 1),
  cell('Mapper', 1, 0),
  cell('location', 1, 1),
  cell('Other table', 1, 0, 1),
];
const text = { blocks } as PolicyText;
const clause = (block: number, start: number, end: number, words: string) =>
  ({ block, start, end, text: words }) as Clause;

describe('clauseExtent', () => {
  const sentence = clause(0, 12, 37, 'We share your face image.');
  const row = clause(3, 0, 6, 'Mapper | location');

  it('is the sentence in its block', () => {
    expect(clauseExtent(text, sentence)).toEqual([{ block: 0, start: 12, end: 37 }]);
    const [span] = clauseExtent(text, sentence, 14, 18);
    expect(blocks[span!.block]!.text.slice(span!.start, span!.end)).toBe('face');
  });

  it('is all cells of a row, and of that row only', () => {
    expect(clauseExtent(text, row)).toEqual([
      { block: 3, start: 0, end: 6 },
      { block: 4, start: 0, end: 8 },
    ]);
  });

  it('leads from an offset in the joined text to the cell', () => {
    expect(clauseExtent(text, row, 9, 17)).toEqual([{ block: 4, start: 0, end: 8 }]);
    expect(clauseExtent(text, row, 4, 12)).toEqual([
      { block: 3, start: 4, end: 6 },
      { block: 4, start: 0, end: 3 },
    ]);
  });

  it('is nothing for a block that does not exist or a part that is empty', () => {
    expect(clauseExtent(text, clause(99, 0, 3, 'abc'))).toEqual([]);
    expect(clauseExtent(text, sentence, 5, 5)).toEqual([]);
  });
});
