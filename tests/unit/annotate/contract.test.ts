import { describe, expect, it } from 'vitest';
import { contractOf } from '../../../tools/annotate/contract';
import { policyOf, readPolicy } from '../analysis/facts/policy-of';

/** Facts and mentions on places in a policy of these lines, as they are printed. */
function placesIn(...lines: string[]) {
  const { clauses, facts } = readPolicy(policyOf(lines));
  const { clauses: told, facts: printed } = contractOf({ clauses, facts } as never);
  return {
    facts: printed.data
      .filter(({ type }) => /location/.test(type))
      .map(({ type, polarity, sensitive, basis }) => [type, polarity, sensitive, basis.length > 0]),
    mentions: told.flatMap(({ data }) => data.map(({ type }) => type)).filter((type) => /location/.test(type)),
  };
}

describe('a place that a policy calls just a location', () => {
  it('is printed as a precise one', () => {
    expect(placesIn('We collect your location.')).toEqual({
      facts: [['precise-location', 'affirmed', true, true]],
      mentions: ['precise-location'],
    });
  });

  it('is one with the precise one that is named beside it', () => {
    const { facts, mentions } = placesIn(
      'We collect your location.',
      'With your consent we collect your precise location.',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.[0]).toBe('precise-location');
    expect(new Set(mentions)).toEqual(new Set(['precise-location']));
  });

  it('is printed as a coarse one where the precise one is denied', () => {
    const { facts } = placesIn('We collect your location.', 'We do not collect your precise location.');
    expect(facts).toEqual(
      expect.arrayContaining([
        ['coarse-location', 'affirmed', false, false],
        ['precise-location', 'denied', true, true],
      ]),
    );
    expect(facts).toHaveLength(2);
  });

  it('leaves other places and other data alone', () => {
    const lines = ['We collect your approximate location.', 'We collect your name.'];
    const { clauses, facts } = readPolicy(policyOf(lines));
    expect(contractOf({ clauses, facts } as never)).toEqual({ clauses, facts });
  });
});
