import type { Lexicon } from './lexicon';

/** How a text speaks. Rates are hits in a thousand words. */
export interface Measure {
  words: number;
  /** Rate of what policies speak of, and the share of its matters that occur at all. */
  matters: number;
  breadth: number;
  /** Rate of what contracts speak of. */
  contract: number;
  /** Rate of cookies and trackers. */
  cookies: number;
  /** Rate at which writer and reader are addressed: of the two, the one less so. */
  address: number;
  /** Rate at which the writer says what he does with data; null where the language is only recognised. */
  acts: number | null;
  /** It speaks in plain words of what is known of the reader, how long, who gets it and what he can do. */
  plain: boolean;
  /** Hits, not a rate: the text names itself as a policy. */
  self: number;
  /** Rate at which it tells, judges or prescribes. */
  about: number;
}

/** Hits of an expression, by a source that is '' or undefined where nothing is known. */
export function hits(text: string, words: string | undefined): number {
  return words ? (text.match(new RegExp(words, 'gi'))?.length ?? 0) : 0;
}

/** Rate of the matters of a policy in `text`, and the share of them that occur. Linear in the text. */
export function mattersIn(text: string, lexicon: Lexicon, words: number): { matters: number; breadth: number } {
  const found = lexicon.matters.split('/').map((matter) => hits(text, matter));
  const count = found.reduce((sum, each) => sum + each);
  return { matters: (count * 1000) / words, breadth: found.filter(Boolean).length / found.length };
}

/** Words of a text; where a language puts no spaces between them, two characters count as one. */
export function wordsIn(text: string, language: string): number {
  return Math.max(1, /zh|ja/.test(language) ? text.length / 2 : hits(text, '\\S+'));
}

/** Measures a text by the words of its language. Linear in the text. */
export function measure(text: string, lexicon: Lexicon, language: string): Measure {
  const words = wordsIn(text, language);
  const rate = (source: string | undefined) => (hits(text, source) * 1000) / words;
  return {
    words,
    ...mattersIn(text, lexicon, words),
    contract: rate(lexicon.contract),
    cookies: rate('cookie|tracker|クッキー|쿠키|ارتباط'),
    address: Math.min(rate(lexicon.we), rate(lexicon.you)),
    acts: lexicon.acts ? (hits(text, lexicon.acts) * 1000) / (words + 100) : null,
    plain: !!lexicon.plain?.split('/').every((matter) => hits(text, matter)),
    self: hits(text, lexicon.self),
    about: rate(lexicon.about),
  };
}
