import type { Clause } from '../../policy/clause';
import type { DataMention, DataType } from '../../policy/data-type';
import type { DataFact } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { ClauseSpan } from '../segment/clause-span';
import { brandsIn, isPieceOfBrand } from './own-brand';
import { Sayings } from './sayings';
import { isOfReader, speaksOfTaking, takingOf, takingOfMinors } from './taking';
import { fold, wordingOf } from './wording';

function firstOfEach(mentions: readonly DataMention[]): DataMention[] {
  return mentions.filter(({ type }, i) => mentions.findIndex((other) => other.type === type) === i);
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
    const wording = wordingOf(spans[i]!);
    if (clause.data.length === 0 || clause.sharing?.polarity === 'denied' || wording.title) return;
    const listed = spans[i]!.kind === 'row' || spans[i]!.kind === 'item' || spans[i]!.leadIn !== null;
    if (!speaksOfTaking(wording, listed)) return;
    const meant = clause.data.filter(({ start, end }) => !isPieceOfBrand(clause.text, start, end, brands));
    for (const { type, start, end } of firstOfEach(meant)) {
      if (!isOfReader(type, wording)) continue;
      const words = fold(clause.text.slice(start, end));
      const polarity = type === 'minor' ? takingOfMinors(wording, words) : takingOf(wording, words);
      sayings.add(type, { type, sensitive: isSensitive(type), basis: [...basesOf(type)] }, clause.id, polarity);
    }
  });
  return sayings.facts();
}
