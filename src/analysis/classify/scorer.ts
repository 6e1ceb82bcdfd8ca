import { type Block, blocksOf } from './features';
import { FORM_SIZE, readForm } from './form';
import type { Model } from './model';
import { Rivals } from './rivalry';
import type { Sentence } from './sentence';
import { Shares } from './shares';
import { TextReader } from './text-reader';

/** Scores the clauses of one policy: reading a model's features and weighing them in one go. */
export class Scorer {
  readonly #model: Model;
  /** For each block in order: where its shares are, and its number there. */
  readonly #shares: { text: Block['text']; shares: Shares; number: number }[];
  readonly #scores: Float64Array;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #rivals: Rivals;

  constructor(model: Model) {
    this.#model = model;
    const blocks = blocksOf(model.settings);
    const reader = new TextReader(model.settings);
    // Nearly every text is a clause and a neighbour, but few lead in: they are not read for that until they do.
    const groups = [blocks.filter(({ text }) => text !== 'leadIn'), blocks.filter(({ text }) => text === 'leadIn')];
    this.#shares = groups.flatMap((group) => {
      const shares = new Shares(model, reader, group);
      return group.map(({ text }, number) => ({ text, shares, number }));
    });
    this.#scores = new Float64Array(model.labels.length);
    this.#rivals = new Rivals(model.labels);
  }

  /** The score of each label. The same bits in every engine, and as `scoresOf` what `FeatureReader` has read. */
  score(sentence: Sentence): number[] {
    const scores = this.#scores.fill(0);
    for (const { text, shares, number } of this.#shares) shares.add(sentence[text], number, scores);
    readForm(sentence, this.#model.settings.context, this.#form);
    addForm(this.#model, this.#form, scores);
    this.#rivals.weigh(scores);
    const given = new Array<number>(scores.length);
    for (let label = 0; label < scores.length; label++) given[label] = scores[label]!;
    return given;
  }
}

/** Brings the sums over n-grams to the labels' scales, and adds the features of form. */
export function addForm({ labels, form: weights }: Model, form: Float32Array, scores: Float64Array): void {
  const count = labels.length;
  for (let label = 0; label < count; label++) scores[label]! *= labels[label]!.scale;
  for (let i = 0; i < FORM_SIZE; i++) {
    const value = form[i]!;
    if (value === 0) continue;
    for (let label = 0; label < count; label++) scores[label]! += value * weights[i * count + label]!;
  }
}
