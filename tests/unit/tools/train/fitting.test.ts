import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../../tools/train/folds';
import type { Matrix } from '../../../../tools/train/matrix';
import { fitSvm, rowScore } from '../../../../tools/train/svm';

function dense(rows: number[][]): Matrix {
  const columns = rows[0]!.length;
  return {
    rows: rows.length,
    columns,
    starts: Uint32Array.from({ length: rows.length + 1 }, (_, row) => row * columns),
    indices: Uint32Array.from(rows.flatMap((row) => row.map((_, column) => column))),
    values: Float32Array.from(rows.flat()),
  };
}

describe('a support vector machine', () => {
  it('finds the optimum of its loss', () => {
    // One column, two rows: minimise w²/2 + 2 C (1 - w)², so w = 4 C / (1 + 4 C).
    const matrix = dense([[1], [-1]]);
    const cost = 0.5;
    const [weight] = fitSvm(matrix, Uint32Array.of(0, 1), Int8Array.of(1, -1), { cost, passes: 500, tolerance: 1e-9 });
    expect(weight).toBeCloseTo((4 * cost) / (1 + 4 * cost), 6);
  });

  it('parts what can be parted, and learns from the rows named only', () => {
    const matrix = dense([
      [1, 2, 1],
      [1, 3, 1],
      [1, -1, 1],
      [1, -2, 0],
      [1, 9, 9],
    ]);
    const targets = Int8Array.of(1, 1, -1, -1, -1);
    const weights = fitSvm(matrix, Uint32Array.of(0, 1, 2, 3), targets, { cost: 10, passes: 500, tolerance: 1e-6 });
    expect([0, 1, 2, 3].map((row) => Math.sign(rowScore(matrix, row, weights)))).toEqual([1, 1, -1, -1]);
  });
});

describe('folds', () => {
  it('never divide a whole and are of about the same size', () => {
    const wholes = Int32Array.from([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 4]);
    const folds = foldsOf(wholes, 3);
    for (const whole of new Set(wholes)) {
      expect(new Set([...folds].filter((_, i) => wholes[i] === whole)).size).toBe(1);
    }
    const sizes = [0, 1, 2].map((fold) => folds.filter((own) => own === fold).length);
    expect(sizes.sort()).toEqual([4, 4, 4]);
  });
});
