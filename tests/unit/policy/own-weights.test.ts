import { describe, expect, it } from 'vitest';
import { weighsOtherwise, weightsBy } from '../../../src/policy/own-weights';
import { WEIGHTS } from '../../../src/policy/weights';

describe('the reader’s own weights', () => {
  it('are the table’s where nothing is chosen, or what is chosen is normal', () => {
    expect(weightsBy({})).toEqual(WEIGHTS);
    expect(weightsBy({ sale: 'normal' })).toEqual(WEIGHTS);
    expect([weighsOtherwise({}), weighsOtherwise({ sale: 'normal' })]).toEqual([false, false]);
  });

  it('leave out, halve and double, and leave the points alone', () => {
    const weights = weightsBy({ sale: 'off', sensitive: 'light', contact: 'heavy' });
    expect(weights.sale).toEqual({ weight: 0, points: WEIGHTS.sale.points });
    expect(weights.sensitive.weight).toBe(WEIGHTS.sensitive.weight / 2);
    expect(weights.contact.weight).toBe(WEIGHTS.contact.weight * 2);
    expect(weights.access).toEqual(WEIGHTS.access);
    expect(weighsOtherwise({ sale: 'off' })).toBe(true);
  });
});
