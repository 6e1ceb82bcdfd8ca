import { combined } from '../../src/analysis/facts/sayings';
import type { DataMention, DataType } from '../../src/policy/data-type';
import type { DataFact } from '../../src/policy/facts';
import type { PolicyAnalysis } from '../../src/policy/policy-analysis';
import { basesOf, isSensitive } from '../../src/policy/sensitivity';

/**
 * An analysis in the words that researchers' tools share. They know a precise and a coarse location, and no third that a policy
 * calls just "your location": that is counted as precise, which it may be, unless the policy denies to take just that.
 */
export function contractOf(analysis: PolicyAnalysis): PolicyAnalysis {
  const { facts, clauses } = analysis;
  const denied = facts.data.some(({ type, polarity }) => type === 'precise-location' && polarity === 'denied');
  const folded: DataType = denied ? 'coarse-location' : 'precise-location';
  const sensitive = isSensitive(folded);
  const location = facts.data.find(({ type }) => type === 'location');
  const fact = location && { ...location, type: folded, sensitive, basis: [...basesOf(folded)] };
  return {
    ...analysis,
    clauses: clauses.map((clause) => ({
      ...clause,
      data: clause.data.map(
        (mention): DataMention => (mention.type === 'location' ? { ...mention, type: folded, sensitive } : mention),
      ),
    })),
    facts: { ...facts, data: fact ? merged(facts.data, fact) : facts.data },
  };
}

/** `facts` without a plain location, `fact` in its place or in the one on the same type. */
function merged(facts: readonly DataFact[], fact: DataFact): DataFact[] {
  const same = facts.find(({ type }) => type === fact.type);
  if (!same) return facts.map((each) => (each.type === 'location' ? fact : each));
  const polarity = combined([same.polarity, fact.polarity]);
  const [first, second] = same.polarity === polarity ? [same, fact] : [fact, same];
  const one = { ...same, polarity, clauses: [...new Set([...first.clauses, ...second.clauses])] };
  return facts.filter(({ type }) => type !== 'location').map((each) => (each === same ? one : each));
}
