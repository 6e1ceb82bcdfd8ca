import type { Clause } from '../../policy/clause';
import type { RecipientFact } from '../../policy/facts';
import { type Manner, mannerTo, type Sharing } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { brandsIn, isOnlyItself } from './own-brand';
import { Sayings } from './sayings';
import { wordingOf } from './wording';

/** The service itself sells, rents or trades data; goods sold, a sale of the company, a right to be told of sales or what others do is no such thing. */
const SELLS =
  /(?:我们|本公司|平台)[^。;]{0,24}(?:(?:出售|出租|售卖|有偿)[^。;]{0,24}(?:信息|数据|资料|隐私)|(?:信息|数据|资料|隐私)[^。;,]{0,16}(?:出售|出租|售卖|有偿))|(?<!\bif )\bwe (?:\w+ ){0,4}["“']?(?:sell|rent|trade|lease|barter)\b(?:,? (?:and|or) \w+\b)?(?:(?! and (?:we )?(?:share|disclose|give|provide|use)\b)[^.;]){0,60}\b(?:data|information|identifiers|address(?:es)?|lists?|history|location|details|it|them)\b|\b(?:data|information|identifiers|address(?:es)?|lists?|history|location|details|it|they)\b[^.;]{0,40}\b(?:be|been|is|are) ["“']?(?:sold|rented|traded|leased)\b/;

/** What a law lets readers ask for; nothing is said to be done. */
const NOTICE_OF_LAW = /\bshine the light\b|\bcivil code\b/;

/** The manner in which this recipient gets data, where the clause's one manner is that of another. */
function mannerOf(sharing: Sharing, recipient: RecipientFact['recipient'], text: string): Manner {
  const manner = mannerTo(recipient, sharing.manner);
  return manner === 'sell' && sharing.polarity !== 'denied' && !SELLS.test(text) ? 'share' : manner;
}

/**
 * Who gets data and in which manner, each pair once, with whether it is done. Headings only announce; and a clause that denies giving
 * away some kind of data denies nothing of the rest.
 * @param title of the policy: the service is no social platform to itself.
 */
export function recipientFacts(title: string, spans: ClauseSpan[], clauses: Clause[]): RecipientFact[] {
  const brands = brandsIn(title);
  const sayings = new Sayings<Pick<RecipientFact, 'recipient' | 'manner'>>();
  clauses.forEach(({ id, sharing, data }, i) => {
    const { text, title: announces } = wordingOf(spans[i]!);
    if (!sharing || announces || NOTICE_OF_LAW.test(text) || (sharing.polarity === 'denied' && data.length > 0)) return;
    for (const recipient of sharing.recipients) {
      if (recipient === 'social-platforms' && isOnlyItself(text, brands)) continue;
      const manner = mannerOf(sharing, recipient, text);
      sayings.add(`${recipient} ${manner}`, { recipient, manner }, id, sharing.polarity);
    }
  });
  return sayings.facts();
}
