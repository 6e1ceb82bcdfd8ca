import { literalIn, worthOf } from './symbols';

/** Literals of which a text must hold at least one. */
export type Group = readonly string[];
/**
 * What a text must hold for an expression to match anywhere in it: for one of the ways to match, one literal of each of its groups. A way
 * without groups asks for nothing.
 */
export type Requirement = readonly (readonly Group[])[];

export const NOTHING: Requirement = [[]];

/** More ways are made one, with one group. */
const MOST_WAYS = 16;
/** In a group of more literals it is not looked which ones hold others. */
const MOST_COMPARED = 60;
/** Of a way's groups so many are kept, the most telling ones. */
const MOST_GROUPS = 4;

/** How often a text may be expected to hold one of a group's literals: only for comparing. */
function frequency(group: Group): number {
  return group.reduce((sum, literal) => sum + 2 ** (-1.5 * worthOf(literal)), 0);
}

function asksNothing(requirement: Requirement): boolean {
  return requirement.some((way) => way.length === 0);
}

/** A group of these literals, without those that hold another one of them. */
function groupOf(literals: Iterable<string>): Group {
  const all = [...new Set(literals)];
  if (all.length > MOST_COMPARED) return all;
  return all.filter((literal) => !all.some((other) => other.length < literal.length && literal.includes(other)));
}

/** What a text must hold that holds one of these strings of symbols. */
export function requirementOf(strings: readonly string[]): Requirement {
  const literals: string[] = [];
  for (const symbols of strings) {
    const literal = literalIn(symbols);
    if (literal === null) return NOTHING;
    literals.push(literal);
  }
  return [[groupOf(literals)]];
}

/** One way with one group, which holds the most telling group of every way. */
function collapsed(requirement: Requirement): Requirement {
  if (asksNothing(requirement)) return NOTHING;
  const best = requirement.map((way) => way.reduce((a, b) => (frequency(b) < frequency(a) ? b : a)));
  return [[groupOf(best.flat())]];
}

function tidy(way: readonly Group[]): readonly Group[] {
  const different = [...new Map(way.map((group) => [group.join(','), group])).values()];
  return different.sort((a, b) => frequency(a) - frequency(b)).slice(0, MOST_GROUPS);
}

/** Both are asked for. */
export function both(a: Requirement, b: Requirement): Requirement {
  if (asksNothing(a)) return b;
  if (asksNothing(b)) return a;
  if (a.length * b.length > MOST_WAYS) {
    return a.length > b.length ? both(collapsed(a), b) : both(a, collapsed(b));
  }
  return a.flatMap((one) => b.map((other) => tidy([...one, ...other])));
}

/** One of them is asked for. */
export function either(requirements: readonly Requirement[]): Requirement {
  if (requirements.some(asksNothing)) return NOTHING;
  const ways = requirements.flat();
  const simple = ways.filter((way) => way.length === 1);
  const others = ways.filter((way) => way.length > 1);
  const joined = simple.length > 0 ? [[groupOf(simple.flat(2))], ...others] : others;
  return joined.length > MOST_WAYS ? collapsed(joined) : joined;
}
