import type { Dissent } from '../../policy/facts';
import type { Polarity } from '../../policy/sharing';

/** One word for what several clauses say: done if any does it, denied only if none does. */
export function combined(polarities: Iterable<Polarity>): Polarity {
  const said = new Set(polarities);
  return said.has('affirmed') ? 'affirmed' : said.has('conditional') ? 'conditional' : 'denied';
}

/**
 * The clauses that bear a fact out, those of its own polarity first, so that the first one shown proves it. A clause that denies what
 * another does is no evidence of its being done.
 */
function evidence(said: { clause: number; polarity: Polarity }[], polarity: Polarity): number[] {
  const bearing = said.filter((one) => one.polarity === polarity);
  const others = said.filter((one) => one.polarity !== polarity && one.polarity !== 'denied');
  return [...new Set([...bearing, ...others].map((one) => one.clause))];
}

/** Groups what clauses say by a key, in the order of first appearance. */
export class Sayings<Key> {
  private readonly said = new Map<string, { key: Key; sayings: { clause: number; polarity: Polarity }[] }>();

  add(name: string, key: Key, clause: number, polarity: Polarity): void {
    const known = this.said.get(name) ?? { key, sayings: [] };
    known.sayings.push({ clause, polarity });
    this.said.set(name, known);
  }

  /** `dissents` is there only if there are any: what such a clause says must not be told by the fact's polarity. */
  facts(): (Key & { polarity: Polarity; clauses: number[]; dissents?: Dissent[] })[] {
    return [...this.said.values()].map(({ key, sayings }) => {
      const polarity = combined(sayings.map((one) => one.polarity));
      const dissents = sayings.filter((one) => one.polarity !== polarity);
      return { ...key, polarity, clauses: evidence(sayings, polarity), ...(dissents.length > 0 && { dissents }) };
    });
  }
}
