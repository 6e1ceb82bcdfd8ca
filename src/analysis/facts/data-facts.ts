import type { Clause } from '../../policy/clause';
import type { DataMention, DataType } from '../../policy/data-type';
import type { DataFact } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { Polarity } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { qualifiedAfter, staysThere } from './aftermath';
import { bearingOf, isStanding } from './bearing';
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
  'biometric',
]);

/**
 * What all clauses say of a kind of data. One that only mentions it does not make up for the condition that another states.
 */
function judged({ type }: { type: DataType }, sayings: readonly Saying[]): Polarity {
  const strongest = (polarity: Polarity) =>
    Math.max(0, ...sayings.filter((one) => one.polarity === polarity).map(({ bearing }) => bearing));
  const conditional = strongest('conditional');
  const outweighs = GUARDED.has(type) ? conditional > 1 : conditional > strongest('affirmed') + 1;
  return conditional > 0 && outweighs ? 'conditional' : combined(sayings.map(({ polarity }) => polarity));
}

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
      const polarity = own === 'affirmed' && qualified && type !== 'cookies' ? 'conditional' : own;
      const bearing = own === 'conditional' && isStanding(wording, span) ? 5 : bearingOf(wording, words, span);
      sayings.add(
        type,
        { type, sensitive: isSensitive(type), basis: [...basesOf(type)] },
        clause.id,
        polarity,
        bearing,
      );
    }
  });
  return sayings.facts(judged);
}

function polarityOf(type: DataType, wording: Wording, words: string): Polarity {
  return type === 'minor' ? takingOfMinors(wording, words) : takingOf(wording, words);
}
