import type { ThirdParty } from '../../../policy/facts';
import type { ClauseSpan } from '../../segment/clause-span';
import { wordingOf } from '../wording';
import { nameKey } from './name';
import { ownNames } from './own-names';
import { englishNames } from './prose-english';
import { hanNames } from './prose-han';

/** Names are looked for in the first part of a clause that goes on for pages. */
const LONGEST_CLAUSE = 4000;

/**
 * Third parties named in sentences and list items: "payment providers such as Stripe and Adyen", 由某某公司提供.
 * Only the name is taken: what else a sentence says of it has no border that shows.
 * @param title of the policy, so that its own brand is not taken for a third party.
 */
export function thirdPartiesInProse(spans: ClauseSpan[], title: string): ThirdParty[] {
  const own = ownNames(spans, title);
  const found: ThirdParty[] = [];
  for (const span of spans) {
    if (span.kind === 'row' || span.kind === 'heading') continue;
    const { chinese, lead, section } = wordingOf(span);
    const text = span.text.slice(0, LONGEST_CLAUSE);
    const names = chinese ? hanNames(text) : englishNames(text, `${lead} ${section}`);
    for (const name of names) if (!own.has(nameKey(name))) found.push({ name, clauses: [span.id] });
  }
  return found;
}
