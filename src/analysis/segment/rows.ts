import type { Block } from '../../policy/policy-text';

type Cell = Block & { table: NonNullable<Block['table']> };
export interface Row {
  /** Index of its first cell's block. */
  block: number;
  /** Its own, in the order of the columns, then those of rows above that reach down to it, which begin behind its text. */
  cells: { header: string; text: string; start: number }[];
  /** Its own cells' texts joined by ' | '. */
  text: string;
}

const CELL_SEPARATOR = ' | ';
/** A cell longer than this holds prose: a table used for layout, read as paragraphs. */
const LONGEST_CELL = 1500;
const LONGEST_HEADER = 30;

function isCell(block: Block | undefined): block is Cell {
  return block?.kind === 'cell' && block.table !== undefined;
}

/**
 * The cells of a page's tables gathered into rows. A table without marked header cells takes its first row for the header
 * if that row reads like one: short cells, several of them, no stops and no digits, and other rows below it.
 */
export class Rows {
  private readonly headers = new Map<number, Map<number, string>>();
  /** Up to which row the head of a table reaches, the row behind it included. */
  private readonly reach = new Map<number, number>();
  /** Cells that cover several rows, by table. */
  private readonly tall = new Map<number, Cell[]>();

  constructor(private readonly blocks: readonly Block[]) {
    const firstRows = new Map<number, Cell[]>();
    const rows = new Map<number, number>();
    for (const block of blocks) {
      if (!isCell(block)) continue;
      const { id, row, header } = block.table;
      const columns = this.headers.get(id) ?? new Map<number, string>();
      this.headers.set(id, columns);
      if (header) this.head(block, columns);
      else if ((block.table.rows ?? 1) > 1) this.tall.set(id, [...(this.tall.get(id) ?? []), block]);
      const first = firstRows.get(id);
      if (!first || first[0]!.table.row === row) firstRows.set(id, [...(first ?? []), block].slice(0, 40));
      rows.set(id, Math.max(rows.get(id) ?? 0, row + 1));
    }
    for (const [id, cells] of firstRows) {
      const columns = this.headers.get(id)!;
      if (columns.size > 0 || cells.length < 2 || rows.get(id)! - cells[0]!.table.row < 2) continue;
      if (cells.every(({ text }) => text.length <= LONGEST_HEADER && !/[。；;：:\d]|\.\s|\.$/.test(text))) {
        for (const cell of cells) columns.set(cell.table.column, cell.text);
      }
    }
  }

  /** The row that begins with block `first`, and the index of the block after it; null if that block begins no row. */
  at(first: number): { row: Row; next: number } | null {
    const start = this.blocks[first];
    if (!isCell(start) || start.text.length > LONGEST_CELL) return null;
    const cells: Row['cells'] = [];
    let next = first;
    let text = '';
    for (; next < this.blocks.length; next++) {
      const cell = this.blocks[next];
      if (!isCell(cell) || cell.table.id !== start.table.id || cell.table.row !== start.table.row) break;
      if (cell.text.length > LONGEST_CELL) break;
      if (cells.length > 0) text += CELL_SEPARATOR;
      cells.push(this.under(cell, text.length));
      text += cell.text;
    }
    if (cells.length < 2) return null;
    const { id, row } = start.table;
    for (const cell of this.tall.get(id) ?? []) {
      const { row: top, rows = 1 } = cell.table;
      if (top < row && row < top + rows) cells.push(this.under(cell, text.length));
    }
    return { row: { block: first, cells, text }, next };
  }

  private under({ text, table }: Cell, start: number): Row['cells'][number] {
    const header = this.headers.get(table.id)?.get(table.column) ?? '';
    return { header: header === text ? '' : header, text, start };
  }

  /**
   * Notes what a header cell heads: each column that it covers. In a head of several rows the lower one is more to the point; a header further down
   * heads no column that has one.
   */
  private head({ text, table }: Cell, columns: Map<number, string>): void {
    const { id, row, column, rows = 1, columns: across = 1 } = table;
    const reach = this.reach.get(id) ?? row;
    if (row > reach) return;
    this.reach.set(id, Math.max(reach, row + rows, row + 1));
    for (let covered = column; covered < column + across; covered++) columns.set(covered, text);
  }
}
