import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';

/** The same policy again and again, until it has so many clauses. */
export function repeated(policy: PolicyAnalysis, clauses: number): PolicyAnalysis {
  return {
    ...policy,
    clauses: Array.from({ length: clauses }, (_, id) => {
      const round = Math.floor(id / policy.clauses.length);
      const clause = policy.clauses[id % policy.clauses.length]!;
      return { ...clause, id, section: [`${round + 1}`, ...clause.section] };
    }),
  };
}
