import { rarityOf } from '../../src/analysis/classify/classify';
import type { FeatureSettings } from '../../src/analysis/classify/features';
import type { Model } from '../../src/analysis/classify/model';
import type { Language } from '../../src/policy/language';
import { TOPICS } from '../../src/policy/topic';
import { CorpusError, type Document } from './corpus';
import type { Solve, Task } from './crew';
import { type Examples, examplesOf } from './examples';
import { foldsOf } from './folds';
import { type Matrix, matrixOf, rarityIn } from './matrix';
import { quantised } from './quantise';
import { rowScore, type SvmSettings } from './svm';
import { thresholdsFor } from './thresholds';

/** Folds by which the thresholds are found: each example is scored by a model that saw nothing of its document. */
const FOLDS = 5;
const TEXT_BITS = 15;
const CONTEXT_BITS = 13;

/**
 * Fits a model to documents.
 *
 * @throws CorpusError when there is nothing to learn from.
 */
export async function train(documents: readonly Document[], language: Language, solve: Solve): Promise<Model> {
  const examples = examplesOf(documents, language);
  if (examples.labels.length === 0) throw new CorpusError(`No sentence in this language is annotated (${language})`);
  const settings: FeatureSettings = {
    language,
    context: examples.inDocuments,
    textBits: TEXT_BITS,
    contextBits: CONTEXT_BITS,
  };
  const rarity = rarityIn(examples.sentences, settings);
  const matrix = matrixOf(examples.sentences, settings, rarityOf({ rarity }));
  const folds = foldsOf(examples.wholes, FOLDS);
  const tasks = examples.labels.flatMap((_, label) =>
    [...Array(FOLDS + 1).keys()].map((held) => taskFor(examples, label, folds, held)),
  );
  const fitted = await solve(matrix, tasks);
  const thresholds = examples.labels.map((_, label) => {
    const scores = heldOutScores(matrix, folds, fitted.slice(label * (FOLDS + 1), (label + 1) * (FOLDS + 1) - 1));
    return thresholdsFor(scores, examples.targets[label]!);
  });
  const whole = examples.labels.map((_, label) => fitted[(label + 1) * (FOLDS + 1) - 1]!);
  return { language, labels: examples.labels, thresholds, settings, rarity, ...quantised(whole, matrix) };
}

/** Learning a label from all folds but `held`; from all, if there is no such fold. */
function taskFor(examples: Examples, label: number, folds: Uint8Array, held: number): Task {
  const targets = examples.targets[label]!;
  const rows = Uint32Array.from([...targets.keys()].filter((row) => targets[row] !== 0 && folds[row] !== held));
  return { rows, targets, settings: settingsFor(examples, label) };
}

function settingsFor(examples: Examples, label: number): SvmSettings {
  const topic = (TOPICS as readonly string[]).includes(examples.labels[label]!);
  return { cost: examples.inDocuments ? 0.3 : topic ? 0.2 : 0.1, passes: 60, tolerance: 0.05 };
}

function heldOutScores(matrix: Matrix, folds: Uint8Array, weights: readonly Float64Array[]): Float64Array {
  return Float64Array.from(folds, (fold, row) => rowScore(matrix, row, weights[fold]!));
}
