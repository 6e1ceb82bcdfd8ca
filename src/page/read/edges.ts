import { documentNamed } from '../detect/document-names';
import { width } from './characters';
import type { Draft } from './draft';

/** A line at least this many columns wide can be prose, and prose is not left out. */
const PROSE_COLUMNS = 60;
/** More than this share of a text in links, and it leads elsewhere. */
const MOSTLY_LINKS = 0.7;

/**
 * Leaves out what stands before the title and after the last clause and belongs to the page: links, and short lines before a title that
 * names a policy. Dates stay.
 */
export function withoutEdges(drafts: readonly Draft[]): Draft[] {
  let start = 0;
  let end = drafts.length;
  while (start < end && isMenu(drafts[start]!)) start++;
  while (end > start && isMenu(drafts[end - 1]!)) end--;
  const prose = drafts.findIndex((draft, i) => i >= start && width(draft.mapped.text) >= PROSE_COLUMNS);
  const title = drafts.findIndex((draft, i) => i >= start && i <= prose && isTitle(draft));
  if (title <= start) return drafts.slice(start, end);
  const dated = drafts.slice(start, title).filter((draft) => /\d{4}/.test(draft.mapped.text) && !isMenu(draft));
  return [...dated, ...drafts.slice(title, end)];
}

function isMenu(draft: Draft): boolean {
  return draft.linked >= MOSTLY_LINKS;
}

function isTitle({ kind, level, mapped }: Draft): boolean {
  if (kind !== 'heading') return false;
  return level === 1 || documentNamed(mapped.text).kind !== 'other';
}
