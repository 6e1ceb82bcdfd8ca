import type { Measure } from './measure';
import type { Place } from './place';

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * The evidence that a text is a privacy policy, in points by name: their sum is the logarithm of the odds.
 *
 * A policy is told by four things together: it calls itself one (title, heading, address, "this policy"), it is dense in
 * the matters of data protection and goes through most of them, its writer tells a reader what he does, and it is no
 * contract. Articles and laws lack the address and the acts, terms of service the density, consent dialogs the name and
 * the breadth, lists of policies the text.
 *
 * @param usual The rate of matters that is usual in policies of this language.
 * @param part The text follows a heading that names a policy: it is judged by itself, whatever the page is called.
 */
export function evidence(place: Place, part: boolean, text: Measure, usual: number): Record<string, number> {
  const named = part || (place.named === 'privacy' && !place.about);
  const otherwise = part ? 0 : place.named === 'cookies' ? -4 : place.named === 'terms' ? -2 : 0;
  const unnamed = !named && !place.address && !place.headings.length && !text.self;
  const least = place.list ? 0 : -2.5;
  return {
    prior: -3.5,
    named: (named ? 2 : otherwise) - (unnamed ? 2.5 : 0),
    aboutOthers: place.about ? -1.5 : 0,
    address: place.address ? 1 : 0,
    density: between(-3.5, ((text.matters - usual) / usual) * 4, 3),
    breadth: between(-3, (text.breadth - 0.6) * 8, 2),
    spoken:
      text.acts === null ? between(-4, (text.address - 16) / 4, 2.5) : between(least, (text.address - 9) / 5, 1.5),
    acts: text.acts === null ? 0 : between(least, (text.acts - 4) / 2, 3),
    self: between(0, text.self * 0.6, 1.8),
    about: -between(0, (text.about - 6) / 3, 8),
    contract: -between(0, (text.contract - 9) / 6, 4),
    cookies: -between(0, (text.cookies - 25) / 10, 4),
    short: -between(0, (120 - text.words) / 20, 4),
    listed: -between(0, (place.listed - 1) * 1.5, 4),
  };
}

/** Confidence, 0 to 1, from evidence. */
export function confidence(points: Record<string, number>): number {
  const sum = Object.values(points).reduce((total, value) => total + value, 0);
  return 1 / (1 + Math.exp(-sum));
}
