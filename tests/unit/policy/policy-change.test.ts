import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/policy/policy-change';
import { assessmentFrom } from '../../../tools/gallery/samples/draft';

const before = {
  assessment: assessmentFrom({
    sale: { answer: 'denied', evidence: [3] },
    retention: { answer: 'fixed', evidence: [7] },
  }),
  grade: { letter: 'B', score: 74 } as const,
};

describe('what changed between two versions', () => {
  it('is nothing where only the words differ', () => {
    const assessment = { ...before.assessment, sale: { answer: 'denied' as const, evidence: [9, 12] } };
    expect(changeBetween(before, { assessment, grade: before.grade })).toEqual({ grade: null, answers: [] });
  });

  it('is each answer that is another, silence among them, in the order of the questions', () => {
    const assessment = assessmentFrom({ sale: { answer: 'sells', evidence: [3] } });
    const grade = { letter: 'D', score: 31 } as const;
    expect(changeBetween(before, { assessment, grade })).toEqual({
      grade: { before: before.grade, now: grade },
      answers: [
        { question: 'sale', before: 'denied', now: 'sells' },
        { question: 'retention', before: 'fixed', now: 'not-stated' },
      ],
    });
  });

  it('is a grade that there was not, or is no more', () => {
    expect(changeBetween(before, { ...before, grade: null }).grade).toEqual({ before: before.grade, now: null });
    expect(changeBetween({ ...before, grade: null }, { ...before, grade: null }).grade).toBeNull();
  });
});
