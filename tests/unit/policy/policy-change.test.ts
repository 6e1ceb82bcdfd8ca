import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/policy/grade';
import { weightsBy } from '../../../src/policy/own-weights';
import { changeBetween } from '../../../src/policy/policy-change';
import { type Answers, answersOf } from '../../../src/policy/rubric';
import { fitnessEn } from '../../../tools/gallery/samples/fitness-en';

const before = answersOf(fitnessEn.assessment);

describe('what changed between two versions', () => {
  it('is nothing where the answers are the same', () => {
    expect(changeBetween(before, { ...before })).toEqual({ grade: null, answers: [] });
  });

  it('is each answer that is another, silence among them, in the order of the questions', () => {
    const now: Answers = { ...before, deletion: 'not-stated', sale: 'sells' };
    expect(changeBetween(before, now)).toEqual({
      grade: { before: gradeOf(before), now: gradeOf(now) },
      answers: [
        { question: 'sale', before: 'denied', now: 'sells' },
        { question: 'deletion', before: 'limited', now: 'not-stated' },
      ],
    });
  });

  it('is a grade that there was not, or is no more', () => {
    const silent = Object.fromEntries(Object.keys(before).map((question) => [question, 'not-stated'])) as Answers;
    expect(changeBetween(before, silent).grade).toEqual({ before: gradeOf(before), now: null });
    expect(changeBetween(silent, before).grade).toEqual({ before: null, now: gradeOf(before) });
    expect(changeBetween(silent, { ...silent, contact: 'general-contact' }).grade).toBeNull();
  });

  it('is no grade where nothing that counts for the reader changed', () => {
    const now: Answers = { ...before, sale: 'sells' };
    const change = changeBetween(before, now, weightsBy({ sale: 'off' }));
    expect([change.grade, change.answers.length]).toEqual([null, 1]);
  });
});
