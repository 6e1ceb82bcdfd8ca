import type { RightFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

function told({ right, how, days, working, conditional, to, path }: RightFact): string {
  const parts = [right, how, days, working ? 'working' : undefined, conditional ? 'conditional' : undefined, to, path];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What each right of a policy is told with. */
/** What is told of the rights in a policy of these lines, a short line each. */
export function rights(...lines: string[]): string[] {
  return factsOf(...lines).rights.map(told);
}
