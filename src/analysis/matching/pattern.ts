import { Prefilter } from './prefilter';

/** Questions in a policy of some 60,000 characters. The background is stopped often: it seldom reads more than one or two. */
const PATIENCE = 60_000;

/** The expressions of all rules look at a text together. */
const prefilter = new Prefilter(PATIENCE);

/**
 * A regular expression that is run only on texts in which it may match. Gives what the expression itself gives, and takes the place of one in
 * `search` and `replace` of strings.
 */
export class Pattern {
  readonly #expression: RegExp;
  readonly #id: number;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#id = prefilter.add(expression);
  }

  /** As of the expression. */
  get source(): string {
    return this.#expression.source;
  }

  get flags(): string {
    return this.#expression.flags;
  }

  test(text: string): boolean {
    return prefilter.admits(this.#id, text) && this.#expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return prefilter.admits(this.#id, text) ? this.#expression.exec(text) : null;
  }

  /** All matches in order; of a global expression only. */
  matchesIn(text: string): RegExpExecArray[] {
    return prefilter.admits(this.#id, text) ? [...text.matchAll(this.#expression)] : [];
  }

  [Symbol.search](text: string): number {
    return prefilter.admits(this.#id, text) ? text.search(this.#expression) : -1;
  }

  [Symbol.replace](text: string, by: string | ((words: string) => string)): string {
    if (!prefilter.admits(this.#id, text)) return text;
    return typeof by === 'string' ? text.replace(this.#expression, by) : text.replace(this.#expression, by);
  }
}

/** A table of rules with a pattern in place of each regular expression. */
export type Gated<T> = T extends RegExp ? Pattern : { [K in keyof T]: Gated<T[K]> };

/** Makes patterns of all regular expressions in a table of rules, or of one. */
export function gated<T>(rules: T): Gated<T>;
export function gated(rules: unknown): unknown {
  if (rules instanceof RegExp) return new Pattern(rules);
  if (Array.isArray(rules)) return rules.map((rule) => gated<unknown>(rule));
  if (typeof rules !== 'object' || rules === null) return rules;
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, gated<unknown>(rule)]));
}

/** Forgets the texts that patterns were tried on: for when a policy has been read. */
export function forgetTexts(): void {
  prefilter.forget();
}
