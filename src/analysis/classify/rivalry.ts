import { isTopic } from './judgement';
import type { ModelLabel } from './model';

/** Numbers that a topic's score is weighed anew with. */
export const RIVALRY_SIZE = 5;

/**
 * What tells whether a topic stands its ground: most clauses have one topic, so that a middling score means more where no other topic has a
 * better one.
 *
 * @param own The topic's linear score.
 * @param rival The best linear score of another topic.
 * @param important The linear score of `important`; 0 for a model without it.
 * @param into Filled with the numbers, and given back.
 */
export function rivalryOf(own: number, rival: number, important: number, into: Float64Array): Float64Array {
  into[0] = 1;
  into[1] = own;
  into[2] = rival;
  into[3] = Math.max(0, own - rival);
  into[4] = important;
  return into;
}

/** Weighs the topics of a clause anew against each other. */
export class Rivals {
  readonly #topics: number[];
  readonly #weights: (number[] | null)[];
  readonly #important: number;
  readonly #values = new Float64Array(RIVALRY_SIZE);

  constructor(labels: readonly ModelLabel[]) {
    const rivals = labels.some(({ rivalry }) => rivalry !== null);
    this.#topics = rivals ? [...labels.keys()].filter((label) => isTopic(labels[label]!.name)) : [];
    this.#weights = this.#topics.map((label) => labels[label]!.rivalry);
    this.#important = labels.findIndex(({ name }) => name === 'important');
  }

  /** Weighs those of the topics anew among linear scores by label. */
  weigh(scores: Float64Array): void {
    const topics = this.#topics;
    if (topics.length === 0) return;
    let first = -1;
    let best = -Infinity;
    let second = -Infinity;
    for (const label of topics) {
      const score = scores[label]!;
      if (score > best) {
        first = label;
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    const important = this.#important < 0 ? 0 : scores[this.#important]!;
    for (let at = 0; at < topics.length; at++) {
      const weights = this.#weights[at] ?? null;
      if (weights === null) continue;
      const label = topics[at]!;
      const values = rivalryOf(scores[label]!, label === first ? second : best, important, this.#values);
      let sum = 0;
      for (let i = 0; i < RIVALRY_SIZE; i++) sum += values[i]! * weights[i]!;
      scores[label] = sum;
    }
  }
}
