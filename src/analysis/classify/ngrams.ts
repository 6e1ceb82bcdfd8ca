import { FNV_OFFSET, mixed, step } from './hash';

/** Sets the n-grams of words apart from those of characters. */
const WORD_SEED = 0x5bd1e995;
/** Sets pairs of words apart, the more so the further off they stand. */
const PAIR_SEED = 0x1b873593;

/**
 * The 32-bit hashes of n-grams (FNV-1a and mixed), the shorter ones of a text first. The one hash of the models:
 * training and reading share it. The first bits of a hash say into which bucket it falls.
 */
export class Ngrams {
  hashes = new Int32Array(1024);
  length = 0;
  /** By where an n-gram begins: what it has been hashed to so far, and how many symbols that is. */
  #begun = new Int32Array(1024);
  #size = 0;

  /** Adds the n-grams of the UTF-16 units from `from` to `to` (exclusive), of `shortest` to `longest` units. */
  addUnits(units: Int32Array, from: number, to: number, shortest: number, longest: number): void {
    this.#begin(to - from, FNV_OFFSET);
    this.addLonger(units, from, to, shortest, longest);
  }

  /** Adds the n-grams of the first `count` words, given by their hashes, of one to `longest` words. */
  addWords(words: Int32Array, count: number, longest: number): void {
    this.#begin(count, WORD_SEED);
    this.addLonger(words, 0, count, 1, longest);
  }

  /** Adds longer n-grams of the symbols whose n-grams were added last, of up to `longest` symbols. */
  addLonger(symbols: Int32Array, from: number, to: number, shortest: number, longest: number): void {
    const count = to - from;
    this.#reserve(count * longest);
    const { hashes } = this;
    const begun = this.#begun;
    let length = this.length;
    for (let size = this.#size + 1; size <= longest; size++) {
      const last = from + size - 1;
      for (let at = 0; at <= count - size; at++) {
        const hash = step(begun[at]!, symbols[last + at]!);
        begun[at] = hash;
        if (size >= shortest) hashes[length++] = mixed(hash);
      }
    }
    this.#size = longest;
    this.length = length;
  }

  /** Adds the pairs of words that stand so many words apart. */
  addPairs(words: Int32Array, count: number, apart: number): void {
    this.#reserve(count);
    const { hashes } = this;
    let length = this.length;
    const seed = PAIR_SEED + apart;
    for (let at = 0; at + apart < count; at++) {
      hashes[length++] = mixed(step(step(seed, words[at]!), words[at + apart]!));
    }
    this.length = length;
  }

  #begin(count: number, seed: number): void {
    if (count > this.#begun.length) this.#begun = new Int32Array(2 * count);
    const begun = this.#begun;
    for (let at = 0; at < count; at++) begun[at] = seed;
    this.#size = 0;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.hashes.length) return;
    const grown = new Int32Array(2 * (this.length + more));
    grown.set(this.hashes.subarray(0, this.length));
    this.hashes = grown;
  }
}
