import type { Examples } from './examples';

/** The one label among whose clauses corpora annotate others. */
const OUTER = 'important';
/** How large a share of examples must fit the pattern: annotators err. */
const NEARLY_ALL = 0.9;

/**
 * The label within which `label` was annotated, or null. APPSI-139 gave topics to sentences that were found important, and says nothing of the
 * others: a model of its topics can tell which topic an important sentence has, not whether a sentence has one.
 */
export function withinOf(label: number, { labels, targets }: Examples): string | null {
  const outer = targets[labels.indexOf(OUTER)];
  if (!outer || labels[label] === OUTER) return null;
  let inside = 0;
  let outside = 0;
  let silentOutside = 0;
  targets[label]!.forEach((target, example) => {
    if (outer[example] === 1 && target !== 0) inside++;
    if (outer[example] === -1) outside++;
    if (outer[example] === -1 && target === 0) silentOutside++;
  });
  const spoken = inside + outside - silentOutside;
  return inside > 0 && inside >= NEARLY_ALL * spoken && silentOutside >= NEARLY_ALL * outside && outside > 0
    ? OUTER
    : null;
}
