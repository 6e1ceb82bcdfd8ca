import type { Settings } from '../messages/settings';
import { clauseExtent } from '../page/paint/clause-extent';
import type { Mark, PaintKind } from '../page/paint/painter';
import type { TextIndex } from '../page/read/text-index';
import { type Clause, MARK_KINDS, type MarkKind } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import { triggersOf } from '../policy/trigger';

/** What was read of a page, with the way back to its nodes. */
export interface ReadPage {
  text: PolicyText;
  index: TextIndex;
}

/** The live ranges of a part of a clause; empty once the page has replaced its text. Offsets in UTF-16 units into the clause's text. */
export function clauseRanges({ text, index }: ReadPage, clause: Clause, from?: number, to?: number): Range[] {
  return clauseExtent(text, clause, from, to).flatMap(({ block, start, end }) => index.range(block, start, end));
}

/** What a reader wants to see painted. */
export type Wanted = Pick<Settings, 'marks' | 'kinds' | 'topics' | 'contradictions'>;

/** For what a clause is painted, strongest first; empty for one that is not. */
export function paintKinds({ contradictions }: PolicyAnalysis, clause: Clause, wanted: Wanted): PaintKind[] {
  if (!wanted.marks) return [];
  const kinds: PaintKind[] = wanted.kinds.filter((kind) => clause.marks.includes(kind));
  const disputed = contradictions.some(({ denies, affirms }) => denies === clause.id || affirms === clause.id);
  if (wanted.contradictions && disputed) kinds.push('contradiction');
  if (wanted.topics.some((topic) => clause.topics.includes(topic))) kinds.push('topic');
  return kinds;
}

/** All that is painted of a policy. */
export function marksOf(page: ReadPage, analysis: PolicyAnalysis, wanted: Wanted): Mark[] {
  return analysis.clauses.flatMap((clause) =>
    paintKinds(analysis, clause, wanted).map((kind) => ({
      kind,
      clause: clause.id,
      ranges: clauseRanges(page, clause),
      triggers: isMarkKind(kind) ? triggerRanges(page, clause, kind) : [],
    })),
  );
}

function isMarkKind(kind: PaintKind): kind is MarkKind {
  return MARK_KINDS.some((each) => each === kind);
}

function triggerRanges(page: ReadPage, clause: Clause, kind: MarkKind): Range[] {
  return triggersOf(clause, kind).flatMap(({ start, end }) => clauseRanges(page, clause, start, end));
}
