import { gradeOf } from './grade';
import type { Grade } from './policy-analysis';
import { type Answer, type Answers, QUESTIONS, type Question } from './rubric';
import { WEIGHTS, type Weights } from './weights';

/** What became of a policy's answers and its grade between two of its versions. */
export interface PolicyChange {
  /** null: the same. */
  grade: { before: Grade | null; now: Grade | null } | null;
  /** Questions that are answered otherwise, in the rubric's order. */
  answers: { question: Question; before: Answer; now: Answer }[];
}

/**
 * Compares two versions of a policy, read by one and the same model: else what differs may be the reading.
 *
 * @param weights by which both are graded.
 */
export function changeBetween(before: Answers, now: Answers, weights: Weights = WEIGHTS): PolicyChange {
  const answers = QUESTIONS.map((question) => ({ question, before: before[question], now: now[question] }));
  const grades = { before: gradeOf(before, weights), now: gradeOf(now, weights) };
  return {
    grade: grades.before?.score === grades.now?.score ? null : grades,
    answers: answers.filter((each) => each.before !== each.now),
  };
}
