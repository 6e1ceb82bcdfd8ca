import { type MappedText, slice } from './mapped-text';

/** So many lines after one another with as many cells are a table; fewer are a menu, or a choice between words. */
const LEAST_ROWS = 3;
/** A longer cell, or one that ends as a sentence does, heads no column; in UTF-16 units. */
const LONGEST_HEAD = 60;

/**
 * The tables of a plain text whose cells stand in one line, parted by bars: `Name | Purpose | Kept for`.
 *
 * @returns For each line its cells, or null where it is no row.
 */
export function barRows(lines: readonly MappedText[]): (MappedText[] | null)[] {
  const rows = lines.map(cellsOf);
  let start = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && rows[i]?.length === rows[start]?.length) continue;
    if (i - start < LEAST_ROWS) rows.fill(null, start, i);
    start = i;
  }
  return rows;
}

/** Whether the first row of such a table says what stands in its columns: names, neither sentences nor times nor amounts. */
export function isHead(cells: readonly MappedText[]): boolean {
  return cells.every(({ text }) => text.length <= LONGEST_HEAD && !/\d|[.。;；!！?？]$/.test(text));
}

function cellsOf(line: MappedText): MappedText[] | null {
  const { text } = line;
  const cells: MappedText[] = [];
  const framed = text.startsWith('| ') && text.endsWith(' |');
  let start = framed ? 2 : 0;
  const end = framed ? text.length - 2 : text.length;
  for (const bar of text.slice(0, end).matchAll(/ \|(?= |$)/g)) {
    cells.push(slice(line, start, bar.index));
    start = bar.index + bar[0].length;
  }
  return cells.length > 0 ? [...cells, slice(line, start, end)] : null;
}
