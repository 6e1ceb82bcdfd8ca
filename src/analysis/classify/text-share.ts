import type { Block } from './features';
import type { Model } from './model';
import { MASS, WEIGHTS } from './rows';
import type { TextReader } from './text-reader';
import { WordSums } from './word-sums';

/** What the text that was read last says in one block. */
export class TextShare {
  readonly #model: Model;
  readonly #reader: TextReader;
  readonly #block: Block;
  readonly #words: WordSums | null;
  readonly #sums: Int32Array;

  constructor(model: Model, reader: TextReader, block: Block) {
    this.#model = model;
    this.#reader = reader;
    this.#block = block;
    this.#words = reader.words && new WordSums(model.rows, block, reader.words);
    this.#sums = new Int32Array(model.rows.width);
  }

  /** Adds it to the scores of the labels, of which the first is `scores[at]`. */
  add(scores: Float64Array, at: number): void {
    const { rows } = this.#model;
    const reader = this.#reader;
    const { near, offset, bits, weight } = this.#block;
    const sums = this.#sums;
    rows.sum(offset, bits, reader.hashes, 0, near ? reader.near : reader.length, sums, 0);
    this.#words?.add(sums);
    addShare(sums, weight, rows.labels, scores, at);
  }
}

/** Adds what a block says to the scores from `at` on: sums of weights over the root of the sum of masses, which stands for the text's length. */
export function addShare(sums: Int32Array, weight: number, labels: number, scores: Float64Array, at: number): void {
  if (sums[MASS] === 0) return;
  const scale = weight / Math.sqrt(sums[MASS]!);
  for (let label = 0; label < labels; label++) scores[at + label]! += sums[WEIGHTS + label]! * scale;
}
