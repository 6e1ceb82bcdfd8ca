import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/analysis/classify/classify';
import { bucketCount } from '../../../../src/analysis/classify/features';
import { encodeModel, readModel } from '../../../../src/analysis/classify/model';
import { sentencesOf } from '../../../../src/analysis/classify/sentence';
import { CorpusError, type Document } from '../../../../tools/train/corpus';
import { solveHere, solveInThreads } from '../../../../tools/train/crew';
import { FeatureReader, scoresOf } from '../../../../tools/train/feature-reader';
import { matrixOf } from '../../../../tools/train/matrix';
import { train } from '../../../../tools/train/trainer';
import { chineseDocuments, singleSentences } from './small-corpora';

const clause = (plain: string) => ({ plain, kind: 'paragraph' as const, leadIn: null });

/** Words and n-grams that stand many times in one text, long words, and characters outside of the basic plane. */
function repetitive(): Document[] {
  const texts = [
    'data data data and banana data',
    'na'.repeat(900),
    '𝒜𝒷 𝒜𝒷, 😀😀 \ud800x',
    "we're re-using re-used users' use",
  ];
  return texts.map((text) => ({ annotated: ['sharing'], sentences: [{ text, labels: ['sharing'] }] }));
}

describe('training', () => {
  it('gives the same bytes for the same input, by one thread or by two', async () => {
    const first = encodeModel(await train(singleSentences(), 'en', solveHere));
    const second = encodeModel(await train(singleSentences(), 'en', solveInThreads(2)));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    // Threads take their time to start on a busy machine.
  }, 60_000);

  it.each([
    ['zh', chineseDocuments()],
    ['en', singleSentences()],
    ['en', [...singleSentences(), ...repetitive()]],
  ] as const)('ships scores that are bit for bit those of the trainer: %s', async (language, documents) => {
    const model = await train(documents, language, solveHere);
    const clauses = documents.flatMap(({ sentences }) => sentences.map(({ text }) => clause(text)));
    const sentences = sentencesOf(clauses, language);
    const mass = Uint8Array.from({ length: bucketCount(model.settings) }, (_, bucket) => model.rows.mass(bucket));
    const matrix = matrixOf(sentences, model.settings, mass);
    const reader = new FeatureReader(model.settings, mass);
    const trainers = sentences.map((sentence, row) => {
      const features = reader.read(sentence);
      const values = matrix.values.slice(matrix.starts[row]!, matrix.starts[row + 1]!);
      expect(values).toEqual(features.values.slice(0, features.length));
      return scoresOf(model, features);
    });
    const shipped = classify(readModel(encodeModel(model)), clauses).map(({ scores }) => scores);
    const bits = (scores: ArrayLike<number>) => [...new BigUint64Array(Float64Array.from(scores).buffer)];
    expect(shipped.map(bits)).toEqual(trainers.map(bits));
    expect(new Set(shipped.flatMap((scores) => [...scores])).size).toBeGreaterThan(5);
  });

  it('learns what it is shown', async () => {
    const model = await train(singleSentences(), 'en', solveHere);
    const [kept, shared] = classify(model, [
      clause('We keep your records for two years.'),
      clause('We share them with our partners.'),
    ]);
    expect(kept!.topics).toEqual(['retention']);
    expect(shared!.topics).toEqual(['sharing']);
    expect(model.settings.context).toBe(false);
  });

  it('learns from what stands around a sentence where the corpus has documents', async () => {
    const model = await train(chineseDocuments(), 'zh', solveHere);
    expect(model.settings.context).toBe(true);
    const found = classify(
      model,
      chineseDocuments()[2]!.sentences.map(({ text }) => clause(text)),
    );
    expect(found.map((labels) => labels.topics)).toEqual([[], ['collection'], ['collection'], ['sharing'], []]);
    expect(found.map((labels) => labels.important)).toEqual([false, true, true, true, false]);
  });

  it('takes any number of labels, whatever they are called', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `kind ${i}`);
    const documents: Document[] = names.flatMap((name, i) =>
      [1, 2, 3].map((n) => ({
        annotated: names,
        sentences: [{ text: `word${i} stands here ${n} times`, labels: [name] }],
      })),
    );
    const model = await train(documents, 'en', solveHere);
    expect(model.labels.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('survives empty texts, copies, labels that all or none have, and labels that were not annotated', async () => {
    const documents: Document[] = [
      { annotated: ['all', 'none'], sentences: [] },
      ...['', ' ', 'Same.', 'Same.', 'Same.', '\ud800', '，。'].map((text) => ({
        annotated: ['all', 'none'],
        sentences: [{ text, labels: ['all', 'never annotated'] }],
      })),
    ];
    const model = readModel(encodeModel(await train(documents, 'en', solveHere)));
    expect(model.labels.map(({ name }) => name)).toEqual(['all', 'none']);
    const [labels] = classify(model, [clause('Same.')]);
    expect(labels!.has('all')).toBe(true);
    expect(labels!.has('none')).toBe(false);
  });

  it('has nothing to learn from without a sentence or without a label', async () => {
    await expect(train([], 'en', solveHere)).rejects.toThrow(CorpusError);
    await expect(train([{ annotated: ['use'], sentences: [] }], 'en', solveHere)).rejects.toThrow(CorpusError);
    await expect(train([{ annotated: [], sentences: [{ text: 'A.', labels: [] }] }], 'en', solveHere)).rejects.toThrow(
      CorpusError,
    );
  });

  it('gives a label within important clauses only, if it was annotated among these only', async () => {
    const topics = singleSentences().map((document) => ({
      ...document,
      annotated: ['collection', 'sharing', 'retention'],
    }));
    const important = singleSentences().map(({ sentences }) => ({
      annotated: ['important'],
      sentences: [{ text: sentences[0]!.text, labels: ['important'] }],
    }));
    const idle = ['Welcome to the garden club.', 'Read on below.', 'Thank you for your visit.'].map((text) => ({
      annotated: ['important'],
      sentences: [{ text, labels: [] }],
    }));
    const model = await train([...topics, ...important, ...idle], 'en', solveHere);
    expect(model.labels.map(({ name, within }) => [name, within])).toEqual([
      ['collection', 'important'],
      ['sharing', 'important'],
      ['retention', 'important'],
      ['important', null],
    ]);
  });
});
