import { describe, expect, it } from 'vitest';
import { agreementOn } from '../../../../tools/evaluate/agreement';
import { crossValidate } from '../../../../tools/evaluate/cross-validation';
import { solveHere } from '../../../../tools/train/crew';
import { train } from '../../../../tools/train/trainer';
import { chineseDocuments, singleSentences } from '../train/small-corpora';

describe('agreement', () => {
  it('counts the labels that a document annotates, and no others', async () => {
    const model = await train(singleSentences(), 'en', solveHere);
    const annotated = ['collection', 'sharing', 'retention', 'unheard of'];
    const sentence = (text: string, ...labels: string[]) => ({ annotated, sentences: [{ text, labels }] });
    const { labels, topics } = agreementOn([
      {
        model,
        documents: [
          sentence('We keep it for two years when you sign up.', 'retention'),
          sentence('We share it with our partners as the law allows.', 'sharing', 'unheard of'),
          sentence('We share it with our partners in the ordinary course.', 'collection'),
        ],
      },
    ]);
    expect(Object.keys(labels)).toEqual(annotated);
    expect(labels.retention).toEqual({ precision: 1, recall: 1, f1: 1, support: 1 });
    expect(labels.sharing).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, support: 1 });
    expect(labels.collection).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
    expect(labels['unheard of']).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
    expect(topics.micro).toEqual({ precision: 2 / 3, recall: 0.5, f1: 4 / 7 });
    expect(topics.macro).toEqual({ precision: 1.5 / 4, recall: 0.5, f1: (1 + 2 / 3) / 4 });
  });

  it('is zero, not undefined, where there is nothing to count', async () => {
    const model = await train(singleSentences(), 'en', solveHere);
    const nothing = { precision: 0, recall: 0, f1: 0 };
    expect(agreementOn([{ documents: [], model }])).toEqual({ labels: {}, topics: { micro: nothing, macro: nothing } });
  });

  it('by cross-validation counts every sentence once, and never finds what only the own fold could teach', async () => {
    const odd = chineseDocuments().map((document, i) =>
      i === 0 ? { ...document, annotated: [...document.annotated, 'odd'] } : document,
    );
    const { labels } = await crossValidate(odd, 'zh', 3, solveHere);
    expect(labels.collection!.support).toBe(12);
    expect(labels.sharing).toEqual({ precision: 1, recall: 1, f1: 1, support: 6 });
    expect(labels.odd).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 });
  });
});
