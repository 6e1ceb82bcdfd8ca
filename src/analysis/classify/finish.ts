import { FORM_SIZE } from './form';
import type { Model } from './model';
import { Rivals } from './rivalry';

/** What is done to the sums over n-grams of a clause, when they are complete. */
export class Finish {
  readonly #scales: Float64Array;
  readonly #weights: Float64Array;
  readonly #rivals: Rivals;

  constructor({ labels, form }: Model) {
    this.#scales = Float64Array.from(labels, ({ scale }) => scale);
    this.#weights = Float64Array.from(form);
    this.#rivals = new Rivals(labels);
  }

  /** Brings the sums to the labels' scales, adds the features of form, and weighs topics against each other; the first sum is `scores[at]`. */
  finish(form: Float32Array, scores: Float64Array, at: number): void {
    const scales = this.#scales;
    const weights = this.#weights;
    const count = scales.length;
    for (let label = 0; label < count; label++) scores[at + label]! *= scales[label]!;
    for (let i = 0; i < FORM_SIZE; i++) {
      const value = form[i]!;
      if (value === 0) continue;
      const first = i * count;
      for (let label = 0; label < count; label++) scores[at + label]! += value * weights[first + label]!;
    }
    this.#rivals.weigh(scores, at);
  }
}
