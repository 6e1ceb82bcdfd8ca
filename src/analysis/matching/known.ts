import { both, NOTHING, type Requirement, requirementOf } from './requirement';

/** What is known of every text that a part of an expression matches. */
export interface Known {
  /** It is one of these strings of symbols; null: not known. */
  strings: readonly string[] | null;
  /** What stands somewhere in it or around it. */
  requirement: Requirement;
  /** Of a part that is repeated: each repetition is one of these. */
  repeated?: readonly string[];
}

export const EMPTY: Known = { strings: [''], requirement: NOTHING };
export const ANYTHING: Known = { strings: null, requirement: NOTHING };

export function oneOf(strings: readonly string[]): Known {
  return { strings, requirement: NOTHING };
}

/** What a text must hold in which this part matches. */
export function requirementIn({ strings, requirement }: Known): Requirement {
  return strings === null ? requirement : both(requirement, requirementOf(strings));
}

/** Every string of `before` with every string of `after` behind it. */
export function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length === 1 && before[0] === '') return after;
  const strings: string[] = [];
  for (const first of before) for (const second of after) strings.push(first + second);
  return strings;
}
