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
      const end = row.cells[0]!.text.length;
      const place = { id: spans.length, block, start: 0, end, kind: 'row' as const, section: headings.path() };
      spans.push({ ...place, text: row.text, plain: plainOf(row.text), leadIn: null, cells: row.cells });
      block = next - 1;
      continue;
    }
    if (kind === 'heading') {
      leadIns.heading(words);
      headings.close(level);
      const place = { id: spans.length, block, start: 0, end: words.length, kind, section: headings.path() };
      spans.push({ ...place, text: words, plain: plainOf(words), leadIn: null });
      headings.open(level, words);
      continue;
    }
    for (const { start, end, rank, heading } of piecesOf(words)) {
      const piece = words.slice(start, end);
      if (!/[\p{L}\p{N}]/u.test(piece)) continue;
      const plain = plainOf(piece);
      const place = { id: spans.length, block, start, end, text: piece, plain };
      if (rank > 0) headings.close(Headings.INSIDE + rank);
      if (heading) {
        leadIns.heading(plain);
        spans.push({ ...place, kind: 'heading', section: headings.path(), leadIn: null });
        headings.open(Headings.INSIDE + rank, piece);
        continue;
      }
      spans.push({ ...place, kind, section: headings.path(), leadIn: leadIns.next(text.blocks[block]!, plain) });
    }
  }
  return spans;
}
