import type { Clause, MarkKind, TextSpan } from '../../../src/policy/clause';
import type { DataType } from '../../../src/policy/data-type';
import { type Assessment, QUESTIONS, type Question } from '../../../src/policy/rubric';

/** A clause in short: its words, with each mention of data named by the words that make it. */
export interface ClauseDraft extends Partial<Pick<Clause, 'topics' | 'risk' | 'sharing' | 'marks'>> {
  text: string;
  section: string[];
  data?: { type: DataType; words: string; sensitive?: boolean }[];
  /** The words of other marks. */
  said?: Partial<Record<MarkKind, string[]>>;
}

/** Numbers the clauses and finds where the mentions stand. */
export function clausesFrom(drafts: readonly ClauseDraft[]): Clause[] {
  return drafts.map(({ text, section, data = [], topics = [], risk = null, marks = [], sharing, said }, id) => ({
    id,
    block: id,
    start: 0,
    end: text.length,
    text,
    section,
    topics,
    important: marks.length > 0,
    risk,
    marks,
    ...(sharing ? { sharing } : {}),
    ...(said ? { triggers: mapWords(said, (words) => placeOf(text, words)) } : {}),
    data: data.map(({ type, words, sensitive = false }) => ({ type, ...placeOf(text, words), sensitive })),
  }));
}

function mapWords(
  said: Partial<Record<MarkKind, string[]>>,
  place: (words: string) => TextSpan,
): NonNullable<Clause['triggers']> {
  return Object.fromEntries(Object.entries(said).map(([kind, words]) => [kind, words.map(place)]));
}

function placeOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” does not stand in “${text}”.`);
  return { start, end: start + words.length };
}

/** An assessment of which the questions left out are silent. */
export function assessmentFrom(stated: Partial<Assessment>): Assessment {
  const silent = Object.fromEntries(
    QUESTIONS.map((question: Question) => [question, { answer: 'not-stated', evidence: [] }]),
  );
  return { ...silent, ...stated } as Assessment;
}
