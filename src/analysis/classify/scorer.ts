import { BlockScorer, LevelSums } from './block-scorer';
import { type Block, blocksOf, COUNT_WEIGHTS, type Features } from './features';
import { FORM_SIZE, readForm } from './form';
import type { Model } from './model';
import { Rivals } from './rivalry';
import type { Sentence } from './sentence';

/** Scores the clauses of one policy: reading a model's features and weighing them in one go. */
export class Scorer {
  readonly #model: Model;
  readonly #blocks: { text: Block['text']; scorer: BlockScorer }[];
  readonly #scores: Float64Array;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #rivals: Rivals;

  constructor(model: Model) {
    this.#model = model;
    const rows = { rarity: model.rarity, weights: model.weights, labels: model.labels.length };
    this.#blocks = blocksOf(model.settings).map((block) => ({
      text: block.text,
      scorer: new BlockScorer(rows, block),
    }));
    this.#scores = new Float64Array(model.labels.length);
    this.#rivals = new Rivals(model.labels);
  }

  /** The score of each label. The same bits in every engine, and as `scoresOf` what `FeatureReader` has read. */
  score(sentence: Sentence): number[] {
    const scores = this.#scores.fill(0);
    for (const { text, scorer } of this.#blocks) scorer.addTo(scores, sentence[text]);
    readForm(sentence, this.#model.settings.context, this.#form);
    addForm(this.#model, this.#form, scores);
    this.#rivals.weigh(scores);
    const given: number[] = [];
    for (let label = 0; label < scores.length; label++) given.push(scores[label]!);
    return given;
  }
}

/** The score of each label for features that have been read: the plain way, for training and to check the quick one against. */
export function scoresOf(model: Model, { indices, values, counts, hashed, length }: Features): number[] {
  const labels = model.labels.length;
  const scores = new Float64Array(labels);
  for (const { offset, bits, weight } of blocksOf(model.settings)) {
    const sums = new LevelSums(labels);
    for (let i = 0; i < hashed; i++) {
      const index = indices[i]!;
      if (index < offset || index >= offset + 2 ** bits) continue;
      const rare = model.rarity[index]!;
      for (let level = 0; level < Math.min(counts[i]!, COUNT_WEIGHTS.length); level++) {
        const sum = sums.of(level);
        for (let label = 0; label < labels; label++) sum[label]! += rare * model.weights[index * labels + label]!;
        sum[labels]! += rare * rare;
      }
    }
    sums.addShare(weight, scores);
  }
  const form = new Float32Array(FORM_SIZE);
  for (let i = hashed; i < length; i++) form[indices[i]! - model.rarity.length] = values[i]!;
  addForm(model, form, scores);
  new Rivals(model.labels).weigh(scores);
  return [...scores];
}

/** Brings the sums over n-grams to the labels' scales, and adds the features of form. */
function addForm({ labels, form: weights }: Model, form: Float32Array, scores: Float64Array): void {
  const count = labels.length;
  for (let label = 0; label < count; label++) scores[label]! *= labels[label]!.scale;
  for (let i = 0; i < FORM_SIZE; i++) {
    const value = form[i]!;
    if (value === 0) continue;
    for (let label = 0; label < count; label++) scores[label]! += value * weights[i * count + label]!;
  }
}
