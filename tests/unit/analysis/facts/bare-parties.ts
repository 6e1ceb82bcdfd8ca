import type { ThirdParty } from '../../../../src/policy/facts';

export type Party = Omit<ThirdParty, 'clauses'>;

/** Third parties without the clauses that name them. */
export function bare(parties: ThirdParty[]): Party[] {
  return parties.map(({ clauses, ...party }) => party);
}
