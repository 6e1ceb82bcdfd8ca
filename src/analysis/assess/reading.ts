import type { Clause } from '../../policy/clause';
import type { Facts } from '../../policy/facts';
import type { Answer, Question } from '../../policy/rubric';
import { type Wording, wordingOf } from '../facts/wording';
import type { ClauseSpan } from '../segment/clause-span';

/** One clause, with all that is known of it. */
export interface Read {
  id: number;
  wording: Wording;
  /** Its text behind the line that leads it in. */
  led: string;
  clause: Clause;
}

/** What the questions are asked of. */
export interface Reading {
  facts: Facts;
  /** Clauses in order, without those that only name a matter (headings, contents). */
  statements: Read[];
  /** By clause id. */
  wordings: Wording[];
}

/** An answer and the clauses that it rests on. */
export interface Finding<Q extends Question> {
  answer: Answer<Q>;
  evidence: number[];
}

/** Answers one question; null for silence. */
export type Ask<Q extends Question> = (reading: Reading) => Finding<Q> | null;

/** Puts together what the questions are asked of. `spans` and `clauses` go one for one. */
export function readingOf(facts: Facts, spans: ClauseSpan[], clauses: Clause[]): Reading {
  const wordings = spans.map(wordingOf);
  const statements = clauses
    .map((clause, i) => ({ id: clause.id, clause, wording: wordings[i]!, led: ledText(wordings[i]!) }))
    .filter(({ wording }) => !wording.title);
  return { facts, statements, wordings };
}

/** Clauses whose words bear an answer out before those that only belong to it; otherwise as they were. */
export function foremost(ids: number[], { wordings }: Reading, bears: RegExp): number[] {
  const first = ids.filter((id) => bears.test(wordings[id]!.text));
  return [...new Set([...first, ...ids])];
}

function ledText({ lead, text }: Wording): string {
  return lead ? `${lead} ${text}` : text;
}
