import { type Block, blocksOf } from './features';
import { FORM_SIZE, readForm } from './form';
import type { Model } from './model';
import { Rivals } from './rivalry';
import { MASS } from './rows';
import type { Sentence } from './sentence';
import { TextReader } from './text-reader';
import { WordSums } from './word-sums';

/** Room for so many distinct texts to begin with. */
const TEXTS = 256;

/** Scores the clauses of one policy: reading a model's features and weighing them in one go. */
export class Scorer {
  readonly #model: Model;
  readonly #blocks: readonly Block[];
  readonly #reader: TextReader;
  readonly #words: WordSums | null;
  readonly #sums: Int32Array;
  /** Where in `#shares` it stands what a text says: it may be a clause, stand before one and behind one, and lead in many. */
  readonly #places = new Map<string, number>();
  /** By text, then by block, then by label. One array for all: so many small ones would cost more than the sums in them. */
  #shares: Float64Array;
  readonly #scores: Float64Array;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #rivals: Rivals;

  constructor(model: Model) {
    this.#model = model;
    this.#blocks = blocksOf(model.settings);
    this.#reader = new TextReader(model.settings);
    this.#words = this.#reader.words && new WordSums(model.rows, this.#blocks[0]!, this.#reader.words);
    this.#sums = new Int32Array(model.rows.width);
    this.#shares = new Float64Array(TEXTS * this.#blocks.length * model.labels.length);
    this.#scores = new Float64Array(model.labels.length);
    this.#rivals = new Rivals(model.labels);
  }

  /** The score of each label. The same bits in every engine, and as `scoresOf` what `FeatureReader` has read. */
  score(sentence: Sentence): number[] {
    const { labels, settings } = this.#model;
    const scores = this.#scores.fill(0);
    for (let block = 0; block < this.#blocks.length; block++) {
      const text = sentence[this.#blocks[block]!.text];
      if (text === '') continue;
      const from = this.#placeOf(text) + block * labels.length;
      for (let label = 0; label < labels.length; label++) scores[label]! += this.#shares[from + label]!;
    }
    readForm(sentence, settings.context, this.#form);
    addForm(this.#model, this.#form, scores);
    this.#rivals.weigh(scores);
    const given: number[] = [];
    for (let label = 0; label < scores.length; label++) given.push(scores[label]!);
    return given;
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
    this.#blocks.forEach((block, number) => {
      const sums = this.#sums.fill(0);
      rows.add(block.offset, block.bits, ngrams.hashes, 0, block.near ? near : ngrams.length, sums, 0);
      if (!block.near) this.#words?.add(sums);
      addShare(sums, block.weight, labels.length, this.#shares, place + number * labels.length);
    });
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
  for (let label = 0; label < labels; label++) scores[at + label]! += sums[1 + label]! * scale;
}

/** Brings the sums over n-grams to the labels' scales, and adds the features of form. */
export function addForm({ labels, form: weights }: Model, form: Float32Array, scores: Float64Array): void {
  const count = labels.length;
  for (let label = 0; label < count; label++) scores[label]! *= labels[label]!.scale;
  for (let i = 0; i < FORM_SIZE; i++) {
    const value = form[i]!;
    if (value === 0) continue;
    for (let label = 0; label < count; label++) scores[label]! += value * weights[i * count + label]!;
  }
}
