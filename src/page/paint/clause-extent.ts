import type { Clause } from '../../policy/clause';
import type { PolicyText } from '../../policy/policy-text';

/** A stretch of one block; UTF-16 offsets into its text. */
export interface BlockSpan {
  block: number;
  start: number;
  end: number;
}

/** What of a clause tells where it stands. */
type Standing = Pick<Clause, 'block' | 'start' | 'end' | 'text'>;

/** What stands between the cells of a row in a clause's text. */
const CELL_JOINT = ' | ';

/**
 * Where a part of a clause stands in the policy's blocks. A row's clause spans the blocks of its cells; any other stands in one.
 *
 * @param from UTF-16 offset into the clause's text.
 * @param to Likewise, exclusive.
 */
export function clauseExtent(text: PolicyText, clause: Standing, from = 0, to = clause.text.length): BlockSpan[] {
  const spans: BlockSpan[] = [];
  let offset = 0;
  for (const whole of wholeExtent(text, clause)) {
    const length = whole.end - whole.start;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (start < end) spans.push({ block: whole.block, start: whole.start + start, end: whole.start + end });
    offset += length + CELL_JOINT.length;
  }
  return spans;
}

function wholeExtent(text: PolicyText, clause: Standing): BlockSpan[] {
  const first = text.blocks[clause.block];
  if (!first) return [];
  if (!first.table || clause.text.length === clause.end - clause.start) {
    return [{ block: clause.block, start: clause.start, end: clause.end }];
  }
  const spans: BlockSpan[] = [];
  for (let block = clause.block; block < text.blocks.length; block += 1) {
    const { table, text: cell } = text.blocks[block]!;
    if (table?.id !== first.table.id || table.row !== first.table.row) break;
    spans.push({ block, start: 0, end: cell.length });
  }
  return spans;
}
