import { width } from './characters';
import type { Draft } from './draft';

/** Less than this, in columns and in blocks, a policy may well say twice. */
const ENOUGH_COLUMNS = 800;
const ENOUGH_BLOCKS = 4;

/** Leaves out long passages that stand word for word earlier in the page: the same text laid out once more for another screen width. */
export function withoutRepeatedText(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, number>();
  const kept: Draft[] = [];
  for (let i = 0; i < drafts.length; ) {
    const { text } = drafts[i]!.mapped;
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, i);
      kept.push(drafts[i++]!);
      continue;
    }
    let length = 0;
    let columns = 0;
    while (
      i + length < drafts.length &&
      earlier + length < i &&
      drafts[i + length]!.mapped.text === drafts[earlier + length]!.mapped.text
    ) {
      columns += width(drafts[i + length]!.mapped.text);
      length++;
    }
    if (length < ENOUGH_BLOCKS || columns < ENOUGH_COLUMNS) {
      length = 1;
      kept.push(drafts[i]!);
    }
    i += length;
  }
  return kept;
}
