import { type Block, blocksOf, bucketCount, type FeatureSettings } from '../../src/analysis/classify/features';
import { Finish } from '../../src/analysis/classify/finish';
import { FORM_SIZE, readForm } from '../../src/analysis/classify/form';
import type { Model } from '../../src/analysis/classify/model';
import { MASS, WEIGHTS } from '../../src/analysis/classify/rows';
import type { Sentence } from '../../src/analysis/classify/sentence';
import { TextReader } from '../../src/analysis/classify/text-reader';
import { addShare } from '../../src/analysis/classify/text-share';

/** A sparse vector that is filled anew for each sentence. Values are float32, so that they can be kept without loss. */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
  /** Of the n-grams: how often each stands in its text. */
  counts: Uint32Array;
  length: number;
  /** How many of them are n-grams; the others, behind them, are of the form. */
  hashed: number;
}

/** Reads the features of sentences for training, as numbers of columns and values. The extension reads the same n-grams by the same `TextReader`. */
export class FeatureReader {
  readonly features: Features;
  readonly #blocks: Block[];
  readonly #context: boolean;
  readonly #mass: Uint8Array | null;
  readonly #counts: Uint32Array;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #reader: TextReader;

  /** @param mass Of each bucket, or null to read counts alone. */
  constructor(settings: FeatureSettings, mass: Uint8Array | null) {
    this.#blocks = blocksOf(settings);
    this.#context = settings.context;
    this.#mass = mass;
    this.#reader = new TextReader(settings);
    const most = bucketCount(settings);
    this.#counts = new Uint32Array(most);
    this.features = {
      indices: new Uint32Array(most + FORM_SIZE),
      values: new Float32Array(most + FORM_SIZE),
      counts: new Uint32Array(most),
      length: 0,
      hashed: 0,
    };
  }

  /** Reads a sentence into `features`, which stays valid until the next one is read. */
  read(sentence: Sentence): Features {
    this.features.length = 0;
    for (const block of this.#blocks) this.#block(sentence[block.text], block);
    this.features.hashed = this.features.length;
    this.#formOf(sentence);
    return this.features;
  }

  /** One text's n-grams: count × rarity (the root of the mass), over the root of what all that stands in the text weighs together. */
  #block(text: string, block: Block): void {
    if (text === '') return;
    const { indices, values, counts } = this.features;
    const first = this.features.length;
    let at = first;
    this.#eachBucket(text, block, (index) => {
      if (this.#counts[index]!++ === 0) indices[at++] = index;
    });
    let weighed = 0;
    for (let i = first; i < at; i++) {
      const index = indices[i]!;
      const mass = this.#mass?.[index] ?? 1;
      counts[i] = this.#counts[index]!;
      this.#counts[index] = 0;
      weighed += counts[i]! * mass;
      values[i] = counts[i]! * Math.sqrt(mass);
    }
    const scale = weighed === 0 ? 0 : block.weight / Math.sqrt(weighed);
    for (let i = first; i < at; i++) values[i] = values[i]! * scale;
    this.features.length = at;
  }

  #eachBucket(text: string, { near, bits, offset }: Block, visit: (index: number) => void): void {
    const reader = this.#reader;
    const { words } = reader;
    const shift = 32 - bits;
    reader.read(text);
    const count = near ? reader.near : reader.length;
    for (let i = 0; i < count; i++) visit(offset + (reader.hashes[i]! >>> shift));
    if (words === null) return;
    for (const id of new Set(words.ids.subarray(0, words.length))) {
      const { hashes, from, count: forms } = words.formsOf(id, near);
      for (let i = from; i < from + forms; i++) visit(offset + (hashes[i]! >>> shift));
    }
  }

  #formOf(sentence: Sentence): void {
    readForm(sentence, this.#context, this.#form);
    const { indices, values } = this.features;
    const offset = this.#counts.length;
    this.#form.forEach((value, i) => {
      if (value === 0) return;
      indices[this.features.length] = offset + i;
      values[this.features.length++] = value;
    });
  }
}

/** The score of each label for features that have been read: the plain way, to check the quick one of the extension against. */
export function scoresOf(model: Model, { indices, values, counts, hashed, length }: Features): number[] {
  const { rows } = model;
  const labels = model.labels.length;
  const scores = new Float64Array(labels);
  const buckets = bucketCount(model.settings);
  for (const { offset, bits, weight } of blocksOf(model.settings)) {
    const sums = new Int32Array(WEIGHTS + labels);
    for (let i = 0; i < hashed; i++) {
      const index = indices[i]!;
      if (index < offset || index >= offset + 2 ** bits) continue;
      sums[MASS]! += counts[i]! * rows.mass(index);
      for (let label = 0; label < labels; label++) sums[WEIGHTS + label]! += counts[i]! * rows.weight(index, label);
    }
    addShare(sums, weight, labels, scores, 0);
  }
  const form = new Float32Array(FORM_SIZE);
  for (let i = hashed; i < length; i++) form[indices[i]! - buckets] = values[i]!;
  new Finish(model).finish(form, scores, 0);
  return [...scores];
}
