import { clauseExtent } from '../page/paint/clause-extent';
import type { Mark } from '../page/paint/painter';
import type { TextIndex } from '../page/read/text-index';
import type { Clause, MarkKind } from '../policy/clause';
import type { PolicyText } from '../policy/policy-text';

/** What was read of a page, with the way back to its nodes. */
export interface ReadPage {
  text: PolicyText;
  index: TextIndex;
}

/** The live ranges of a part of a clause; empty once the page has replaced its text. Offsets in UTF-16 units into the clause's text. */
export function clauseRanges({ text, index }: ReadPage, clause: Clause, from?: number, to?: number): Range[] {
  return clauseExtent(text, clause, from, to).flatMap(({ block, start, end }) => index.range(block, start, end));
}

/** What is painted for the clauses that are marked for one of these kinds. */
export function marksOf(page: ReadPage, clauses: readonly Clause[], kinds: readonly MarkKind[]): Mark[] {
  return clauses.flatMap((clause) =>
    kinds
      .filter((kind) => clause.marks.includes(kind))
      .map((kind) => ({
        kind,
        clause: clause.id,
        ranges: clauseRanges(page, clause),
        triggers: kind === 'sensitive' ? triggersOf(page, clause) : [],
      })),
  );
}

function triggersOf(page: ReadPage, clause: Clause): Range[] {
  return clause.data
    .filter((mention) => mention.sensitive)
    .flatMap((mention) => clauseRanges(page, clause, mention.start, mention.end));
}
