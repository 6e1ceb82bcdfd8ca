import type { PolicyText } from '../../policy/policy-text';
import { simplified } from '../../policy/simplified';
import type { ClauseSpan } from './clause-span';
import { Headings } from './headings';
import { LeadIns } from './lead-in';
import { piecesOf } from './pieces';
import { Rows } from './rows';

/**
 * Divides a policy into its clauses: sentences, list items, headings and table rows, in the order of the text.
 * Every clause knows its place (UTF-16 offsets), the headings above it and the line that leads it in. Linear in the text;
 * throws nothing. Text in other languages is divided by the same rules.
 */
export function segment(text: PolicyText): ClauseSpan[] {
  const spans: ClauseSpan[] = [];
  const headings = new Headings();
  const leadIns = new LeadIns();
  const rows = new Rows(text.blocks);
  const plainOf = text.language === 'en' ? (words: string) => words : simplified;

  for (let block = 0; block < text.blocks.length; block++) {
    const { kind, level, text: words } = text.blocks[block]!;
    const found = rows.at(block);
    if (found) {
      const { row, next } = found;
      const [end, section] = [row.cells[0]!.text.length, headings.path()];
      const plain = plainOf(row.text);
      const { text, cells } = row;
      spans.push({ id: spans.length, block, start: 0, end, kind: 'row', text, plain, section, leadIn: null, cells });
      block = next - 1;
      continue;
    }
    if (kind === 'heading') {
      leadIns.heading(words);
      headings.close(level);
      const [end, section] = [words.length, headings.path()];
      const plain = plainOf(words);
      spans.push({ id: spans.length, block, start: 0, end, kind, text: words, plain, section, leadIn: null });
      headings.open(level, words);
      continue;
    }
    for (const { start, end, rank, heading } of piecesOf(words)) {
      const piece = words.slice(start, end);
      if (!/[\p{L}\p{N}]/u.test(piece)) continue;
      const plain = plainOf(piece);
      if (rank > 0) headings.close(Headings.INSIDE + rank);
      const [id, section] = [spans.length, headings.path()];
      if (heading) {
        leadIns.heading(plain);
        spans.push({ id, block, start, end, kind: 'heading', text: piece, plain, section, leadIn: null });
        headings.open(Headings.INSIDE + rank, piece);
        continue;
      }
      const leadIn = leadIns.next(text.blocks[block]!, plain);
      spans.push({ id, block, start, end, kind, text: piece, plain, section, leadIn });
    }
  }
  return spans;
}
