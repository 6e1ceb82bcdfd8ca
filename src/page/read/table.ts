import { width } from './characters';
import type { Draft } from './draft';

/** Reads one cell as one block, or null if it is empty. */
export type CellReader = (cell: Element) => Draft | null;

/** A cell longer than this, in UTF-16 units, with headings of its own or in a table of few rows, is a column of a layout. */
const LONGEST_CELL = 2000;
const FEW_ROWS = 3;
/** A cell that heads a column is a label, in columns of a fixed-width face. */
const WIDEST_HEADER = 90;

interface Row {
  cells: Element[];
  /** In a `thead`, or made of header cells only. */
  heads: boolean;
}

/**
 * The cells of a table of data, row by row, or null for anything else: a table that only lays out the page has no rows that mean something.
 * `id` tells the tables of one page apart.
 */
export function readTable(element: Element, id: number, read: CellReader): Draft[] | null {
  const rows = rowsOf(element);
  if (!rows || !isData(element, rows)) return null;
  const drafts: Draft[] = [];
  /** Rows for which a column is still taken by a cell from above. */
  const taken: number[] = [];
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  rows.forEach(({ cells, heads: allHeads }, row) => {
    // One cell over a group of rows is their name, and heads no column.
    const heads = allHeads && cells.length > 1;
    if (row === 0 && cells.length === 1 && columns > 1) {
      // One cell over all columns names the table.
      const caption = read(cells[0]!);
      if (caption) drafts.push({ ...caption, kind: 'paragraph' });
      return;
    }
    let column = 0;
    const spans: [number, number, number][] = [];
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column++;
      const across = span(cell, 'colspan', columns);
      const down = span(cell, 'rowspan', rows.length - row);
      spans.push([column, across, down]);
      const draft = read(cell);
      const covers = { ...(down > 1 && { rows: down }), ...(across > 1 && { columns: across }) };
      if (draft)
        drafts.push({ ...draft, kind: 'cell', level: 0, table: { row, column, header: heads, id, ...covers } });
      column += across;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    for (const [start, across, down] of spans) for (let i = start; i < start + across; i++) taken[i] = down - 1;
  });
  if (!rows.some((row) => row.heads && row.cells.length > 1)) markHeader(drafts);
  return drafts;
}

function rowsOf(element: Element): Row[] | null {
  const role = element.getAttribute('role');
  if (element.localName === 'table') {
    if (role === 'presentation' || role === 'none') return null;
    const rows = [...(element as HTMLTableElement).rows];
    return rows.map((row) => {
      const cells = [...row.cells];
      const heads = row.parentElement?.localName === 'thead' || cells.every((cell) => cell.localName === 'th');
      return { cells, heads: heads && cells.length > 0 };
    });
  }
  if (role !== 'table' && role !== 'grid' && role !== 'treegrid') return null;
  return [...element.querySelectorAll('[role=row]')].map((row) => {
    const cells = [...row.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]')];
    return { cells, heads: cells.length > 0 && cells.every((cell) => cell.getAttribute('role') === 'columnheader') };
  });
}

function isData(element: Element, rows: readonly Row[]): boolean {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (rows.length < 2 || columns < 2 || element.querySelector('table')) return false;
  const long = rows.flatMap(({ cells }) => cells).filter((cell) => (cell.textContent?.length ?? 0) > LONGEST_CELL);
  return !long.some((cell) => rows.length <= FEW_ROWS || cell.querySelector('h1,h2,h3,h4,h5,h6,ul ul'));
}

/** How many rows or columns a cell covers, at most the `left` that there are; 0 is all of them. https://html.spec.whatwg.org/#attr-tdth-rowspan */
function span(cell: Element, name: 'colspan' | 'rowspan', left: number): number {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  if (value === 0 && name === 'rowspan') return left;
  return Number.isInteger(value) && value > 0 ? Math.min(value, left) : 1;
}

/** Where no cell is marked up as a header, the first row heads the columns if it has a short label for each and the rows below say more. */
function markHeader(drafts: Draft[]): void {
  const cells = drafts.filter((draft) => draft.table);
  const top = cells[0]?.table?.row;
  const first = cells.filter((draft) => draft.table!.row === top);
  const rest = cells.filter((draft) => draft.table!.row !== top);
  const columns = new Set(rest.map((draft) => draft.table!.column)).size;
  if (first.length < 2 || first.length < columns) return;
  if (first.some(({ mapped }) => width(mapped.text) > WIDEST_HEADER || /[。；;!?]|\d{3}|:\/\/|@/.test(mapped.text)))
    return;
  const average = (some: readonly Draft[]) =>
    some.reduce((sum, { mapped }) => sum + width(mapped.text), 0) / Math.max(1, some.length);
  const bold = first.every((draft) => draft.bold) && !rest.every((draft) => draft.bold);
  if (!bold && average(rest) <= average(first)) return;
  for (const draft of first) draft.table = { ...draft.table!, header: true };
}
