import type { Block } from '../../policy/policy-text';

/** Where a clause stands and what it says, before anything is understood of it. */
export interface ClauseSpan {
  /** Its place in the policy, from 0. */
  id: number;
  /** Index of its first block; UTF-16 offsets into that block's text. See `Clause`. */
  block: number;
  start: number;
  end: number;
  /** `row`: all cells of one table row. */
  kind: Block['kind'] | 'row';
  /** As shown to the reader. */
  text: string;
  /** `text` with traditional characters made simplified, one for one: the same length and offsets. What rules and models read. */
  plain: string;
  /** Heading path, outermost first. */
  section: string[];
  /** The line that leads in the list that this clause is an item of (as `plain`), or null. */
  leadIn: string | null;
  /** For a row: its cells with the text of their column's header ('' without one), and where each begins in `text`. */
  cells?: { header: string; text: string; start: number }[];
}
