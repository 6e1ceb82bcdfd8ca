import { type Block, blocksOf } from './features';
import { Finish } from './finish';
import { FORM_SIZE, readForm } from './form';
import type { Model } from './model';
import type { Sentence } from './sentence';
import { TextReader } from './text-reader';
import { TextShare } from './text-share';

/** Scores the clauses of one policy: reading a model's features and weighing them in one go. */
export class Scorer {
  readonly #model: Model;
  readonly #reader: TextReader;
  readonly #shares: Partial<Record<Block['text'], TextShare>>;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #finish: Finish;
  /** The line that led in last, which leads in many clauses, and what it says. */
  #leadIn = '';
  readonly #ofLeadIn: Float64Array;

  constructor(model: Model) {
    this.#model = model;
    this.#reader = new TextReader(model.settings);
    this.#shares = Object.fromEntries(
      blocksOf(model.settings).map((block) => [block.text, new TextShare(model, this.#reader, block)]),
    );
    this.#finish = new Finish(model);
    this.#ofLeadIn = new Float64Array(model.labels.length);
  }

  /**
   * Scores by sentence, then by label. The same bits in every engine, and as `scoresOf` what `FeatureReader` has read.
   *
   * @param sentences All of one policy, in order, so that each is read once: for itself, as what stands before the next one, and as what stands
   *   behind the one before.
   */
  score(sentences: readonly Sentence[]): Float64Array {
    const { labels, settings } = this.#model;
    const { text: own, previous, next } = this.#shares;
    const width = labels.length;
    const scores = new Float64Array(sentences.length * width);
    for (let index = 0; index < sentences.length; index++) {
      const { text, leadIn } = sentences[index]!;
      const at = index * width;
      if (text !== '') {
        this.#reader.read(text);
        own!.add(scores, at);
        if (index + 1 < sentences.length) previous?.add(scores, at + width);
        if (index > 0) next?.add(scores, at - width);
      }
      if (settings.context && leadIn !== '') this.#addLeadIn(leadIn, scores, at);
    }
    for (let index = 0; index < sentences.length; index++) {
      readForm(sentences[index]!, settings.context, this.#form);
      this.#finish.finish(this.#form, scores, index * width);
    }
    return scores;
  }

  #addLeadIn(leadIn: string, scores: Float64Array, at: number): void {
    const share = this.#ofLeadIn;
    if (leadIn !== this.#leadIn) {
      this.#leadIn = leadIn;
      this.#reader.read(leadIn);
      this.#shares.leadIn!.add(share.fill(0), 0);
    }
    for (let label = 0; label < share.length; label++) scores[at + label]! += share[label]!;
  }
}
