import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASS, MOST_MASS, Rows, WEIGHTS } from '../../../../src/analysis/classify/rows';

const BITS = 8;
const OFFSET = 16;

/** Rows for the buckets behind `OFFSET`, filled to the edges of what they hold. */
function filled(labels: number): Rows {
  const rows = new Rows(labels, OFFSET + 2 ** BITS);
  for (let bucket = 0; bucket < 2 ** BITS; bucket++) {
    rows.setMass(OFFSET + bucket, bucket % 7 === 0 ? MOST_MASS : bucket % MOST_MASS);
    for (let label = 0; label < labels; label++) {
      rows.setWeight(
        OFFSET + bucket,
        label,
        bucket % 5 === 0 ? (label % 2 === 0 ? 127 : -127) : ((bucket * 31 + label) % 255) - 127,
      );
    }
  }
  return rows;
}

describe('rows', () => {
  it.each([1, 3, 14, 15, 16, 40])('of %i labels add up to what each of them says', (labels) => {
    const rows = filled(labels);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 40 }),
        fc.constantFrom(1, 7, 40),
        (drawn, times) => {
          const hashes = Int32Array.from(Array.from({ length: times }, () => drawn).flat());
          const sums = new Int32Array(3 + rows.width).fill(7);
          rows.sum(OFFSET, BITS, hashes, Math.min(1, hashes.length), Math.max(0, hashes.length - 1), sums, 3);
          const buckets = [...hashes.subarray(1)].map((hash) => OFFSET + (hash >>> (32 - BITS)));
          const sum = (of: (bucket: number) => number) => buckets.reduce((total, bucket) => total + of(bucket), 0);
          expect(sums[3 + MASS]).toBe(sum((bucket) => rows.mass(bucket)));
          for (let label = 0; label < labels; label++) {
            expect(sums[3 + WEIGHTS + label]).toBe(sum((bucket) => rows.weight(bucket, label)));
          }
        },
      ),
    );
  });

  it('hold what was set last, within four bits and beyond', () => {
    const rows = new Rows(3, 64);
    for (const weight of [-127, -9, -8, 0, 7, 8, 127, 3]) {
      rows.setWeight(33, 1, weight);
      expect([0, 1, 2].map((label) => rows.weight(33, label))).toEqual([0, weight, 0]);
      const sums = new Int32Array(rows.width);
      rows.sum(32, 5, Int32Array.of(1 << 27, 1 << 27, 2 << 27), 0, 3, sums, 0);
      expect([...sums.subarray(WEIGHTS, WEIGHTS + 3)]).toEqual([0, 2 * weight, 0]);
    }
    expect(rows.excesses()).toEqual([]);
  });

  it('keep their masses, whatever goes beyond them', () => {
    const rows = new Rows(3, 64);
    rows.setWeight(33, 1, 100);
    rows.setMass(33, 5);
    expect(rows.mass(33)).toBe(5);
    const sums = new Int32Array(rows.width);
    rows.sum(32, 5, Int32Array.of(1 << 27, 1 << 27), 0, 2, sums, 0);
    expect([sums[MASS], sums[WEIGHTS + 1]]).toEqual([10, 200]);
    rows.setWeight(33, 1, 1);
    rows.sum(32, 5, Int32Array.of(1 << 27, 1 << 27), 0, 2, sums, 0);
    expect([sums[MASS], sums[WEIGHTS + 1]]).toEqual([10, 2]);
  });

  it('are the same taken from their planes and what goes beyond them', () => {
    const rows = filled(15);
    const again = new Rows(15, rows.buckets);
    again.setPlanes(rows.planes());
    for (const excess of rows.excesses()) again.setExcess(excess);
    for (let bucket = 0; bucket < rows.buckets; bucket++) {
      expect(again.mass(bucket)).toBe(rows.mass(bucket));
      for (let label = 0; label < 15; label++) expect(again.weight(bucket, label)).toBe(rows.weight(bucket, label));
    }
  });
});
