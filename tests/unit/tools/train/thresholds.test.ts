import { describe, expect, it } from 'vitest';
import { bestThreshold, pooledThresholds, preciseThreshold, topicThresholds } from '../../../../tools/train/thresholds';

const scored = (scores: number[], targets: number[]) => ({ scores, targets: Int8Array.from(targets) });

describe('thresholds', () => {
  it('cut where F1 is best, between two scores, and pass over what is not known', () => {
    expect(bestThreshold(scored([4, 3, 2, 1, 9], [1, 1, -1, -1, 0]))).toBe(2.5);
    expect(bestThreshold(scored([4, 3, 2, 1], [1, -1, 1, -1]))).toBe(1.5);
  });

  it('never part equal scores', () => {
    expect(bestThreshold(scored([2, 2, 2, 1], [1, 1, -1, -1]))).toBe(1.5);
  });

  it('stay at the own border of a model that finds nothing', () => {
    expect(bestThreshold(scored([4, 3], [-1, -1]))).toBe(0);
    expect(bestThreshold(scored([], []))).toBe(0);
  });

  it('of high precision lie where nine in ten are right, never below the other', () => {
    const targets = [...Array(9).fill(1), -1, -1, -1, 1];
    const own = scored(
      targets.map((_, i) => -i),
      targets,
    );
    expect(preciseThreshold(own, -20)).toBe(-9.5);
    expect(preciseThreshold(own, -3)).toBe(-3);
  });

  it('pooled, give a label that is seldom right less readily than its own F1 would', () => {
    const sure = scored([9, 8, 7, 6, 5, 4, 3, 2], [1, 1, 1, 1, 1, 1, -1, -1]);
    const doubtful = scored([9, 8, 7, 6, 5, 4, 3], [1, -1, -1, 1, -1, 1, -1]);
    const { cuts, f1 } = pooledThresholds([sure, doubtful]);
    expect(cuts).toEqual([3.5, 8.5]);
    expect(f1).toBeCloseTo((2 * 7) / (7 + 9));
    expect(bestThreshold(doubtful)).toBe(3.5);
    expect(topicThresholds([sure, doubtful])).toEqual([3.5, 6]);
  });
});
