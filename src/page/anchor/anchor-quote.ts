import type { TextIndex } from '../read/text-index';
import { after, before, type Quote } from './quote';
import { Shingles } from './shingles';

/** Where a quote was found; offsets in UTF-16 units into the block's text. */
export interface Anchor {
  block: number;
  start: number;
  end: number;
}

/** More occurrences than this are not told apart by their context: the text repeats itself anyway. */
const MOST_OCCURRENCES = 64;
/** At least this share of a quote's shingles must stand where it is said to have moved to. */
const LIKE_ENOUGH = 0.6;
/** Shorter quotes are found word for word or not at all: too much is like them. */
const SHORTEST_LIKENESS = 16;
/** Longer quotes are looked for by their beginning, so that one search costs no more than this. */
const LONGEST_LIKENESS = 4000;

const shinglesOf = new WeakMap<TextIndex, Shingles>();

/**
 * Finds a quote again in a page that was read anew: word for word, the occurrence whose surroundings fit best; else the passage most like it.
 * The cost of a search is bounded by the length of the text for the first, by the length of the quote and of three blocks for the second.
 *
 * @returns null if nothing is like it
 */
export function anchorQuote(index: TextIndex, quote: Quote): Anchor | null {
  if (quote.exact.trim() === '') return null;
  return exactly(index, quote) ?? alike(index, quote);
}

function exactly(index: TextIndex, { exact, prefix, suffix }: Quote): Anchor | null {
  let best: Anchor | null = null;
  let bestFit = -1;
  let seen = 0;
  for (let block = 0; block < index.size && seen < MOST_OCCURRENCES; block++) {
    const text = index.text(block);
    for (
      let start = text.indexOf(exact);
      start >= 0 && seen < MOST_OCCURRENCES;
      start = text.indexOf(exact, start + 1)
    ) {
      const end = start + exact.length;
      const fit = commonEnd(before(index, block, start), prefix) + commonStart(after(index, block, end), suffix);
      if (fit > bestFit) {
        best = { block, start, end };
        bestFit = fit;
      }
      seen++;
    }
  }
  return best;
}

function alike(index: TextIndex, { exact }: Quote): Anchor | null {
  if (exact.length < SHORTEST_LIKENESS) return null;
  const wanted = exact.slice(0, LONGEST_LIKENESS);
  let shingles = shinglesOf.get(index);
  if (!shingles) {
    shingles = new Shingles(index);
    shinglesOf.set(index, shingles);
  }
  let best: Anchor | null = null;
  let bestLikeness = LIKE_ENOUGH;
  for (const block of shingles.blocksLike(wanted)) {
    const found = shingles.passageLike(index.text(block), wanted);
    if (found && found.likeness >= bestLikeness) {
      bestLikeness = found.likeness;
      best = { block, start: found.start, end: found.end };
    }
  }
  return best;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
