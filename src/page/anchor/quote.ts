import type { TextIndex } from '../read/text-index';

/** UTF-16 units of context on each side, as in the W3C Web Annotation model's text quote selector. */
const CONTEXT = 32;

/** A stretch of text by its words, so that it can be found again after the page has replaced its nodes. */
export interface Quote {
  exact: string;
  /** What stands before it and after it in the policy, across blocks. */
  prefix: string;
  suffix: string;
}

/** The quote that stands for `[start, end)` of a block; offsets in UTF-16 units. */
export function quoteOf(index: TextIndex, block: number, start: number, end: number): Quote {
  const text = index.text(block);
  return { exact: text.slice(start, end), prefix: before(index, block, start), suffix: after(index, block, end) };
}

/** The context that stands before an offset. */
export function before(index: TextIndex, block: number, offset: number): string {
  let context = index.text(block).slice(Math.max(0, offset - CONTEXT), offset);
  for (let i = block - 1; i >= 0 && context.length < CONTEXT; i--) {
    context = `${index.text(i).slice(context.length - CONTEXT)} ${context}`;
  }
  return context.slice(-CONTEXT);
}

/** The context that stands after an offset. */
export function after(index: TextIndex, block: number, offset: number): string {
  let context = index.text(block).slice(offset, offset + CONTEXT);
  for (let i = block + 1; i < index.size && context.length < CONTEXT; i++) {
    context = `${context} ${index.text(i).slice(0, CONTEXT - context.length)}`;
  }
  return context.slice(0, CONTEXT);
}
