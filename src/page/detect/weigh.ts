import type { Measure } from './measure';
import type { Place } from './place';

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * How sure it is that a text is a privacy policy, 0 to 1: the sum of all evidence is the logarithm of the odds.
 *
 * A policy is told by four things together: it calls itself one (title, heading, address, "this policy"), it is dense in
 * the matters of data protection and goes through most of them, its writer tells a reader what he does, and it is no
 * contract. Articles and laws lack the address and the acts, terms of service the density, consent dialogs the name and
 * the breadth, lists of policies the text. One that calls itself so may also go through the matters in plain words alone.
 *
 * @param usual The rate of matters that is usual in policies of this language.
 * @param part The text follows a heading that names a policy: it is judged by itself, whatever the page is called.
 */
export function confidence(place: Place, part: boolean, text: Measure, usual: number): number {
  const named = part || (place.named === 'privacy' && !place.about);
  const otherwise = part ? 0 : place.named === 'cookies' ? -4 : place.named === 'terms' ? -2 : 0;
  const unnamed = !named && !place.address && !place.headings[0] && !text.self;
  const least = place.list ? 0 : -2.5;
  const odds =
    // Most pages are none.
    -3.5 +
    (named ? 2 : otherwise) -
    (unnamed ? 2.7 : 0) -
    // It speaks about policies.
    (place.about ? 1.5 : 0) +
    (place.address ? 1 : 0) +
    between(named ? -1 : -3.5, ((text.matters - usual) / usual) * 4, 3) +
    between(-3, (text.breadth - 0.6) * 8, 2) +
    // Who speaks to whom, and of what he does.
    (text.acts === null
      ? between(-4, (text.address - 16) / 4, 2.5)
      : between(least, (text.address - 9) / 5, 1.5) + between(least, (text.acts - 4) / 2, 3)) +
    (text.plain ? (named ? 11.5 : 1) : 0) +
    between(0, text.self * 0.6, 1.8) -
    between(0, (text.about - 6 - 2 * text.self) / 3, 8) -
    between(0, (text.contract - 9) / 6, 4) -
    between(0, (text.cookies - 25) / 10, 4) -
    // Too few words to tell.
    between(0, (120 - text.words) / 20, 4) -
    // A list of policies.
    between(0, (place.listed - 1) * 1.5, 8);
  return 1 / (1 + Math.exp(-odds));
}
