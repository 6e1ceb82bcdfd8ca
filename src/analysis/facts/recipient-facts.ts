import type { Clause } from '../../policy/clause';
import type { RecipientFact } from '../../policy/facts';
import { type Manner, mannerTo, type Polarity, type Sharing } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import {
  boundsThem,
  deniesLittle,
  givesToUs,
  givingOf,
  isByOwnStep,
  isShutButForExceptions,
  isUnnamed,
  needsConsent,
  takesNothing,
} from './giving';
import { brandsIn, isOnlyItself } from './own-brand';
import { isAcrossBorders, isOfItsKind, sectionsOfOwnPayment } from './recipient-sense';
import { combined, type Saying, Sayings } from './sayings';
import { isTakenByThem } from './whose';
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

/** So many clauses after one that names recipients may take some of it back. */
const AFTER = 2;

/** Whether a clause right after says of one of the same recipients that he does not get personal data. */
function isBoundedAfter(spans: readonly ClauseSpan[], clauses: readonly Clause[], at: number): boolean {
  const section = spans[at]!.section.join('\n');
  const named = clauses[at]!.sharing?.recipients ?? [];
  return clauses.slice(at + 1, at + 1 + AFTER).some(({ sharing }, i) => {
    if (sharing?.polarity !== 'denied' || sharing.manner === 'sell') return false;
    const same = sharing.recipients.some((one) => named.includes(one));
    return same && spans[at + 1 + i]!.section.join('\n') === section;
  });
}

type Gift = Pick<RecipientFact, 'recipient' | 'manner'>;
type GiftSaying = Gift & Saying & { abroad: boolean };

/** Data that is sent across a border to one who gets it anyway is not handed over to him for that. */
function withoutBorders(said: readonly GiftSaying[]): readonly GiftSaying[] {
  const given = said.filter(({ manner, polarity }) => manner !== 'transfer' && polarity === 'affirmed');
  const known = new Set(given.map(({ recipient }) => recipient));
  return said.filter(({ recipient, polarity, abroad }) => !abroad || polarity === 'denied' || !known.has(recipient));
}

/** What a clause that only mentions someone says of the manner is that of those that state it. */
function settled(said: readonly GiftSaying[]): readonly GiftSaying[] {
  const manners = new Map<Gift['recipient'], Map<Manner, number>>();
  for (const { recipient, manner, bearing, polarity } of said) {
    if (polarity === 'denied') continue;
    const known = manners.get(recipient) ?? new Map<Manner, number>();
    manners.set(recipient, known.set(manner, Math.max(bearing, known.get(manner) ?? 0)));
  }
  return said.map((one) => {
    const known = [...(manners.get(one.recipient) ?? [])];
    if (one.polarity === 'denied' || known.some(([manner, bearing]) => manner === one.manner && bearing > 1))
      return one;
    const stated = known.find(([, bearing]) => bearing > 1);
    return stated ? { ...one, manner: stated[0] } : one;
  });
}

/**
 * One that says it less well, as a table or a mention does, does not make up for the condition that another states; but tables are where
 * SDKs are told of.
 */
function judged({ recipient }: Gift, sayings: readonly Saying[]): Polarity {
  const terms = Math.max(1, ...sayings.filter((one) => one.polarity === 'conditional').map(({ bearing }) => bearing));
  const enough = recipient === 'sdks' ? Math.min(2, terms) : terms;
  const meant = sayings.filter(({ polarity, bearing }) => polarity !== 'affirmed' || terms === 1 || bearing >= enough);
  return combined(meant.map(({ polarity }) => polarity));
}

/**
 * Who gets data and in which manner, each pair once, with whether it is done. Headings only announce; and a clause that denies giving
 * away some kind of data denies nothing of the rest.
 * @param title of the policy: the service is no social platform to itself.
 */
export function recipientFacts(title: string, spans: ClauseSpan[], clauses: Clause[]): RecipientFact[] {
  const brands = brandsIn(title);
  const guarded = spans.some((span) => isShutButForExceptions(wordingOf(span)));
  const ownPayment = sectionsOfOwnPayment(spans);
  const said: GiftSaying[] = [];
  clauses.forEach(({ id, sharing, data }, i) => {
    const wording = wordingOf(spans[i]!);
    const { text, title: announces } = wording;
    if (!sharing || announces || NOTICE_OF_LAW.test(text) || takesNothing(wording) || givesToUs(wording)) return;
    if (boundsThem(wording)) return;
    if (sharing.polarity === 'denied' && (data.length > 0 || deniesLittle(wording))) return;
    const alone = isTakenByThem(wording);
    const bearing = alone ? 1 : givingOf(wording, spans[i]!);
    const bound =
      alone ||
      isUnnamed(wording) ||
      needsConsent(spans, i) ||
      isBoundedAfter(spans, clauses, i) ||
      isByOwnStep(wording) ||
      (bearing === 1 && guarded);
    const polarity = bound && sharing.polarity === 'affirmed' ? 'conditional' : sharing.polarity;
    for (const recipient of sharing.recipients) {
      if (isOnlyItself(recipient, text, brands) || (polarity !== 'denied' && !isOfItsKind(recipient, text))) continue;
      const stated = mannerOf(sharing, recipient, text);
      const forItself = recipient === 'payment' && stated === 'entrust' && ownPayment.has(spans[i]!.section.join('\n'));
      const manner = forItself ? 'share' : stated;
      const abroad = isAcrossBorders(manner, spans[i]!);
      said.push({ recipient, manner, clause: id, polarity, bearing, abroad });
    }
  });
  const sayings = new Sayings<Gift>();
  for (const { recipient, manner, clause, polarity, bearing } of settled(withoutBorders(said)))
    sayings.add(`${recipient} ${manner}`, { recipient, manner }, clause, polarity, bearing);
  return sayings.facts(judged);
}
