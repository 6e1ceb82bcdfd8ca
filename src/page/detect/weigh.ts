import type { Measure } from './measure';

/** What a document calls itself, as far as it weighs: the names of `Place`, or of the heading that a part begins with. */
export interface Names {
  privacy: boolean;
  terms: boolean;
  cookies: boolean;
  about: boolean;
  address: boolean;
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** Rates at which policies speak of their matters: Chinese has no articles to thin them out. */
const USUAL_RATE: Record<string, number> = { en: 42, zh: 62 };
const USUAL_RATE_ELSEWHERE = 26;

/**
 * The evidence that a text is a privacy policy, in points by name: their sum is the logarithm of the odds.
 *
 * A policy is told by four things together: it says so (title, heading, address, "this policy"), it is dense in the
 * matters of data protection and goes through most of them, it speaks as "we" to "you", and it is no contract. Articles
 * and laws lack the address, terms of service the density, consent dialogs the breadth, and links the text.
 *
 * @param linked Share of running text that stands in links, 0 to 1.
 */
export function evidence(names: Names, text: Measure, language: string, linked: number): Record<string, number> {
  const usual = USUAL_RATE[language] ?? USUAL_RATE_ELSEWHERE;
  const thousands = Math.max(0.3, text.words / 1000);
  return {
    prior: -2.5,
    named: names.about ? -1 : names.privacy ? 2.5 : names.terms || names.cookies ? -2 : 0,
    address: names.address ? 1 : 0,
    density: between(-3.5, ((text.matters - usual) / usual) * 4, 3),
    breadth: between(-3, (text.breadth / text.known - 0.6) * 8, 2.5),
    spoken: text.address === null ? 0.5 : between(-2.5, (text.address - 9) / 5, 1.5),
    self: between(0, text.self * 0.6, 1.8),
    about: -between(0, text.about / thousands - 0.7, 3),
    contract: -between(0, (text.contract - 9) / 6, 4),
    cookies: -between(0, (text.cookies - 25) / 10, 4),
    short: -between(0, (140 - text.words) / 25, 4),
    linked: -between(0, (linked - 0.3) * 8, 4),
  };
}

/** Confidence, 0 to 1, from evidence. */
export function confidence(points: Record<string, number>): number {
  const sum = Object.values(points).reduce((total, value) => total + value, 0);
  return 1 / (1 + Math.exp(-sum));
}
