import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASS, Rows } from '../../../../src/analysis/classify/rows';

const BITS = 8;
const OFFSET = 16;

/** Rows for the buckets behind `OFFSET`, filled to the edges of what they hold. */
function filled(labels: number): Rows {
  const rows = new Rows(labels, OFFSET + 2 ** BITS, null);
  for (let bucket = 0; bucket < 2 ** BITS; bucket++) {
    rows.setMass(OFFSET + bucket, bucket % 7 === 0 ? 255 : bucket);
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
          const sums = new Int32Array(3 + rows.width);
          rows.add(OFFSET, BITS, hashes, Math.min(1, hashes.length), hashes.length, sums, 3);
          const buckets = [...hashes.subarray(1)].map((hash) => OFFSET + (hash >>> (32 - BITS)));
          const sum = (of: (bucket: number) => number) => buckets.reduce((total, bucket) => total + of(bucket), 0);
          expect(sums[3 + MASS]).toBe(sum((bucket) => rows.mass(bucket)));
          for (let label = 0; label < labels; label++) {
            expect(sums[3 + 1 + label]).toBe(sum((bucket) => rows.weight(bucket, label)));
          }
        },
      ),
    );
  });
});
