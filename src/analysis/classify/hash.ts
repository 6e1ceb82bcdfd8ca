/** What hashes of words and of n-grams within them begin with: that of FNV-1a. */
export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** 2^32 over the golden ratio, as an odd number. */
const GOLDEN = 0x9e3779b1;

/** One step of FNV-1a: what was hashed so far, and one symbol more. */
export function step(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, FNV_PRIME);
}

/** The last mixing steps of MurmurHash3 (public domain), without which FNV's low bits follow the last character too closely. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The hash of an n-gram of characters, from that of all but its last one (0 before the first). Multiplicative hashing (D. E. Knuth, The Art of
 * Computer Programming, vol. 3, 6.4): its first bits, of which buckets are made, depend on every bit of what is hashed.
 */
export function lengthened(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, GOLDEN);
}

/** The hash of two words that follow each other, from theirs, which are mixed: what is added up is as well spread as they are. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, GOLDEN) + second) | 0;
}
