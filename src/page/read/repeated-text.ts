import { width } from './characters';
import type { Draft } from './draft';

/** Less than this, in columns and in blocks, a policy may well say twice. */
const ENOUGH_COLUMNS = 800;
const ENOUGH_BLOCKS = 4;
/** So many blocks of the first copy may be missing in the second between two that are not: a note, a line for those who print. */
const GAP = 3;
/** Of one text, so many places are remembered. */
const PLACES = 3;

/**
 * Leaves out long passages that stand earlier in the page word for word and in the same order: the same text laid out once more for another width of the
 * window. Of two copies the one stays that is shown; the first if both are.
 */
export function withoutRepeatedText(drafts: readonly Draft[]): Draft[] {
  const kept: (Draft | null)[] = [...drafts];
  const places = new Map<string, number[]>();
  for (let i = 0; i < drafts.length; ) {
    const copied = copiedFrom(drafts, i, places);
    const better = copied.length > 0 && !isShown(drafts[copied[0]!]!) && isShown(drafts[i]!);
    copied.forEach((earlier, n) => {
      if (better) kept[earlier] = drafts[i + n]!;
      kept[i + n] = null;
    });
    for (const end = i + Math.max(1, copied.length); i < end; i++) {
      const { text } = drafts[i]!.mapped;
      const known = places.get(text);
      if (!known) places.set(text, [i]);
      else if (known.length < PLACES) known.push(i);
    }
  }
  return kept.filter((draft) => draft !== null);
}

/** The blocks that the passage beginning at `start` is a copy of; none if it is no copy. `places`: where each text stands before `start`. */
function copiedFrom(drafts: readonly Draft[], start: number, places: ReadonlyMap<string, readonly number[]>): number[] {
  let longest: number[] = [];
  for (const first of places.get(drafts[start]!.mapped.text) ?? []) {
    const copied = [first];
    let columns = width(drafts[start]!.mapped.text);
    for (let i = start + 1; i < drafts.length; i++) {
      const { text } = drafts[i]!.mapped;
      const last = copied.at(-1)!;
      const next = places.get(text)?.find((place) => place > last && place <= last + 1 + GAP);
      if (next === undefined) break;
      copied.push(next);
      columns += width(text);
    }
    if (columns >= ENOUGH_COLUMNS && copied.length >= ENOUGH_BLOCKS && copied.length > longest.length) longest = copied;
  }
  return longest;
}

/** Asks the browser for styles, which it does of nothing else: where a text stands twice, no attribute tells which copy is shown. */
function isShown({ element }: Draft): boolean {
  // Not every engine that this runs on lays anything out.
  return !('checkVisibility' in element) || element.checkVisibility();
}
