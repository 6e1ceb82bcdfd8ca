import type { Clause } from '../../policy/clause';
import type { DataMention, DataType } from '../../policy/data-type';
import type { DataFact } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { Polarity } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { deniedAfter, qualifiedAfter, staysThere } from './aftermath';
import { bearingOf, isStanding, STATED, TERMS } from './bearing';
import { brandsIn, isPieceOfBrand } from './own-brand';
import { combined, type Saying, Sayings } from './sayings';
import { isDefinition, speaksOfTaking, takingOf, takingOfMinors } from './taking';
import { isOfReader } from './whose';
import { fold, type Wording, wordingOf } from './wording';

function firstOfEach(mentions: readonly DataMention[]): DataMention[] {
  return mentions.filter(({ type }, i) => mentions.findIndex((other) => other.type === type) === i);
}

/** What devices guard by a switch, and what the law has consent asked for: one clause that tells of it speaks for those that do not. */
const GUARDED: ReadonlySet<DataType> = new Set<DataType>([
  'camera',
  'voice',
  'calendar',
  'address-book',
  'call-log',
  'clipboard',
  'precise-location',
  'location',
  'biometric',
]);

/** Places that one switch guards, whatever they are called. */
const PLACES: readonly DataType[] = ['precise-location', 'location'];

/**
 * What all clauses say of a kind of data. One that only mentions it does not make up for the condition that another states.
 * @param terms what clauses say of the data that stands or falls with it, itself among it.
 */
function judged(type: DataType, sayings: readonly Saying[], terms: readonly Saying[]): Polarity {
  const conditional = strongest(terms, 'conditional');
  const outweighs = GUARDED.has(type) ? conditional > 1 : conditional > strongest(sayings, 'affirmed') + 1;
  const polarity = combined(sayings.map((one) => one.polarity));
  return polarity !== 'denied' && conditional > 0 && outweighs ? 'conditional' : polarity;
}

function strongest(sayings: readonly Saying[], polarity: Polarity): number {
  return Math.max(0, ...sayings.filter((one) => one.polarity === polarity).map(({ bearing }) => bearing));
}

/** "In this case": what is not taken there may be taken elsewhere. */
const ONE_CASE = /^(?:in (?:this|that|such) (?:case|event)\b|此时|在?(?:此|该|这种|上述)(?:情形|情况))/;

/** A definition goes on where the page broke its line. */
function goesOnDefining(before: ClauseSpan | undefined): boolean {
  if (!before) return false;
  const wording = wordingOf(before);
  return /[、,]$/.test(wording.text) && isDefinition(wording);
}

/**
 * The kinds of data that the policy speaks of, each once, with whether they are taken.
 * A clause that only denies giving a kind away says nothing of its being taken.
 * @param title of the policy: a word for data in the service's own name is none.
 */
export function dataFacts(title: string, spans: ClauseSpan[], clauses: Clause[]): DataFact[] {
  const brands = brandsIn(title);
  const sayings = new Sayings<{ type: DataType; sensitive: boolean; basis: string[] }>();
  clauses.forEach((clause, i) => {
    const span = spans[i]!;
    const wording = wordingOf(span);
    if (clause.data.length === 0 || clause.sharing?.polarity === 'denied' || wording.title) return;
    const listed = span.kind === 'row' || span.kind === 'item' || span.leadIn !== null;
    if (!speaksOfTaking(wording, listed) || goesOnDefining(spans[i - 1])) return;
    const meant = clause.data.filter(({ start, end }) => !isPieceOfBrand(clause.text, start, end, brands));
    const qualified = staysThere(wording) || qualifiedAfter(spans, clauses, i);
    for (const { type, start, end } of firstOfEach(meant)) {
      const words = fold(clause.text.slice(start, end));
      if (!isOfReader(type, wording, words)) continue;
      const own = polarityOf(type, wording, words);
      if (own === 'denied' ? ONE_CASE.test(wording.text) : deniedAfter(spans, clauses, i, type)) continue;
      const polarity = own === 'affirmed' && qualified && type !== 'cookies' ? 'conditional' : own;
      const stated = own !== polarity ? STATED : bearingOf(wording, words, span);
      const bearing = own === 'conditional' && isStanding(wording, span) ? TERMS : stated;
      const kind = { type, sensitive: isSensitive(type), basis: [...basesOf(type)] };
      sayings.add(type, kind, clause.id, polarity, bearing);
    }
  });
  return sayings.facts(({ type }, said) => {
    const terms = PLACES.includes(type) ? PLACES.flatMap((place) => sayings.of(place)) : said;
    return judged(type, said, terms);
  });
}

function polarityOf(type: DataType, wording: Wording, words: string): Polarity {
  return type === 'minor' ? takingOfMinors(wording, words) : takingOf(wording, words);
}
