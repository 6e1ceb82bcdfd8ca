import type { Block } from './features';
import type { Model } from './model';
import { MASS, WEIGHTS } from './rows';
import type { TextReader } from './text-reader';
import { WordSums } from './word-sums';

/** Room for so many distinct texts to begin with. */
const TEXTS = 512;

/** What texts say in some blocks, read once for each distinct text: it may be a clause, stand before one and behind one, and lead in many. */
export class Shares {
  readonly #model: Model;
  readonly #reader: TextReader;
  readonly #blocks: readonly Block[];
  readonly #words: WordSums | null;
  readonly #sums: Int32Array;
  /** Where in `#shares` it stands what a text says. */
  readonly #places = new Map<string, number>();
  /** By text, then by block, then by label. One array for all: so many small ones would cost more than the sums in them. */
  #shares: Float64Array;

  /** @param blocks In which a text is read as soon as it is asked for in one of them. */
  constructor(model: Model, reader: TextReader, blocks: readonly Block[]) {
    this.#model = model;
    this.#reader = reader;
    this.#blocks = blocks;
    const own = blocks.find(({ near }) => !near);
    this.#words = reader.words && own ? new WordSums(model.rows, own, reader.words) : null;
    this.#sums = new Int32Array(model.rows.width);
    this.#shares = new Float64Array(TEXTS * blocks.length * model.labels.length);
  }

  /** Adds to the score of each label what a text says in the block of this number. */
  add(text: string, block: number, scores: Float64Array): void {
    if (text === '') return;
    const from = this.#placeOf(text) + block * scores.length;
    const shares = this.#shares;
    for (let label = 0; label < scores.length; label++) scores[label]! += shares[from + label]!;
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const { rows, labels } = this.#model;
    const length = this.#blocks.length * labels.length;
    const place = this.#places.size * length;
    if (place + length > this.#shares.length) this.#grow();
    this.#reader.read(text);
    const { ngrams, near } = this.#reader;
    let at = place;
    for (const block of this.#blocks) {
      const sums = this.#sums.fill(0);
      rows.add(block.offset, block.bits, ngrams.hashes, 0, block.near ? near : ngrams.length, sums, 0);
      if (!block.near) this.#words?.add(sums);
      addShare(sums, block.weight, labels.length, this.#shares, at);
      at += labels.length;
    }
    this.#places.set(text, place);
    return place;
  }

  #grow(): void {
    const grown = new Float64Array(2 * this.#shares.length);
    grown.set(this.#shares);
    this.#shares = grown;
  }
}

/** Adds what a block says to the scores from `at` on: sums of weights over the root of the sum of masses, which stands for the text's length. */
export function addShare(sums: Int32Array, weight: number, labels: number, scores: Float64Array, at: number): void {
  if (sums[MASS] === 0) return;
  const scale = weight / Math.sqrt(sums[MASS]!);
  for (let label = 0; label < labels; label++) scores[at + label]! += sums[WEIGHTS + label]! * scale;
}
