import { FORM_SIZE } from '../../src/analysis/classify/form';
import type { Model } from '../../src/analysis/classify/model';
import { Rows } from '../../src/analysis/classify/rows';
import type { Matrix } from './matrix';
import { rowScore } from './svm';

/** The most steps that a weight may have, whatever its sign. */
const MOST_STEPS = 127;
/** A step, in root mean squares of the label's weights. */
const STEP = 0.7;

/**
 * Weights as a model keeps them: those of n-grams times the rarity (the root of the mass) that was in the values which they were fitted to, in
 * whole steps of a size of each label's own; those of the form as they are. What rounding takes from a label's scores in the mean over the
 * matrix's rows goes into its bias, the first feature of the form.
 *
 * @param weights By label, then by column of the matrix.
 * @param mass By bucket.
 * @param least A weight is dropped when, divided by its rarity twice (what is rarely met does little, and makes up most of the bytes), it is less
 * than so many root mean squares of what such numbers are for its label: most weights, and next to nothing of what the model knows.
 */
export function quantised(
  weights: readonly Float64Array[],
  matrix: Matrix,
  mass: Uint8Array,
  least: number,
): Pick<Model, 'rows' | 'form'> & { scales: number[] } {
  const count = weights.length;
  const buckets = mass.length;
  const rows = new Rows(count, buckets);
  const form = new Float32Array(FORM_SIZE * count);
  for (let bucket = 0; bucket < buckets; bucket++) rows.setMass(bucket, mass[bucket]!);
  const scales = weights.map((own, label) => {
    const heavy = Float64Array.from(mass, (each, bucket) => own[bucket]! * Math.sqrt(each));
    const useful = Float64Array.from(mass, (each, bucket) => own[bucket]! / Math.sqrt(each));
    const scale = Math.max(largestOf(heavy) / MOST_STEPS, STEP * rootMeanSquare(heavy)) || 1;
    const dropped = least * rootMeanSquare(useful);
    const rounded = own.slice();
    for (let bucket = 0; bucket < buckets; bucket++) {
      const step = Math.abs(useful[bucket]!) < dropped ? 0 : Math.round(heavy[bucket]! / scale);
      rows.setWeight(bucket, label, step);
      rounded[bucket] = (step * scale) / Math.sqrt(mass[bucket]!);
    }
    const lost = meanScore(matrix, own) - meanScore(matrix, rounded);
    for (let i = 0; i < FORM_SIZE; i++) form[i * count + label] = own[buckets + i]! + (i === 0 ? lost : 0);
    return scale;
  });
  return { rows, scales, form };
}

function largestOf(numbers: Float64Array): number {
  return numbers.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0);
}

/** Of the numbers that are not 0; 0 if all are. */
function rootMeanSquare(numbers: Float64Array): number {
  const used = numbers.filter((number) => number !== 0);
  return used.length === 0 ? 0 : Math.sqrt(used.reduce((sum, number) => sum + number * number, 0) / used.length);
}

function meanScore(matrix: Matrix, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < matrix.rows; row++) sum += rowScore(matrix, row, weights);
  return matrix.rows === 0 ? 0 : sum / matrix.rows;
}
