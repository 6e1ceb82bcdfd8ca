/** Which n-grams of a text are counted: of characters across it or within its words, and of words. 0 and 0: none. */
export interface NgramSettings {
  characters: readonly [shortest: number, longest: number];
  /** Whether character n-grams stop at the edges of words, which they then mark with a space. */
  withinWords: boolean;
  words: readonly [shortest: number, longest: number];
  /** Pairs of words with others between them, up to so many words apart; below 2: none. */
  pairs: number;
}

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

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** The 32-bit hash of a word (UTF-16 units), by which n-grams of words are hashed. */
export function wordHash(units: Uint16Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = step(hash, units[at]!);
  return mixed(hash);
}

/** Buckets of n-grams, as often as they stand in a text. Grows as needed, and is filled anew for each text. */
export class Buckets {
  ids = new Int32Array(1024);
  length = 0;
  readonly #shift: number;

  /** @param bits There are 2^bits buckets: the first bits of a hash say which. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
  }

  /**
   * Adds the n-grams of the characters (UTF-16 units) of `text`, hashed by FNV-1a and mixed. This hash and that of `addWords` are the only
   * ones of the models: training and reading share them.
   */
  addCharacters(text: string, [shortest, longest]: NgramSettings['characters']): void {
    this.#reserve(text.length * longest);
    const { ids } = this;
    const shift = this.#shift;
    let length = this.length;
    for (let from = 0; from < text.length; from++) {
      const end = Math.min(text.length, from + longest);
      const counted = from + shortest - 1;
      let hash = FNV_OFFSET;
      for (let at = from; at < end; at++) {
        hash = step(hash, text.charCodeAt(at));
        if (at >= counted) ids[length++] = mixed(hash) >>> shift;
      }
    }
    this.length = length;
  }

  /** Adds the n-grams of words, and their pairs, of a text with these words. */
  addWords(hashes: Int32Array, count: number, { words: [shortest, longest], pairs }: NgramSettings): void {
    this.#reserve(count * (longest + Math.max(0, pairs)));
    const { ids } = this;
    const shift = this.#shift;
    let length = this.length;
    for (let from = 0; from < count; from++) {
      const end = Math.min(count, from + longest);
      const counted = from + shortest - 1;
      let hash = WORD_SEED;
      for (let at = from; at < end; at++) {
        hash = step(hash, hashes[at]!);
        if (at >= counted) ids[length++] = mixed(hash) >>> shift;
      }
    }
    for (let from = 0; from < count; from++) {
      const last = Math.min(count - 1, from + pairs);
      for (let to = from + 2; to <= last; to++) {
        ids[length++] = mixed(step(step(PAIR_SEED + to - from, hashes[from]!), hashes[to]!)) >>> shift;
      }
    }
    this.length = length;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.ids.length) return;
    const grown = new Int32Array(2 * (this.length + more));
    grown.set(this.ids.subarray(0, this.length));
    this.ids = grown;
  }
}
