import { type Sentence, sentencesOf } from '../../src/analysis/classify/sentence';
import type { Language } from '../../src/policy/language';
import { simplified } from '../../src/policy/simplified';
import { TOPICS } from '../../src/policy/topic';
import type { Document } from './corpus';

/** The sentences to learn from, and what is known of each. */
export interface Examples {
  sentences: Sentence[];
  labels: string[];
  /** By label, then by example: 1 given, -1 not given, 0 nothing is known. */
  targets: Int8Array[];
  /** By example: which whole it belongs to (a document, or all copies of one sentence). Wholes are never split between folds. */
  wholes: Int32Array;
  /** Whether most sentences stand in documents, so that what is around them can be learnt from. */
  inDocuments: boolean;
}

/** The labels that a corpus annotates: topics first, in their order, then the others in the order of the alphabet. */
function labelsOf(documents: readonly Document[]): string[] {
  const names = new Set(documents.flatMap((document) => document.annotated));
  const topics: string[] = TOPICS.filter((topic) => names.has(topic));
  return [...topics, ...[...names].filter((name) => !topics.includes(name)).sort()];
}

/**
 * Documents as examples. Copies of a single sentence become one example that knows what each of them knew; where copies contradict each
 * other, the later one stays an example of its own. A document that occurs twice counts twice, as one whole.
 */
export function examplesOf(documents: readonly Document[], language: Language): Examples {
  const labels = labelsOf(documents);
  const examples: { sentence: Sentence; targets: Int8Array; whole: number }[] = [];
  const wholes = new Map<string, number>();
  const singles = new Map<string, Int8Array>();
  let inDocuments = 0;
  for (const document of documents) {
    const clauses = document.sentences.map(({ text }) => ({
      plain: simplified(text),
      kind: 'paragraph' as const,
      leadIn: null,
    }));
    const sentences = sentencesOf(clauses, language);
    const key = sentences.map((sentence) => sentence.text).join('\n');
    const whole = wholes.get(key) ?? wholes.size;
    wholes.set(key, whole);
    const single = sentences.length === 1;
    if (!single) inDocuments += sentences.length;
    sentences.forEach((sentence, index) => {
      const targets = targetsOf(document, index, labels);
      const known = single ? singles.get(key) : undefined;
      if (known && merge(known, targets)) return;
      if (single) singles.set(key, targets);
      examples.push({ sentence, targets, whole });
    });
  }
  return {
    sentences: examples.map((example) => example.sentence),
    labels,
    targets: labels.map((_, label) => Int8Array.from(examples, (example) => example.targets[label]!)),
    wholes: Int32Array.from(examples, (example) => example.whole),
    inDocuments: inDocuments > examples.length / 2,
  };
}

function targetsOf(document: Document, index: number, labels: readonly string[]): Int8Array {
  const given = document.sentences[index]!.labels;
  return Int8Array.from(labels, (label) => (document.annotated.includes(label) ? (given.includes(label) ? 1 : -1) : 0));
}

/** Adds what `more` knows to `known`, unless they contradict each other. */
function merge(known: Int8Array, more: Int8Array): boolean {
  if (more.some((target, label) => target !== 0 && known[label] !== 0 && known[label] !== target)) return false;
  more.forEach((target, label) => {
    if (target !== 0) known[label] = target;
  });
  return true;
}
