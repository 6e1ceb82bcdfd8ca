import type { Clause } from '../../policy/clause';
import type { Facts } from '../../policy/facts';
import type { PolicyText } from '../../policy/policy-text';
import type { ClauseSpan } from '../segment/clause-span';
import { findChildren } from './children';
import { findContacts } from './contacts';
import { dataFacts } from './data-facts';
import { recipientFacts } from './recipient-facts';
import { findRetention } from './retention';
import { findRights } from './rights';
import { findStorage } from './storage';
import { findThirdParties } from './third-parties/third-parties';

/**
 * Everything that the policy says which can be said in a word, a name or a number, each with the clauses that it rests on.
 * @param spans the clauses as they stand.
 * @param clauses the same clauses, one for one, with what each means.
 */
export function findFacts(text: PolicyText, spans: ClauseSpan[], clauses: Clause[]): Facts {
  const thirdParties = findThirdParties(text, spans);
  return {
    data: dataFacts(text.title, spans, clauses, thirdParties),
    recipients: recipientFacts(text.title, spans, clauses),
    thirdParties,
    retention: findRetention(spans),
    storage: findStorage(spans),
    rights: findRights(spans),
    children: findChildren(spans),
    contacts: findContacts(spans, `${text.title} ${text.url}`),
  };
}
