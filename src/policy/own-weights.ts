import { QUESTIONS, type Question } from './rubric';
import { WEIGHTS, type Weights } from './weights';

/** How heavily a reader wants a question to count; by how much the table's weight is multiplied. */
export const EMPHASES = { off: 0, light: 0.5, normal: 1, heavy: 2 } as const;
export type Emphasis = keyof typeof EMPHASES;

/** The questions that a reader weighs otherwise than the table does; those left out count as there. */
export type OwnWeights = { [Q in Question]?: Emphasis };

/** The table as the reader weighs it. What an answer is worth stays as it is: only how much its question counts is his. */
export function weightsBy(own: OwnWeights): Weights {
  const weighed = QUESTIONS.map((question) => {
    const { weight, points } = WEIGHTS[question];
    return [question, { weight: weight * EMPHASES[own[question] ?? 'normal'], points }];
  });
  return Object.fromEntries(weighed) as Weights;
}

/** Whether the reader weighs anything otherwise than the table does. */
export function weighsOtherwise(own: OwnWeights): boolean {
  return QUESTIONS.some((question) => (own[question] ?? 'normal') !== 'normal');
}
