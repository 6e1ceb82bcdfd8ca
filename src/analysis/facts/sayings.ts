import type { Dissent } from '../../policy/facts';
import type { Polarity } from '../../policy/sharing';

/** What one clause says: whether it is so, and how well the clause bears it out, from 1 (it only mentions it) to 3 (it states it). */
export interface Saying {
  clause: number;
  polarity: Polarity;
  bearing: number;
  /** Which of those that bear it out equally well is to be shown first: the greater. 0 without one. */
  directness?: number;
}

/** One word for what several clauses say: done if any does it, denied only if none does. */
export function combined(polarities: Iterable<Polarity>): Polarity {
  const said = new Set(polarities);
  return said.has('affirmed') ? 'affirmed' : said.has('conditional') ? 'conditional' : 'denied';
}

/**
 * The clauses that bear a fact out, those of its own polarity first and of these those that state it, and state it
 * straight, so that the first one shown proves it. A clause that denies what another does is no evidence of its being done.
 */
function evidence(said: readonly Saying[], polarity: Polarity): number[] {
  const bearing = said.filter((one) => one.polarity === polarity).sort(better);
  const others = said.filter((one) => one.polarity !== polarity && one.polarity !== 'denied');
  return [...new Set([...bearing, ...others].map((one) => one.clause))];
}

function better(one: Saying, other: Saying): number {
  return other.bearing - one.bearing || (other.directness ?? 0) - (one.directness ?? 0);
}

/** Groups what clauses say by a key, in the order of first appearance. */
export class Sayings<Key> {
  private readonly said = new Map<string, { key: Key; sayings: Saying[] }>();

  add(name: string, key: Key, clause: number, polarity: Polarity, bearing = 1, directness = 0): void {
    const known = this.said.get(name) ?? { key, sayings: [] };
    known.sayings.push({ clause, polarity, bearing, directness });
    this.said.set(name, known);
  }

  /** What is said under a name. */
  of(name: string): readonly Saying[] {
    return this.said.get(name)?.sayings ?? [];
  }

  /**
   * One fact a key. `dissents` is there only if there are any: what such a clause says must not be told by the fact's polarity.
   * @param judge what all that is said of a key comes to; without it, `combined`.
   */
  facts(
    judge = (_: Key, sayings: readonly Saying[]): Polarity => combined(sayings.map(({ polarity }) => polarity)),
  ): (Key & { polarity: Polarity; clauses: number[]; dissents?: Dissent[] })[] {
    return [...this.said.values()].map(({ key, sayings }) => {
      const polarity = judge(key, sayings);
      const dissents = sayings
        .filter((one) => one.polarity !== polarity)
        .map(({ clause, polarity: other }): Dissent => ({ clause, polarity: other }));
      return { ...key, polarity, clauses: evidence(sayings, polarity), ...(dissents.length > 0 && { dissents }) };
    });
  }
}
