import type { ClauseSpan } from '../../../../src/analysis/segment/clause-span';
import { simplified } from '../../../../src/policy/simplified';

/** A clause that says `text`, with what a test wants to add. */
export function spanOf(text: string, more: Partial<ClauseSpan> = {}): ClauseSpan {
  const place = { id: 0, block: 0, start: 0, end: text.length };
  return { ...place, kind: 'paragraph', text, plain: simplified(text), section: [], leadIn: null, ...more };
}
