import { width } from './characters';
import type { Draft } from './draft';

const PROSE_COLUMNS = 60;

/** Leaves out what stands before the title and after the last clause and is only links: the ends of menus that nothing else gave away. */
export function withoutLinkEdges(drafts: readonly Draft[]): Draft[] {
  const solid = (draft: Draft) => draft.linked < 0.7;
  let start = 0;
  let end = drafts.length;
  while (start < end && !solid(drafts[start]!)) start++;
  while (end > start && !solid(drafts[end - 1]!)) end--;
  // Menus that are broken up by labels: up to the title, as long as no prose has begun.
  const prose = drafts.findIndex((draft, i) => i >= start && width(draft.mapped.text) >= PROSE_COLUMNS);
  for (let i = start; i < prose; i++) {
    const title = drafts[i]!.kind === 'heading' && drafts[i]!.level === 1;
    if (title && drafts.slice(start, i).some((draft) => !solid(draft))) {
      start = i;
      break;
    }
  }
  return drafts.slice(start, end);
}
