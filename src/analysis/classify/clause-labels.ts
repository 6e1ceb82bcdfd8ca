import { TOPICS, type Topic } from '../../policy/topic';
import type { Model, ModelLabel } from './model';

/** What a model says of all clauses of a policy. */
export class PolicyScores {
  readonly labels: readonly ModelLabel[];
  readonly #indices: ReadonlyMap<string, number>;
  /** By clause, then by label. */
  readonly scores: Float64Array;

  constructor({ labels }: Model, scores: Float64Array) {
    this.labels = labels;
    this.#indices = new Map(labels.map(({ name }, index) => [name, index]));
    this.scores = scores;
  }

  /** Number of a label, -1 for one that the model does not know. */
  indexOf(label: string): number {
    return this.#indices.get(label) ?? -1;
  }
}

/** What a model says of one clause. A label that the model does not know is never given. */
export class ClauseLabels {
  readonly #policy: PolicyScores;
  /** Where the clause's scores begin. */
  readonly #first: number;

  /** @param clause Number of the clause in its policy. */
  constructor(policy: PolicyScores, clause: number) {
    this.#policy = policy;
    this.#first = clause * policy.labels.length;
  }

  /** The model's scores, in the order of its labels. */
  get scores(): Float64Array {
    return this.#policy.scores.subarray(this.#first, this.#first + this.#policy.labels.length);
  }

  /** Whether the label is given: at the threshold of best F1, and to a clause that can have it (see `ModelLabel.within`). */
  has(label: string): boolean {
    const within = this.#policy.labels[this.#policy.indexOf(label)]?.within ?? null;
    return this.reaches(label) && (within === null || this.reaches(within));
  }

  /** Whether the label is given with high precision: for what is painted. */
  strong(label: string): boolean {
    const index = this.#policy.indexOf(label);
    return this.has(label) && this.#scoreOf(index) >= this.#policy.labels[index]!.precise;
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
    const index = this.#policy.indexOf(label);
    return index < 0 ? -Infinity : this.#scoreOf(index) - this.#policy.labels[index]!.best;
  }

  /** The topics given, in the order of `TOPICS`. */
  get topics(): Topic[] {
    return TOPICS.filter((topic) => this.has(topic));
  }

  /** Whether the clause belongs in a summary. */
  get important(): boolean {
    return this.has('important');
  }

  #scoreOf(index: number): number {
    return this.#policy.scores[this.#first + index]!;
  }
}
