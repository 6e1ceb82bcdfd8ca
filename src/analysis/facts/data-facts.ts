import type { Clause } from '../../policy/clause';
import type { DataMention, DataType } from '../../policy/data-type';
import type { DataFact } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { ClauseSpan } from '../segment/clause-span';
import { Sayings } from './sayings';
import { isOfReader, speaksOfTaking, takingOf, takingOfMinors } from './taking';
import { fold, wordingOf } from './wording';

function firstOfEach(mentions: readonly DataMention[]): DataMention[] {
  return mentions.filter(({ type }, i) => mentions.findIndex((other) => other.type === type) === i);
}

/**
 * The kinds of data that the policy speaks of, each once, with whether they are taken.
 * A clause that only denies giving a kind away says nothing of its being taken.
 */
export function dataFacts(spans: ClauseSpan[], clauses: Clause[]): DataFact[] {
  const sayings = new Sayings<{ type: DataType; sensitive: boolean; basis: string[] }>();
  clauses.forEach((clause, i) => {
    const wording = wordingOf(spans[i]!);
    if (clause.data.length === 0 || clause.sharing?.polarity === 'denied' || wording.title) return;
    const listed = spans[i]!.kind === 'row' || spans[i]!.kind === 'item' || spans[i]!.leadIn !== null;
    if (!speaksOfTaking(wording, listed)) return;
    for (const { type, start, end } of firstOfEach(clause.data)) {
      if (!isOfReader(type, wording)) continue;
      const words = fold(clause.text.slice(start, end));
      const polarity = type === 'minor' ? takingOfMinors(wording, words) : takingOf(wording, words);
      sayings.add(type, { type, sensitive: isSensitive(type), basis: [...basesOf(type)] }, clause.id, polarity);
    }
  });
  return sayings.facts();
}
