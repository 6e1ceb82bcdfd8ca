import type { Grade, PolicyAnalysis } from './policy-analysis';
import { type Answer, QUESTIONS, type Question } from './rubric';

/** What became of a policy's answers and its grade between two of its versions. */
export interface PolicyChange {
  /** null: the same. */
  grade: { before: Grade | null; now: Grade | null } | null;
  /** Questions that are answered otherwise, in the rubric's order. */
  answers: { question: Question; before: Answer; now: Answer }[];
}

/** Compares two versions of a policy, read by one and the same model: else what differs may be the reading. */
export function changeBetween(
  before: Pick<PolicyAnalysis, 'assessment' | 'grade'>,
  now: Pick<PolicyAnalysis, 'assessment' | 'grade'>,
): PolicyChange {
  const answers = QUESTIONS.map((question) => ({
    question,
    before: before.assessment[question].answer,
    now: now.assessment[question].answer,
  }));
  const same = before.grade?.letter === now.grade?.letter && before.grade?.score === now.grade?.score;
  return {
    grade: same ? null : { before: before.grade, now: now.grade },
    answers: answers.filter((each) => each.before !== each.now),
  };
}
