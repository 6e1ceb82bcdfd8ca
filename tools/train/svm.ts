import type { Matrix } from './matrix';
import { shuffler } from './shuffler';

export interface SvmSettings {
  /** What a row's violation of the margin costs, against the length of the weights. */
  cost: number;
  /** Passes over the rows at most. */
  passes: number;
  /** The largest violation of optimality at which to stop. */
  tolerance: number;
}

/**
 * A linear support vector machine with squared hinge loss and L2 penalty, fitted by coordinate descent in the dual with shrinking:
 * C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi and S. Sundararajan, "A dual coordinate descent method for large-scale linear SVM",
 * ICML 2008, algorithm 3. The order of the rows is shuffled with a fixed seed: equal input gives equal weights.
 *
 * @param rows Which rows to learn from; those whose target is 0 must not be among them.
 * @param targets 1 or -1, by row of the matrix.
 * @returns A weight for each column.
 */
export function fitSvm(
  matrix: Matrix,
  rows: Uint32Array,
  targets: Int8Array,
  settings: SvmSettings,
): Float64Array<ArrayBuffer> {
  const { starts, indices, values } = matrix;
  const weights = new Float64Array(matrix.columns);
  const diagonal = 0.5 / settings.cost;
  const order = Uint32Array.from(rows);
  const duals = new Float64Array(matrix.rows);
  const norms = new Float64Array(matrix.rows);
  for (const row of rows) {
    let norm = diagonal;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) norm += values[k]! * values[k]!;
    norms[row] = norm;
  }
  const shuffle = shuffler(1);
  let active = order.length;
  let bound = Infinity;
  for (let pass = 0; pass < settings.passes; pass++) {
    let largest = -Infinity;
    let smallest = Infinity;
    shuffle(order, active);
    for (let at = 0; at < active; at++) {
      const row = order[at]!;
      const target = targets[row]!;
      const end = starts[row + 1]!;
      let product = 0;
      for (let k = starts[row]!; k < end; k++) product += weights[indices[k]!]! * values[k]!;
      const dual = duals[row]!;
      const gradient = target * product - 1 + diagonal * dual;
      if (dual === 0 && gradient > bound) {
        active--;
        order[at] = order[active]!;
        order[active] = row;
        at--;
        continue;
      }
      const violation = dual === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, violation);
      smallest = Math.min(smallest, violation);
      if (Math.abs(violation) < 1e-12) continue;
      const changed = Math.max(dual - gradient / norms[row]!, 0);
      const change = (changed - dual) * target;
      duals[row] = changed;
      for (let k = starts[row]!; k < end; k++) weights[indices[k]!]! += change * values[k]!;
    }
    if (largest - smallest > settings.tolerance) bound = largest <= 0 ? Infinity : largest;
    else if (active === order.length) break;
    else {
      active = order.length;
      bound = Infinity;
    }
  }
  return weights;
}

/** The score that `weights` give a row. */
export function rowScore({ starts, indices, values }: Matrix, row: number, weights: Float64Array): number {
  let score = 0;
  for (let k = starts[row]!; k < starts[row + 1]!; k++) score += weights[indices[k]!]! * values[k]!;
  return score;
}
