import type { Lexicon } from './lexicon';

/** How a text speaks. Rates are hits in a thousand words. */
export interface Measure {
  words: number;
  /** Rate of what policies speak of, and how many of its matters occur at all. */
  matters: number;
  breadth: number;
  /** How many matters the language's words tell apart. */
  known: number;
  /** Rate of cookies and trackers. */
  cookies: number;
  /** Rate of what contracts speak of. */
  contract: number;
  /** Rate at which writer and reader are addressed; the rarer of the two. null where the language is only recognised. */
  address: number | null;
  /** Hits, not rates: the text names itself as a policy; it speaks of policies that are not its own. */
  self: number;
  about: number;
}

const count = (text: string, words: string | undefined): number =>
  words ? (text.match(new RegExp(words, 'gi'))?.length ?? 0) : 0;

/**
 * Measures a text by the words of its language. Linear in the text.
 *
 * @param spaced Whether the language puts spaces between words; where not, two characters count as one.
 */
export function measure(text: string, lexicon: Lexicon, spaced: boolean): Measure {
  const words = Math.max(1, spaced ? count(text, '\\S+') : text.length / 2);
  const rate = (hits: number) => (hits * 1000) / words;
  const matters = new RegExp(lexicon.matters.map((matter) => `(${matter})`).join('|'), 'gi');
  const seen = new Set<number>();
  let hits = 0;
  for (const match of text.matchAll(matters)) {
    hits++;
    seen.add(match.indexOf(match[0], 1));
  }
  const whole = (side: string) => (spaced ? `\\b(?:${side})\\b` : side);
  const { we, you } = lexicon;
  return {
    words,
    matters: rate(hits),
    breadth: seen.size,
    known: lexicon.matters.length,
    cookies: rate(count(text, 'cookie|tracker|traceur|クッキー|쿠키|ارتباط')),
    contract: rate(count(text, lexicon.contract)),
    address: we && you ? rate(Math.min(count(text, whole(we)), count(text, whole(you)))) : null,
    self: count(text, lexicon.self),
    about: count(text, lexicon.about),
  };
}
