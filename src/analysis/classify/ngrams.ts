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

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The last mixing steps of MurmurHash3 (public domain), without which FNV's low bits follow the last character too closely. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/**
 * Hands the 32-bit hash (FNV-1a over UTF-16 units) of each n-gram of `text` to `visit`, as often as it stands there, in order. This is
 * the only hash of the models: training and reading share it.
 */
export function eachNgram(text: string, settings: NgramSettings, visit: (hash: number) => void): void {
  const [shortestWord, longestWord] = settings.words;
  const [shortest, longest] = settings.characters;
  if (longestWord === 0 && !settings.withinWords) {
    eachCharacterNgram(text, shortest, longest, visit);
    return;
  }
  const words = text.match(WORD) ?? [];
  const hashes = words.map((word) => wordHash(word));
  for (let from = 0; from < words.length; from++) {
    let hash = WORD_SEED;
    for (let n = 1; n <= longestWord && from + n <= words.length; n++) {
      hash = step(hash, hashes[from + n - 1]!);
      if (n >= shortestWord) visit(mixed(hash));
    }
  }
  for (let from = 0; from < words.length; from++) {
    for (let apart = 2; apart <= settings.pairs && from + apart < words.length; apart++) {
      visit(mixed(step(step(PAIR_SEED + apart, hashes[from]!), hashes[from + apart]!)));
    }
  }
  if (settings.withinWords) for (const word of words) eachCharacterNgram(` ${word} `, shortest, longest, visit);
  else eachCharacterNgram(text, shortest, longest, visit);
}

function eachCharacterNgram(text: string, shortest: number, longest: number, visit: (hash: number) => void): void {
  for (let from = 0; from < text.length; from++) {
    const end = Math.min(text.length, from + longest);
    let hash = FNV_OFFSET;
    for (let at = from; at < end; at++) {
      hash = step(hash, text.charCodeAt(at));
      if (at - from + 1 >= shortest) visit(mixed(hash));
    }
  }
}

function wordHash(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return mixed(hash);
}
