import { TOPICS, type Topic } from '../../policy/topic';
import type { Model } from './model';

/** What a model says of one clause. A label that the model does not know is never given. */
export class ClauseLabels {
  readonly #model: Model;
  readonly #scores: Float64Array;

  constructor(model: Model, scores: Float64Array) {
    this.#model = model;
    this.#scores = scores;
  }

  /** Whether the label is given: its score reaches the threshold of best F1. */
  has(label: string): boolean {
    return this.margin(label) >= 0;
  }

  /** Whether the label is given with high precision: for what is painted. */
  strong(label: string): boolean {
    const at = this.#model.labels.indexOf(label);
    return at >= 0 && this.#scores[at]! >= this.#model.thresholds[at]!.precise;
  }

  /** How far the score lies above the threshold of best F1 (below: negative; unknown label: -∞). Linear in the model's score: evidence to add up, not a probability. */
  margin(label: string): number {
    const at = this.#model.labels.indexOf(label);
    return at < 0 ? -Infinity : this.#scores[at]! - this.#model.thresholds[at]!.best;
  }

  /** The topics given, in the order of `TOPICS`. */
  get topics(): Topic[] {
    return TOPICS.filter((topic) => this.has(topic));
  }

  /** Whether the clause belongs in a summary. */
  get important(): boolean {
    return this.has('important');
  }

  /** The scores by label, in the order of the model's. */
  get scores(): Float64Array {
    return this.#scores;
  }
}
