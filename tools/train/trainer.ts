import type { FeatureSettings } from '../../src/analysis/classify/features';
import { isTopic } from '../../src/analysis/classify/judgement';
import type { Model } from '../../src/analysis/classify/model';
import type { Language } from '../../src/policy/language';
import { CorpusError, type Document } from './corpus';
import { type Solve, solveHere, type Task } from './crew';
import { type Examples, examplesOf } from './examples';
import { foldsOf } from './folds';
import { massIn, matrixOf } from './matrix';
import { quantised } from './quantise';
import { fitRivalry } from './rivalry';
import { rowScore, type SvmSettings } from './svm';
import { bestThreshold, preciseThreshold, topicThresholds } from './thresholds';
import { withinOf } from './within';

/** Folds by which the thresholds are found: each example is scored by a model that saw nothing of its document. */
const FOLDS = 5;
/** Buckets as powers of two. Words and their parts need more of them than Chinese characters do. */
const TEXT_BITS = { en: 16, zh: 15 } as const;
const CONTEXT_BITS = 13;
/** Which weights are dropped (see `quantised`): in Chinese, small ones still tell topics apart. Found on the development sets. */
const LEAST_WEIGHT = { en: 0.75, zh: 0.35 } as const;

/**
 * Fits a model to documents: a linear score a label, weighed anew between topics where that pays, with thresholds from cross-validation.
 *
 * @throws CorpusError when there is nothing to learn from.
 */
export async function train(documents: readonly Document[], language: Language, solve: Solve): Promise<Model> {
  const examples = examplesOf(documents, language);
  const { labels, targets, sentences } = examples;
  if (labels.length === 0 || sentences.length === 0)
    throw new CorpusError(`There is no annotated sentence to learn from (language ${language})`);
  const settings: FeatureSettings = {
    language,
    context: examples.inDocuments,
    textBits: TEXT_BITS[language],
    contextBits: CONTEXT_BITS,
  };
  const mass = massIn(sentences, settings);
  const matrix = matrixOf(sentences, settings, mass);
  const folds = foldsOf(examples.wholes, FOLDS);
  const tasks = labels.flatMap((_, label) =>
    [...Array(FOLDS + 1).keys()].map((held) => taskFor(examples, label, folds, held)),
  );
  const fitted = await solve(matrix, tasks);
  const fitOf = (label: number, fold: number) => fitted[label * (FOLDS + 1) + fold]!;
  const linear = labels.map((_, label) =>
    Float64Array.from(folds, (fold, row) => rowScore(matrix, row, fitOf(label, fold))),
  );
  const rivalry = await fitRivalry(labels, linear, targets, folds, FOLDS, solveHere);
  const scored = (rivalry?.scores ?? linear).map((scores, label) => ({ scores, targets: targets[label]! }));
  const topics = scored.filter((_, label) => isTopic(labels[label]!));
  const cuts = topicThresholds(topics);
  const whole = labels.map((_, label) => fitOf(label, FOLDS));
  const { scales, ...weights } = quantised(whole, matrix, mass, LEAST_WEIGHT[language]);
  return {
    language,
    labels: labels.map((name, label) => {
      const own = scored[label]!;
      const best = isTopic(name) ? cuts[topics.indexOf(own)]! : bestThreshold(own);
      return {
        name,
        best,
        precise: preciseThreshold(own, best),
        within: withinOf(label, examples),
        scale: scales[label]!,
        rivalry: rivalry?.weights[label] ?? null,
      };
    }),
    settings,
    ...weights,
  };
}

/** Learning a label from all folds but `held`; from all, if there is no such fold. */
function taskFor(examples: Examples, label: number, folds: Uint8Array, held: number): Task {
  const targets = examples.targets[label]!;
  const rows = Uint32Array.from([...targets.keys()].filter((row) => targets[row] !== 0 && folds[row] !== held));
  return { rows, targets, settings: svmSettings(examples, label) };
}

/** Costs that did best in cross-validation: on documents (CAPP-130), and on single sentences (APPSI-139). */
function svmSettings(examples: Examples, label: number): SvmSettings {
  const cost = examples.inDocuments ? 0.3 : isTopic(examples.labels[label]!) ? 0.4 : 0.1;
  return { cost, passes: 60, tolerance: 0.05 };
}
