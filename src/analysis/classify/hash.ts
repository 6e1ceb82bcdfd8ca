/** What FNV-1a begins with. */
export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

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
