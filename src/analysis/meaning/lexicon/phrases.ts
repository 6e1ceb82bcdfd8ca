import type { DataType } from '../../../policy/data-type';
import { isSensitive } from '../../../policy/sensitivity';
import type { Found } from '../terms';

/** Wordings for a kind of data that are too many to be listed in a lexicon: one pattern for all that are built alike. */
export interface Phrase {
  type: DataType;
  /** In lower case; a clause that holds none of these cannot match. Looked for first, as that is cheap. */
  holds: readonly string[];
  /** Global, case ignored. What it matches is the mention. */
  words: RegExp;
}

/**
 * `terms`, in order, with the phrases of `plain` among them. A phrase grows by the terms of its own kind that it meets and takes the place
 * of those that are not sensitive; where another sensitive kind is named, or a term says all that it says, it is left out. Offsets are
 * UTF-16.
 */
export function withPhrases(terms: readonly Found[], plain: string, phrases: readonly Phrase[]): readonly Found[] {
  let all = terms;
  const low = phrases.length > 0 ? plain.toLowerCase() : '';
  for (const { type, holds, words } of phrases) {
    if (!holds.some((part) => low.includes(part))) continue;
    for (const { index, 0: matched } of plain.matchAll(words)) {
      const until = index + matched.length;
      const met = all.filter((term) => term.start < until && index < term.end);
      if (met.some((term) => isBetter(term, type, index, until))) continue;
      const same = met.filter((term) => term.type === type);
      const start = Math.min(index, ...same.map((term) => term.start));
      const end = Math.max(until, ...same.map((term) => term.end));
      const rest = all.filter((term) => !met.includes(term));
      all = [...rest, { type, certain: true, start, end }];
    }
  }
  return all === terms ? terms : [...all].sort((a, b) => a.start - b.start);
}

function isBetter(term: Found, type: DataType, start: number, end: number): boolean {
  const covers = term.start <= start && end <= term.end;
  return term.certain && (covers || (term.type !== type && isSensitive(term.type)));
}
