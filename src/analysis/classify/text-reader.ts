import type { FeatureSettings } from './features';
import { Ngrams } from './ngrams';
import { Words } from './words';

/** N-grams of so many symbols, of a neighbour's text too: words in English, characters (UTF-16 units) in Chinese. */
const LONGEST_NEAR = 2;
/** Of Chinese characters. */
const LONGEST = 3;
/** Of three English words, the first and the last are read as a pair: all three together tell no more, and cost as much again. */
const APART = 2;

/**
 * Reads the texts of one policy, one after the other: which n-grams stand in them, each once however often it stands there. To English words
 * belong the n-grams of their characters besides.
 */
export class TextReader {
  /** The n-grams across the text that was read last. Of a text that stands beside a sentence only those before `near` are read. */
  readonly ngrams = new Ngrams();
  near = 0;
  /** For English: the words of that text. */
  readonly words: Words | null;
  readonly #shift: number;
  /**
   * A bit for each bucket: whether the text that was read last has an n-gram in it. Bits are taken back one by one before the next text: all
   * that is looked up here stays in the innermost cache.
   */
  readonly #seen: Int32Array;
  #units = new Int32Array(1024);

  constructor({ language, textBits }: FeatureSettings) {
    this.words = language === 'en' ? new Words() : null;
    this.#shift = 32 - textBits;
    this.#seen = new Int32Array(2 ** textBits / 32);
  }

  read(text: string): void {
    const { ngrams, words } = this;
    this.#forget();
    ngrams.length = 0;
    if (words) {
      words.read(text);
      ngrams.addWords(words.hashes, words.length, LONGEST_NEAR);
      this.near = this.#dropRepeated(0);
      ngrams.addPairs(words.hashes, words.length, APART);
    } else {
      this.#readUnits(text);
      ngrams.addUnits(this.#units, 0, text.length, 1, LONGEST_NEAR);
      this.near = this.#dropRepeated(0);
      ngrams.addLonger(this.#units, 0, text.length, 1, LONGEST);
    }
    this.#dropRepeated(this.near);
  }

  #readUnits(text: string): void {
    if (text.length > this.#units.length) this.#units = new Int32Array(2 * text.length);
    const units = this.#units;
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  }

  /** Of the n-grams from `from` on, drops those in whose bucket another of the text was before; gives how many remain in all. */
  #dropRepeated(from: number): number {
    const { hashes, length } = this.ngrams;
    const seen = this.#seen;
    const shift = this.#shift;
    let kept = from;
    for (let i = from; i < length; i++) {
      const hash = hashes[i]!;
      const bucket = hash >>> shift;
      const bits = seen[bucket >>> 5]!;
      // Shifts take the last five bits of a number: the place of the bucket among 32.
      if (((bits >>> bucket) & 1) === 1) continue;
      seen[bucket >>> 5] = bits | (1 << bucket);
      hashes[kept++] = hash;
    }
    this.ngrams.length = kept;
    return kept;
  }

  #forget(): void {
    const { hashes, length } = this.ngrams;
    const seen = this.#seen;
    const shift = this.#shift;
    for (let i = 0; i < length; i++) seen[(hashes[i]! >>> shift) >>> 5] = 0;
  }
}
