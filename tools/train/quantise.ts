import { FORM_SIZE } from '../../src/analysis/classify/form';
import type { Model } from '../../src/analysis/classify/model';
import type { Matrix } from './matrix';
import { rowScore } from './svm';

/** Steps are kept in eight bits, with their sign. */
const MOST_STEPS = 127;
/** A step, in root mean squares of the label's weights. */
const STEP = 0.5;
/** Weights of so few steps are dropped: more than half of a model's bytes, and next to nothing of what it knows. */
const DROPPED = 1;

/**
 * Weights as a model keeps them: those of n-grams in whole steps of a size of each label's own, those of the form as they are. What rounding
 * takes from a label's scores in the mean over the rows goes into its bias, the first feature of the form.
 *
 * @param weights By label, then by column of the matrix.
 */
export function quantised(
  weights: readonly Float64Array[],
  matrix: Matrix,
): Pick<Model, 'weights' | 'form'> & { scales: number[] } {
  const count = weights.length;
  const buckets = matrix.columns - FORM_SIZE;
  const steps = new Int8Array(buckets * count);
  const form = new Float32Array(FORM_SIZE * count);
  const scales = weights.map((own, label) => {
    const scale = stepOf(own.subarray(0, buckets));
    const rounded = own.slice();
    for (let bucket = 0; bucket < buckets; bucket++) {
      const step = Math.round(own[bucket]! / scale);
      steps[bucket * count + label] = Math.abs(step) > DROPPED ? step : 0;
      rounded[bucket] = steps[bucket * count + label]! * scale;
    }
    const lost = meanScore(matrix, own) - meanScore(matrix, rounded);
    for (let i = 0; i < FORM_SIZE; i++) form[i * count + label] = own[buckets + i]! + (i === 0 ? lost : 0);
    return scale;
  });
  return { weights: steps, scales, form };
}

function stepOf(weights: Float64Array): number {
  let largest = 0;
  let squares = 0;
  let used = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    largest = Math.max(largest, Math.abs(weight));
    squares += weight * weight;
    used++;
  }
  return used === 0 ? 1 : Math.max(largest / MOST_STEPS, STEP * Math.sqrt(squares / used));
}

function meanScore(matrix: Matrix, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < matrix.rows; row++) sum += rowScore(matrix, row, weights);
  return matrix.rows === 0 ? 0 : sum / matrix.rows;
}
