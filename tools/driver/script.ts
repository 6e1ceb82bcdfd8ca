import type { Plain } from './driver';

/**
 * The text of an expression that calls a function in a page. Compilers that keep names put calls of `__name` into a function's
 * text, which no page has.
 */
export function scriptOf(run: (...args: never[]) => unknown, args: readonly Plain[]): string {
  return `((__name) => (${run})(...${JSON.stringify(args)}))((each) => each)`;
}
