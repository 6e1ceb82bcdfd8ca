import { TOPICS, type Topic } from '../../policy/topic';
import type { Model } from './model';

/** Labels by name, of the models that have been asked. */
const indices = new WeakMap<Model, ReadonlyMap<string, number>>();

function indicesOf(model: Model): ReadonlyMap<string, number> {
  const known = indices.get(model);
  if (known) return known;
  const found = new Map(model.labels.map(({ name }, index) => [name, index]));
  indices.set(model, found);
  return found;
}

/** What a model says of one clause. A label that the model does not know is never given. */
export class ClauseLabels {
  /** The model's scores, in the order of its labels. */
  readonly scores: readonly number[];
  readonly #model: Model;
  readonly #indices: ReadonlyMap<string, number>;

  constructor(model: Model, scores: readonly number[]) {
    this.#model = model;
    this.#indices = indicesOf(model);
    this.scores = scores;
  }

  /** Whether the label is given: at the threshold of best F1, and to a clause that can have it (see `ModelLabel.within`). */
  has(label: string): boolean {
    const within = this.#model.labels[this.#indexOf(label)]?.within ?? null;
    return this.reaches(label) && (within === null || this.reaches(within));
  }

  /** Whether the label is given with high precision: for what is painted. */
  strong(label: string): boolean {
    const index = this.#indexOf(label);
    return this.has(label) && this.scores[index]! >= this.#model.labels[index]!.precise;
  }

  /** Whether the score reaches the threshold of best F1, in a clause of which it is known that it can have the label. */
  reaches(label: string): boolean {
    return this.margin(label) >= 0;
  }

  /**
   * How far the score lies above the threshold of best F1 (below: negative; unknown label: -∞). Linear in the model's score, with 1 as about
   * the width of its doubt: evidence to add up, not a probability.
   */
  margin(label: string): number {
    const index = this.#indexOf(label);
    return index < 0 ? -Infinity : this.scores[index]! - this.#model.labels[index]!.best;
  }

  /** The topics given, in the order of `TOPICS`. */
  get topics(): Topic[] {
    return TOPICS.filter((topic) => this.has(topic));
  }

  /** Whether the clause belongs in a summary. */
  get important(): boolean {
    return this.has('important');
  }

  #indexOf(label: string): number {
    return this.#indices.get(label) ?? -1;
  }
}
