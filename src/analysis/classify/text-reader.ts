import type { FeatureSettings } from './features';
import { lengthened, pairHash } from './hash';
import { Words } from './words';

/** At most so many n-grams begin at a character. */
const AT_ONE = 3;

/**
 * Reads the texts of one policy, one after the other: which n-grams stand in them, each once however often it stands there. In Chinese these are
 * one to three characters (UTF-16 units). In English they are pairs of words; what belongs to a single one, `words` know. The one hash of the models:
 * training and reading share it.
 */
export class TextReader {
  /** 32-bit hashes of the n-grams across the text that was read last. The first bits of a hash say into which bucket it falls. */
  hashes = new Int32Array(4096);
  length = 0;
  /** Of a text that stands beside a sentence only so many are read: one or two characters, pairs of words. */
  near = 0;
  /** For English: the words of that text. */
  readonly words: Words | null;
  readonly #shift: number;
  /** A bit for each bucket: whether the text has an n-gram in it. */
  readonly #seen: Int32Array;
  /** By where they begin: the hashes of two characters. */
  #twos = new Int32Array(1024);

  constructor({ language, textBits }: FeatureSettings) {
    this.words = language === 'en' ? new Words() : null;
    this.#shift = 32 - textBits;
    this.#seen = new Int32Array(2 ** textBits / 32);
  }

  read(text: string): void {
    this.length = 0;
    this.#seen.fill(0);
    if (text.length > this.#twos.length) this.#reserve(2 * text.length);
    if (this.words) {
      this.words.read(text);
      this.#addPairs(this.words);
      this.near = this.length;
    } else {
      this.#addCharacters(text);
      this.near = this.length;
      this.#addThrees(text);
    }
  }

  #addPairs({ hashes: words, length: count }: Words): void {
    const { hashes } = this;
    const seen = this.#seen;
    const shift = this.#shift;
    let length = 0;
    for (let at = 1; at < count; at++) {
      const hash = pairHash(words[at - 1]!, words[at]!);
      hashes[length] = hash;
      length += entered(seen, hash >>> shift);
    }
    this.length = length;
  }

  /** Adds n-grams of one and of two characters. */
  #addCharacters(text: string): void {
    const { hashes } = this;
    const seen = this.#seen;
    const twos = this.#twos;
    const shift = this.#shift;
    let length = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const one = lengthened(0, unit);
      hashes[length] = one;
      length += entered(seen, one >>> shift);
      if (at > 0) {
        const two = lengthened(before, unit);
        twos[at - 1] = two;
        hashes[length] = two;
        length += entered(seen, two >>> shift);
      }
      before = one;
    }
    this.length = length;
  }

  /** Adds n-grams of three characters, of which two have been read. */
  #addThrees(text: string): void {
    const { hashes } = this;
    const seen = this.#seen;
    const twos = this.#twos;
    const shift = this.#shift;
    let length = this.length;
    for (let at = 2; at < text.length; at++) {
      const three = lengthened(twos[at - 2]!, text.charCodeAt(at));
      hashes[length] = three;
      length += entered(seen, three >>> shift);
    }
    this.length = length;
  }

  #reserve(characters: number): void {
    this.#twos = new Int32Array(characters);
    this.hashes = new Int32Array(AT_ONE * characters);
  }
}

/** Enters a bucket; 1 if it had not been entered before, else 0. To count on by it takes no branch, which the machine would guess wrong now and then. */
function entered(seen: Int32Array, bucket: number): number {
  const bits = seen[bucket >>> 5]!;
  // Shifts take the last five bits of a number: the place of the bucket among 32.
  seen[bucket >>> 5] = bits | (1 << bucket);
  return (~bits >>> bucket) & 1;
}
