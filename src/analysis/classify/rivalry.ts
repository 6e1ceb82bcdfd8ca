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
 */
export function rivalryOf(own: number, rival: number, important: number): number[] {
  return [1, own, rival, Math.max(0, own - rival), important];
}

/** The largest number but the one at `except`; -∞ if there is none. */
export function bestOther(scores: readonly number[], except: number): number {
  let best = -Infinity;
  scores.forEach((score, i) => {
    if (i !== except && score > best) best = score;
  });
  return best;
}

/** Weighs the topics of a clause anew against each other. */
export class Rivals {
  readonly #topics: number[];
  readonly #weights: (number[] | null)[];
  readonly #important: number;

  constructor(labels: readonly ModelLabel[]) {
    const rivals = labels.some(({ rivalry }) => rivalry !== null);
    this.#topics = rivals ? [...labels.keys()].filter((label) => isTopic(labels[label]!.name)) : [];
    this.#weights = this.#topics.map((label) => labels[label]!.rivalry);
    this.#important = labels.findIndex(({ name }) => name === 'important');
  }

  /** Linear scores by label, those of the topics weighed anew. */
  weigh(scores: Float64Array): Float64Array {
    const topics = this.#topics;
    if (topics.length === 0) return scores;
    const own = topics.map((label) => scores[label]!);
    const important = this.#important < 0 ? 0 : scores[this.#important]!;
    const weighed = scores.slice();
    const first = own.indexOf(Math.max(...own));
    const second = bestOther(own, first);
    for (let at = 0; at < topics.length; at++) {
      const weights = this.#weights[at] ?? null;
      if (weights === null) continue;
      const values = rivalryOf(own[at]!, at === first ? second : own[first]!, important);
      let sum = 0;
      for (let i = 0; i < RIVALRY_SIZE; i++) sum += values[i]! * weights[i]!;
      weighed[topics[at]!] = sum;
    }
    return weighed;
  }
}
