import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/policy/rubric';
import { policyOf, readPolicy } from '../facts/policy-of';

/** What a policy of one sentence (or of the few that belong together) answers, or in which shade; 'not-stated' for near misses. */
export type AnswerTable = { [Q in Question]?: [answer: string, ...lines: string[]][] };

/** Tries each row: the answer, and that it rests on clauses unless it is silence. */
export function tryAnswers(table: AnswerTable): void {
  describe.each(Object.entries(table))('%s', (question, rows) => {
    it.each(rows)('%s: %s', (answer, ...lines) => {
      const { assessment, clauses } = readPolicy(policyOf(lines));
      const found = assessment[question as Question];
      expect(found.shade ?? found.answer).toBe(answer);
      expect(found.evidence.length > 0).toBe(answer !== 'not-stated');
      for (const id of found.evidence) expect(clauses[id]).toBeDefined();
    });
  });
}
