import type { Grade } from './policy-analysis';
import { type Answer, type Answers, QUESTIONS, type Question } from './rubric';
import { ENOUGH_STATED, LETTER_FROM, WEIGHTS, type Weights } from './weights';

/**
 * The grade that the answers add up to: the weighted mean of their points over the questions that are answered.
 * It counts answers and no clauses, so that a long policy is not worse for being long.
 *
 * @param weights in place of the table's, if the reader has weighed otherwise. A weight of 0 leaves a question out.
 * @returns null if too little is stated, or every weight is 0: unassessed is not a grade.
 */
export function gradeOf(answers: Answers, weights: Weights = WEIGHTS): Grade | null {
  let all = 0;
  let stated = 0;
  let sum = 0;
  for (const question of QUESTIONS) {
    const weight = Math.max(0, weights[question].weight);
    all += weight;
    const points = pointsOf(question, answers[question], weights);
    if (points === null) continue;
    stated += weight;
    sum += weight * points;
  }
  if (stated === 0 || stated < all * ENOUGH_STATED) return null;
  const score = Math.round(sum / stated);
  const letter = LETTER_FROM.find(([, from]) => score >= from)?.[0] ?? 'E';
  return { letter, score };
}

/** What an answer is worth, 0 to 100; null for silence. */
export function pointsOf(question: Question, answer: Answer, weights: Weights = WEIGHTS): number | null {
  const points: Partial<Record<string, number>> = weights[question].points;
  return points[answer] ?? null;
}
