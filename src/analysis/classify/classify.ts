import { ClauseLabels } from './clause-labels';
import { FeatureReader, type Features } from './features';
import { isTopic } from './judgement';
import type { Model } from './model';
import { bestOther, rivalryOf } from './rivalry';
import { type Readable, sentencesOf } from './sentence';

/**
 * Scores the clauses of one policy, all of them and in order: a clause is read in the light of its neighbours.
 *
 * @param clauses In a language that the model reads; traditional characters made simplified.
 * @returns One for each clause, in order.
 */
export function classify(model: Model, clauses: readonly Readable[]): ClauseLabels[] {
  const reader = new FeatureReader(model.settings, model.rarity);
  return sentencesOf(clauses, model.language).map(
    (sentence) => new ClauseLabels(model, scoresOf(model, reader.read(sentence))),
  );
}

/** The score of each label. The order of the sums is fixed, so that every engine gets the same bits. */
export function scoresOf(model: Model, features: Features): Float64Array {
  return withRivalry(model, linearScores(model, features));
}

function linearScores({ labels, weights, form }: Model, features: Features): Float64Array {
  const count = labels.length;
  const scores = new Float64Array(count);
  const { indices, values, hashed, length } = features;
  for (let i = 0; i < hashed; i++) {
    const value = values[i]!;
    const from = indices[i]! * count;
    for (let label = 0; label < count; label++) scores[label]! += value * weights[from + label]!;
  }
  for (let label = 0; label < count; label++) scores[label]! *= labels[label]!.scale;
  const buckets = weights.length / count;
  for (let i = hashed; i < length; i++) {
    const from = (indices[i]! - buckets) * count;
    for (let label = 0; label < count; label++) scores[label]! += values[i]! * form[from + label]!;
  }
  return scores;
}

function withRivalry({ labels }: Model, scores: Float64Array): Float64Array {
  if (labels.every(({ rivalry }) => rivalry === null)) return scores;
  const important = labels.findIndex(({ name }) => name === 'important');
  const topics = [...labels.keys()].filter((label) => isTopic(labels[label]!.name));
  const own = topics.map((label) => scores[label]!);
  const weighed = Float64Array.from(scores);
  topics.forEach((label, at) => {
    const { rivalry } = labels[label]!;
    if (rivalry === null) return;
    const values = rivalryOf(own[at]!, bestOther(own, at), important < 0 ? 0 : scores[important]!);
    weighed[label] = values.reduce((sum, value, i) => sum + value * rivalry[i]!, 0);
  });
  return weighed;
}
