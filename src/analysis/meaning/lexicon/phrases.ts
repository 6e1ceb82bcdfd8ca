import type { DataType } from '../../../policy/data-type';
import { isSensitive } from '../../../policy/sensitivity';
import type { Found } from '../terms';

/** Wordings for a kind of data that are too many to be listed in a lexicon: one pattern for all that are built alike. */
export interface Phrase {
  type: DataType;
  /** In lower case, of three characters or more; a clause that holds none of these cannot match. Looked for first, as that is cheap. */
  holds: readonly string[];
  /** Global, case ignored. What it matches is the mention. */
  words: RegExp;
}

/** Letters from 1, all else 0. */
const LETTERS = 27;

/** The phrases of a language, at most 32. Patterns are tried only on clauses that hold one of their words. */
export class Phrases {
  readonly #phrases: readonly Phrase[];
  /** By three characters: the phrases, as bits, of which a held word begins so. */
  readonly #openings = new Uint32Array(LETTERS ** 3);

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    phrases.forEach(({ holds }, bit) => {
      for (const word of holds) {
        const [first, second, third] = [...word].map((_, at) => letterAt(word, at));
        const place = (first! * LETTERS + second!) * LETTERS + third!;
        this.#openings[place] = this.#openings[place]! | (1 << bit);
      }
    });
  }

  /**
   * `terms`, in order, with the phrases of `plain` among them. A phrase grows by the terms of its own kind that it meets and takes the
   * place of those that are not sensitive; where another sensitive kind is named, or a term says all that it says, it is left out.
   * Offsets are UTF-16.
   */
  among(terms: readonly Found[], plain: string): readonly Found[] {
    const likely = this.#openingsIn(plain);
    if (likely === 0) return terms;
    const low = plain.toLowerCase();
    let all = terms;
    this.#phrases.forEach(({ type, holds, words }, bit) => {
      if ((likely & (1 << bit)) === 0 || !holds.some((part) => low.includes(part))) return;
      all = withMatches(all, type, plain.matchAll(words));
    });
    return all;
  }

  #openingsIn(plain: string): number {
    let found = 0;
    let first = 0;
    let second = 0;
    for (let at = 0; at < plain.length; at++) {
      const third = letterAt(plain, at);
      found |= this.#openings[(first * LETTERS + second) * LETTERS + third]!;
      first = second;
      second = third;
    }
    return found;
  }
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}

/** Terms and matches both stand in order, none overlapping another of its own: one walk over both is enough. */
function withMatches(terms: readonly Found[], type: DataType, matches: Iterable<RegExpExecArray>): readonly Found[] {
  const all: Found[] = [];
  let next = 0;
  for (const { index, 0: matched } of matches) {
    const until = index + matched.length;
    while (next < terms.length && terms[next]!.end <= index) all.push(terms[next++]!);
    const met: Found[] = [];
    while (all.length > 0 && all.at(-1)!.end > index) met.unshift(all.pop()!);
    while (next < terms.length && terms[next]!.start < until) met.push(terms[next++]!);
    if (met.some((term) => isBetter(term, type, index, until))) all.push(...met);
    else all.push(grown(met, type, index, until));
  }
  return all.length === 0 ? terms : [...all, ...terms.slice(next)];
}

function grown(met: readonly Found[], type: DataType, from: number, to: number): Found {
  const same = met.filter((term) => term.type === type);
  const start = Math.min(from, ...same.map((term) => term.start));
  const end = Math.max(to, ...same.map((term) => term.end));
  return { type, certain: true, start, end };
}

function isBetter(term: Found, type: DataType, start: number, end: number): boolean {
  const covers = term.start <= start && end <= term.end;
  return term.certain && (covers || (term.type !== type && isSensitive(term.type)));
}
