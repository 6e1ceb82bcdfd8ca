import MiniSearch from 'minisearch';
import type { Clause, TextSpan } from '../../policy/clause';
import { simplified } from '../../policy/simplified';
import { clauseGloss } from '../../words/clause-words';
import type { Words } from '../../words/words';

/** Chinese is written without spaces: each pair of neighbouring characters is a term, and each character for one-character queries. */
const PIECES = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu;
const HAN = /^\p{Script=Han}/u;

/** What is compared: neither case matters, nor whether Chinese is written in traditional or in simplified characters. */
function folded(text: string): string {
  return simplified(text).toLowerCase();
}

/** The terms by which a text is found. */
export function indexTerms(text: string): string[] {
  return terms(text, true);
}

/** The terms that a query asks for: single characters only where the query has nothing longer. */
export function queryTerms(text: string): string[] {
  return terms(text, false);
}

function terms(text: string, singles: boolean): string[] {
  const found: string[] = [];
  for (const piece of folded(text).matchAll(PIECES)) {
    const characters = piece[1] ? [...piece[1]] : [];
    if (piece[2]) found.push(piece[2]);
    if (singles || characters.length === 1) found.push(...characters);
    for (let at = 0; at + 1 < characters.length; at += 1) found.push(characters[at]! + characters[at + 1]!);
  }
  return found;
}

/** So many clauses are taken in at a time: a few milliseconds. */
const AT_ONCE = 20;

/** Finds clauses by their words, by their headings, and by what is said of them in any of the given languages. */
export class ClauseSearch {
  #languages: readonly Words[];
  #index = new MiniSearch({
    fields: ['text', 'section', 'gloss'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });

  constructor(languages: readonly Words[]) {
    this.#languages = languages;
  }

  /**
   * Takes in clauses a few at a time, between which the reader has his turn.
   *
   * @param stopped Asked each time; once it says so, no more are taken in.
   */
  async addAll(clauses: readonly Clause[], stopped: () => boolean = () => false): Promise<void> {
    for (let at = 0; at < clauses.length && !stopped(); at += AT_ONCE) {
      this.add(clauses.slice(at, at + AT_ONCE));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Takes in clauses at once. */
  add(clauses: readonly Clause[]): this {
    this.#index.addAll(
      clauses.map((clause) => ({
        id: clause.id,
        text: clause.text,
        section: clause.section.join(' '),
        gloss: this.#languages.map((words) => clauseGloss(words, clause)).join(' '),
      })),
    );
    return this;
  }

  /**
   * The clauses that have every term of a query, each with the terms that were found in it.
   *
   * @returns Clause ids to terms in lower case and simplified characters.
   */
  find(query: string): Map<number, string[]> {
    const found = this.#index.search(query, {
      tokenize: queryTerms,
      combineWith: 'AND',
      prefix: (term) => !HAN.test(term),
      fuzzy: (term) => (!HAN.test(term) && term.length > 4 ? 0.2 : false),
    });
    return new Map(found.map(({ id, terms: hits }) => [id as number, hits]));
  }
}

/** Where terms, as the search gives them, stand in a text: UTF-16 offsets, in order, not overlapping. */
export function placesOf(text: string, wanted: readonly string[]): TextSpan[] {
  const lower = folded(text);
  // A few letters change their length with their case, and every offset after them.
  if (lower.length !== text.length) return [];
  const all = wanted.flatMap((term) => {
    const places: TextSpan[] = [];
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
      places.push({ start: at, end: at + term.length });
    }
    return places;
  });
  const merged: TextSpan[] = [];
  for (const place of all.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged;
}
