import { describe, expect, it } from 'vitest';
import { weightsBy } from '../../../src/policy/own-weights';
import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import { strongestReasons, toneOf } from '../../../src/words/reasons';
import { createWords } from '../../../src/words/words';
import { assessmentFrom } from '../../../tools/gallery/samples/draft';
import { fitnessEn } from '../../../tools/gallery/samples/fitness-en';
import { marketZh } from '../../../tools/gallery/samples/market-zh';
import { noticeEn } from '../../../tools/gallery/samples/notice-en';

const en = createWords('en');
const questions = (analysis: PolicyAnalysis) => strongestReasons(en, analysis).map(({ question }) => question);
const stating = (assessment: Parameters<typeof assessmentFrom>[0]) => ({
  ...noticeEn,
  assessment: assessmentFrom(assessment),
});

describe('the strongest reasons', () => {
  it('are the strongest against the reader and for him, and the strongest of the others, by weight and points', () => {
    expect(questions(fitnessEn)).toEqual(['advertising', 'sensitive', 'sale']);
    expect(strongestReasons(en, fitnessEn).map(({ tone }) => tone)).toEqual(['poor', 'poor', 'good']);
  });

  it('are all of one side where the other has none', () => {
    expect(
      questions(stating({ sale: { answer: 'denied', evidence: [0] }, breach: { answer: 'notified', evidence: [1] } })),
    ).toEqual(['sale', 'breach']);

    const worse = stating({
      sale: { answer: 'sells', evidence: [0] },
      advertising: { answer: 'shared', evidence: [0] },
      personalisation: { answer: 'no-choice', evidence: [1] },
      retention: { answer: 'indefinite', evidence: [1] },
    });
    expect(questions(worse)).toEqual(['advertising', 'sale', 'retention']);
  });

  it('leave out what is neither and what is silent', () => {
    expect(questions(stating({ advertising: { answer: 'opt-in', evidence: [0] } }))).toEqual([]);
    expect(questions(noticeEn)).toEqual([]);
  });

  it('follow the reader’s own weights, and leave out what he has put aside', () => {
    const weights = weightsBy({ advertising: 'off', sale: 'heavy', sensitive: 'light' });
    expect(strongestReasons(en, fitnessEn, weights).map(({ question }) => question)).not.toContain('advertising');
    const weighed = strongestReasons(en, fitnessEn, weightsBy({ advertising: 'light', deletion: 'heavy' }));
    expect(weighed[0]?.question).not.toBe('advertising');
  });

  it('rest on clauses', () => {
    for (const reason of strongestReasons(en, marketZh)) expect(reason.clauses.length).toBeGreaterThan(0);
  });

  it('name the sensitive data that is taken, and count the rest', () => {
    const reason = strongestReasons(en, marketZh).find(({ question }) => question === 'sensitive');
    expect(reason?.sentence).toBe(
      'May collect or use your biometric data, your government ID, and 2 more kinds of sensitive data.',
    );
    expect(reason?.clauses).toEqual([0, 1]);
  });
});

describe('the tone of an answer', () => {
  it('follows the table of points', () => {
    expect(toneOf('sale', 'denied')).toBe('good');
    expect(toneOf('advertising', 'shared')).toBe('poor');
    expect(toneOf('advertising', 'opt-in')).toBe('fair');
    expect(toneOf('sale', 'not-stated')).toBe('silent');
  });
});
