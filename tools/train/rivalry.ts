import { isTopic } from '../../src/analysis/classify/judgement';
import { RIVALRY_SIZE, rivalryOf } from '../../src/analysis/classify/rivalry';
import type { Solve } from './crew';
import type { Matrix } from './matrix';
import { rowScore, type SvmSettings } from './svm';
import { pooledThresholds } from './thresholds';

const SETTINGS: SvmSettings = { cost: 0.1, passes: 100, tolerance: 0.01 };
/** What weighing the topics anew has to gain in cross-validated, pooled F1: less is within chance. */
const LEAST_GAIN = 0.003;

/** Topics weighed anew against each other. */
export interface Rivalry {
  /** By label; null for what is no topic. */
  weights: (number[] | null)[];
  /** Held-out scores by label, then by example, the other labels' as they were. */
  scores: Float64Array[];
}

/**
 * Fits how each topic's score is to be weighed anew in the light of its best rival and of `important`, by scores of models that did not see
 * the example, and, for scores to judge it by, fold by fold without the fold.
 *
 * @param scores Held-out linear scores by label, then by example.
 * @returns null where it does not pay.
 */
export async function fitRivalry(
  labels: readonly string[],
  scores: readonly Float64Array[],
  targets: readonly Int8Array[],
  folds: Uint8Array,
  foldCount: number,
  solve: Solve,
): Promise<Rivalry | null> {
  const topics = [...labels.keys()].filter((label) => isTopic(labels[label]!));
  if (topics.length < 2) return null;
  const important = scores[labels.indexOf('important')] ?? null;
  const weighed: Rivalry = { weights: labels.map(() => null), scores: [...scores] };
  for (const topic of topics) {
    const own = targets[topic]!;
    const matrix = rivalMatrix(topics, topic, scores, important);
    const tasks = [...Array(foldCount + 1).keys()].map((held) => ({
      rows: Uint32Array.from([...own.keys()].filter((row) => own[row] !== 0 && folds[row] !== held)),
      targets: own,
      settings: SETTINGS,
    }));
    const fitted = await solve(matrix, tasks);
    weighed.weights[topic] = [...fitted[foldCount]!];
    weighed.scores[topic] = Float64Array.from(folds, (fold, row) => rowScore(matrix, row, fitted[fold]!));
  }
  const f1 = (of: readonly Float64Array[]) =>
    pooledThresholds(topics.map((topic) => ({ scores: of[topic]!, targets: targets[topic]! }))).f1;
  return f1(weighed.scores) >= f1(scores) + LEAST_GAIN ? weighed : null;
}

function rivalMatrix(
  topics: readonly number[],
  topic: number,
  scores: readonly Float64Array[],
  important: Float64Array | null,
): Matrix {
  const rows = scores[topic]!.length;
  const at = topics.indexOf(topic);
  const values = new Float32Array(rows * RIVALRY_SIZE);
  for (let row = 0; row < rows; row++) {
    const own = topics.map((label) => scores[label]![row]!);
    values.set(rivalryOf(own[at]!, bestOther(own, at), important?.[row] ?? 0), row * RIVALRY_SIZE);
  }
  return {
    rows,
    columns: RIVALRY_SIZE,
    starts: Uint32Array.from({ length: rows + 1 }, (_, row) => row * RIVALRY_SIZE),
    indices: Uint32Array.from(values, (_, k) => k % RIVALRY_SIZE),
    values,
  };
}

/** The largest number but the one at `except`; -∞ if there is none. */
function bestOther(scores: readonly number[], except: number): number {
  let best = -Infinity;
  scores.forEach((score, i) => {
    if (i !== except && score > best) best = score;
  });
  return best;
}
