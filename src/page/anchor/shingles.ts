import type { TextIndex } from '../read/text-index';

/** UTF-16 units of one shingle: about a short word of English, two words of Chinese. */
const LENGTH = 4;
/** One shingle in so many is kept of the whole text: enough to tell in which block a passage is. */
const KEPT = 4;
const MOST_BLOCKS = 3;
/** How much longer than the quote a passage like it may be. */
const LONGER = 1.25;

/** Overlapping short pieces of a text, by which passages that are alike are found without comparing each with each. */
export class Shingles {
  readonly #blocks = new Map<number, number[]>();

  constructor(index: TextIndex) {
    for (let block = 0; block < index.size; block++) {
      const text = index.text(block);
      for (let at = 0; at + LENGTH <= text.length; at++) {
        const shingle = shingleAt(text, at);
        if (shingle % KEPT !== 0) continue;
        const blocks = this.#blocks.get(shingle);
        if (!blocks) this.#blocks.set(shingle, [block]);
        else if (blocks.at(-1) !== block) blocks.push(block);
      }
    }
  }

  /** The few blocks that share most with `wanted`, best first; rare shingles count for more. */
  blocksLike(wanted: string): number[] {
    const votes = new Map<number, number>();
    for (const shingle of new Set(shinglesIn(wanted))) {
      const blocks = this.#blocks.get(shingle) ?? [];
      if (blocks.length > 200) continue;
      for (const block of blocks) votes.set(block, (votes.get(block) ?? 0) + 1 / blocks.length);
    }
    const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked.slice(0, MOST_BLOCKS).map(([block]) => block);
  }

  /**
   * The passage of `text` most like `wanted`: the window of its length with most of its shingles, cut to the first and the last of them.
   * One pass over the text.
   */
  passageLike(text: string, wanted: string): { start: number; end: number; likeness: number } | null {
    const own = new Set(shinglesIn(wanted));
    const count = Math.max(1, wanted.length - LENGTH + 1);
    const hits: number[] = [];
    for (let at = 0; at + LENGTH <= text.length; at++) if (own.has(shingleAt(text, at))) hits.push(at);
    let best = { first: 0, last: -1 };
    for (let first = 0, last = 0; last < hits.length; last++) {
      while (hits[last]! - hits[first]! >= wanted.length) first++;
      if (last - first > best.last - best.first) best = { first, last };
    }
    if (best.last < 0) return null;
    // Words that were put in make the passage longer: what goes on without a gap still belongs to it.
    let { first, last } = best;
    const longest = wanted.length * LONGER;
    const goesOn = (from: number, to: number) =>
      to < hits.length && from >= 0 && hits[to]! - hits[from]! <= LENGTH && hits[last]! - hits[first]! < longest;
    while (goesOn(last, last + 1)) last++;
    while (goesOn(first - 1, first)) first--;
    const start = hits[first]!;
    const end = hits[last]! + LENGTH;
    return { start, end, likeness: Math.min(1, (best.last - best.first + 1) / count) };
  }
}

function* shinglesIn(text: string): Generator<number> {
  for (let at = 0; at + LENGTH <= text.length; at++) yield shingleAt(text, at);
}

/** A number for the four units at an offset. */
function shingleAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + LENGTH; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}
