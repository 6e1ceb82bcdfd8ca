import type { FeatureSettings } from './features';
import { Ngrams } from './ngrams';
import { Words } from './words';

/** N-grams of so many symbols: words in English, characters (UTF-16 units) in Chinese. */
const LONGEST = 3;
/** Of a neighbour's text. */
const LONGEST_NEAR = 2;
/** Pairs of English words are read up to so many words apart. */
const FURTHEST = 3;

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
  /** By bucket: the last text, counted from 1, that had an n-gram in it. */
  readonly #lastText: Int32Array;
  #text = 0;
  #units = new Int32Array(1024);

  constructor({ language, textBits }: FeatureSettings) {
    this.words = language === 'en' ? new Words() : null;
    this.#shift = 32 - textBits;
    this.#lastText = new Int32Array(2 ** textBits);
  }

  read(text: string): void {
    this.#text++;
    this.ngrams.length = 0;
    if (this.words) this.words.read(text);
    else this.#readUnits(text);
    this.#add(text, 1, LONGEST_NEAR);
    this.#dropRepeated(0);
    this.near = this.ngrams.length;
    this.#add(text, LONGEST_NEAR + 1, LONGEST);
    if (this.words) this.ngrams.addPairs(this.words.hashes, this.words.length, FURTHEST);
    this.#dropRepeated(this.near);
  }

  #readUnits(text: string): void {
    if (text.length > this.#units.length) this.#units = new Int32Array(2 * text.length);
    for (let at = 0; at < text.length; at++) this.#units[at] = text.charCodeAt(at);
  }

  #add(text: string, shortest: number, longest: number): void {
    if (this.words) this.ngrams.addWords(this.words.hashes, this.words.length, shortest, longest);
    else this.ngrams.addUnits(this.#units, 0, text.length, shortest, longest);
  }

  /** Of the n-grams from `from` on, drops those in whose bucket another of the text was before. */
  #dropRepeated(from: number): void {
    const { hashes, length } = this.ngrams;
    const lastText = this.#lastText;
    const text = this.#text;
    let kept = from;
    for (let i = from; i < length; i++) {
      const hash = hashes[i]!;
      const bucket = hash >>> this.#shift;
      if (lastText[bucket] === text) continue;
      lastText[bucket] = text;
      hashes[kept++] = hash;
    }
    this.ngrams.length = kept;
  }
}
