import { isTopic } from './judgement';

/** Numbers that a topic's score is weighed anew with. */
export const RIVALRY_SIZE = 5;
/** Leaves a score as it is. */
const AS_IT_IS = [0, 1, 0, 0, 0];

/**
 * What tells whether a topic stands its ground: most clauses have one topic, so that a middling score means more where no other topic has a
 * better one.
 *
 * @param own The topic's linear score.
 * @param rival The best linear score of another topic.
 * @param important The linear score of `important`; 0 for a model without it.
 */
export function rivalryOf(own: number, rival: number, important: number): number[] {
  return [1, own, rival, lead(own, rival), important];
}

/** By how much a topic is ahead of its rival; 0 if it is not. */
function lead(own: number, rival: number): number {
  return own > rival ? own - rival : 0;
}

/** Weighs the topics of a clause anew against each other. */
export class Rivals {
  readonly #topics: Int32Array;
  /** By topic; of one that is not weighed anew, those that leave its score as it is. */
  readonly #weights: Float64Array;
  readonly #important: number;

  /** @param labels A model's, in its order; `rivalry` null: not weighed anew. */
  constructor(labels: readonly { name: string; rivalry: readonly number[] | null }[]) {
    const rivals = labels.some(({ rivalry }) => rivalry !== null);
    this.#topics = Int32Array.from(rivals ? [...labels.keys()].filter((label) => isTopic(labels[label]!.name)) : []);
    this.#weights = Float64Array.from([...this.#topics].flatMap((label) => labels[label]!.rivalry ?? AS_IT_IS));
    this.#important = labels.findIndex(({ name }) => name === 'important');
  }

  /** Weighs those of the topics anew among linear scores by label, of which the first is `scores[at]`. */
  weigh(scores: Float64Array, at: number): void {
    const topics = this.#topics;
    if (topics.length === 0) return;
    let first = -1;
    let best = -Infinity;
    let second = -Infinity;
    for (let topic = 0; topic < topics.length; topic++) {
      const score = scores[at + topics[topic]!]!;
      if (score > best) {
        first = topic;
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    const important = this.#important < 0 ? 0 : scores[at + this.#important]!;
    const weights = this.#weights;
    for (let topic = 0; topic < topics.length; topic++) {
      const place = at + topics[topic]!;
      const own = scores[place]!;
      const rival = topic === first ? second : best;
      // The numbers of `rivalryOf` times their weights.
      const i = topic * RIVALRY_SIZE;
      scores[place] =
        weights[i]! +
        own * weights[i + 1]! +
        rival * weights[i + 2]! +
        lead(own, rival) * weights[i + 3]! +
        important * weights[i + 4]!;
    }
  }
}
