const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Sets the n-grams of words apart from those of characters. */
const WORD_SEED = 0x5bd1e995;
/** Sets pairs of words apart, the more so the further off they stand. */
const PAIR_SEED = 0x1b873593;

/** The last mixing steps of MurmurHash3 (public domain), without which FNV's low bits follow the last character too closely. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function step(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, FNV_PRIME);
}

/** The 32-bit hash of a word (UTF-16 units), by which n-grams of words are hashed. */
export function wordHash(units: Int32Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = step(hash, units[at]!);
  return mixed(hash);
}

/**
 * The 32-bit hashes of n-grams (FNV-1a and mixed), the shorter ones of a text first. The one hash of the models:
 * training and reading share it. The first bits of a hash say into which bucket it falls.
 */
export class Ngrams {
  hashes = new Int32Array(1024);
  length = 0;
  /** By where an n-gram begins: what it has been hashed to so far. */
  #begun = new Int32Array(1024);

  /** Adds the n-grams of the UTF-16 units from `from` to `to` (exclusive), of `shortest` to `longest` units. */
  addUnits(units: Int32Array, from: number, to: number, shortest: number, longest: number): void {
    this.#add(units, from, to, FNV_OFFSET, shortest, longest);
  }

  /** Adds the n-grams of the first `count` words, of `shortest` to `longest` words. */
  addWords(words: Int32Array, count: number, shortest: number, longest: number): void {
    this.#add(words, 0, count, WORD_SEED, shortest, longest);
  }

  /** Adds the pairs of words that have others between them, up to `furthest` words apart. */
  addPairs(words: Int32Array, count: number, furthest: number): void {
    this.#reserve(count * furthest);
    const { hashes } = this;
    let length = this.length;
    for (let apart = 2; apart <= furthest; apart++) {
      const seed = PAIR_SEED + apart;
      for (let at = 0; at + apart < count; at++) {
        hashes[length++] = mixed(step(step(seed, words[at]!), words[at + apart]!));
      }
    }
    this.length = length;
  }

  #add(symbols: Int32Array, from: number, to: number, seed: number, shortest: number, longest: number): void {
    const count = to - from;
    this.#reserve(count * longest);
    if (count > this.#begun.length) this.#begun = new Int32Array(2 * count);
    const { hashes } = this;
    const begun = this.#begun;
    for (let at = 0; at < count; at++) begun[at] = seed;
    let length = this.length;
    for (let size = 1; size <= longest; size++) {
      const last = from + size - 1;
      for (let at = 0; at <= count - size; at++) {
        const hash = step(begun[at]!, symbols[last + at]!);
        begun[at] = hash;
        if (size >= shortest) hashes[length++] = mixed(hash);
      }
    }
    this.length = length;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.hashes.length) return;
    const grown = new Int32Array(2 * (this.length + more));
    grown.set(this.hashes.subarray(0, this.length));
    this.hashes = grown;
  }
}
