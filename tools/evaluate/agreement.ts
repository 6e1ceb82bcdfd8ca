import { classify } from '../../src/analysis/classify/classify';
import { isTopic } from '../../src/analysis/classify/judgement';
import type { Model } from '../../src/analysis/classify/model';
import { simplified } from '../../src/policy/simplified';
import type { Document } from '../train/corpus';

/** Between 0 and 1; 0 where nothing was there to be found, or nothing was. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** How a model's labels agree with a corpus's. */
export interface Agreement {
  /** By label that the corpus annotates; `support`: sentences that have it. */
  labels: Record<string, Figures & { support: number }>;
  /** Over the labels that are topics. Micro: all decisions in one pot; macro: the mean of the labels' figures. */
  topics: { micro: Figures; macro: Figures };
}

interface Counts {
  hits: number;
  given: number;
  support: number;
}

/**
 * Classifies each document by the model of its part, as the extension would, and compares, for each label, the sentences of documents whose `annotated` names it.
 * Where a label is given within another only (`ModelLabel.within`) and the document does not speak of that other, its sentences count as
 * such: APPSI-139 annotated topics, risk and sensitive among important sentences.
 */
export function agreementOn(parts: readonly { documents: readonly Document[]; model: Model }[]): Agreement {
  const counts = new Map<string, Counts>();
  for (const { documents, model } of parts) {
    for (const document of documents) count(document, model, counts);
  }
  const labels = Object.fromEntries(
    [...counts].map(([label, own]) => [label, { ...figuresOf(own), support: own.support }]),
  );
  return { labels, topics: overTopics(counts) };
}

function count({ annotated, sentences }: Document, model: Model, counts: Map<string, Counts>): void {
  const found = classify(
    model,
    sentences.map(({ text }) => ({ plain: simplified(text), kind: 'paragraph', leadIn: null })),
  );
  for (const label of new Set(annotated)) {
    const own = counts.get(label) ?? { hits: 0, given: 0, support: 0 };
    counts.set(label, own);
    const within = model.labels.find(({ name }) => name === label)?.within ?? null;
    const spokenOf = within !== null && annotated.includes(within);
    sentences.forEach((sentence, index) => {
      const given = spokenOf ? found[index]!.has(label) : found[index]!.reaches(label);
      const right = sentence.labels.includes(label);
      if (given) own.given++;
      if (right) own.support++;
      if (given && right) own.hits++;
    });
  }
}

function overTopics(counts: ReadonlyMap<string, Counts>): Agreement['topics'] {
  const topics = [...counts].filter(([label]) => isTopic(label)).map(([, own]) => own);
  const sum = (of: keyof Counts) => topics.reduce((total, own) => total + own[of], 0);
  const figures = topics.map(figuresOf);
  const mean = (of: keyof Figures) =>
    ratio(
      figures.reduce((total, own) => total + own[of], 0),
      figures.length,
    );
  return {
    micro: figuresOf({ hits: sum('hits'), given: sum('given'), support: sum('support') }),
    macro: { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') },
  };
}

function figuresOf({ hits, given, support }: Counts): Figures {
  return { precision: ratio(hits, given), recall: ratio(hits, support), f1: ratio(2 * hits, given + support) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
