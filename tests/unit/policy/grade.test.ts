import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, pointsOf } from '../../../src/policy/grade';
import { type Answers, answersOf, QUESTIONS, type Question, RUBRIC } from '../../../src/policy/rubric';
import { LETTER_FROM, WEIGHTS } from '../../../src/policy/weights';
import { policyOf, readPolicy } from '../analysis/facts/policy-of';

/** These answers, and silence on all else. */
function answered(answers: Partial<Answers>): Answers {
  return Object.fromEntries(QUESTIONS.map((question) => [question, answers[question] ?? 'not-stated'])) as Answers;
}

/** Every question answered by its n-th answer from the best, or by the last that is an answer. */
function allAt(rank: number): Answers {
  const answers = QUESTIONS.map((question) => {
    const said = RUBRIC[question].filter((answer) => answer !== 'not-stated');
    const byPoints = [...said].sort((a, b) => pointsOf(question, b)! - pointsOf(question, a)!);
    return [question, byPoints[Math.min(rank, byPoints.length - 1)]];
  });
  return answered(Object.fromEntries(answers));
}

describe('the weights', () => {
  it('give every answer but silence its points, 0 to 100', () => {
    for (const question of QUESTIONS) {
      expect(WEIGHTS[question].weight).toBeGreaterThan(0);
      for (const answer of RUBRIC[question]) {
        const points = pointsOf(question, answer);
        if (answer === 'not-stated') expect(points).toBeNull();
        else {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it('never give a worse answer more than a better one, where the rubric ranks them', () => {
    // "none" of personalisation stands last because it is no choice at all; it is the best news.
    for (const question of QUESTIONS.filter((one) => one !== 'personalisation')) {
      const points = RUBRIC[question].map((answer) => pointsOf(question, answer)).filter((one) => one !== null);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }
  });

  it('have letters for all scores', () => {
    expect(LETTER_FROM.map(([letter]) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(LETTER_FROM.at(-1)![1]).toBe(0);
  });
});

describe('the grade', () => {
  it('of a policy that takes sensitive data and gives it to many is no better for keeping to the law', () => {
    const hungry = answered({
      advertising: 'opt-out',
      'named-recipients': 'categories',
      sensitive: 'collected',
      retention: 'necessary',
      'cross-border': 'domestic-only',
      deletion: 'on-request',
      access: 'self-service',
      withdrawal: 'with-consequences',
      personalisation: 'opt-out',
      breach: 'notified',
      changes: 'continued-use',
      children: 'parental-consent',
      government: 'legal-process',
      merger: 'transferred',
      contact: 'privacy-contact',
    });
    expect(gradeOf(hungry)).toMatchObject({ letter: 'D' });
  });

  it('is A for the best answers and E for the worst', () => {
    expect(gradeOf(allAt(0))).toMatchObject({ letter: 'A' });
    expect(gradeOf(allAt(9))).toMatchObject({ letter: 'E' });
  });

  it('is null where too little is stated', () => {
    expect(gradeOf(answered({}))).toBeNull();
    expect(gradeOf(answered({ sale: 'denied', contact: 'privacy-contact' }))).toBeNull();
  });

  it('takes silence for neither good nor bad news', () => {
    const stated = { advertising: 'opt-out', sale: 'denied', deletion: 'on-request', retention: 'fixed' } as const;
    const more = { access: 'on-request', sensitive: 'collected', changes: 'notified' } as const;
    const points = Object.entries({ ...stated, ...more }).map(([question, answer]) => {
      const key = question as Question;
      return [WEIGHTS[key].weight, pointsOf(key, answer)!] as const;
    });
    const weight = points.reduce((sum, [each]) => sum + each, 0);
    const mean = Math.round(points.reduce((sum, [each, worth]) => sum + each * worth, 0) / weight);
    expect(gradeOf(answered({ ...stated, ...more }))?.score).toBe(mean);
  });

  it('follows the reader’s own weights', () => {
    const answers: Answers = { ...allAt(0), advertising: 'shared' };
    const heavier = { ...WEIGHTS, advertising: { ...WEIGHTS.advertising, weight: 40 } };
    const without = { ...WEIGHTS, advertising: { ...WEIGHTS.advertising, weight: 0 } };
    expect(gradeOf(answers, heavier)!.score).toBeLessThan(gradeOf(answers)!.score);
    expect(gradeOf(answers, without)).toEqual(gradeOf({ ...answers, advertising: 'not-stated' }));
  });

  it('is the same for a policy that says everything twice', () => {
    const lines = [
      'We do not sell your personal information.',
      'You have the right to erasure of your personal data.',
      'You can access and update your personal information by logging in to your account.',
      'We retain your personal data only as long as necessary for our purposes.',
      'We share your personal data with payment processors and shipping companies.',
      'You may withdraw your consent at any time.',
      'We will notify you by email of material changes to this policy.',
      'We collect your passport number.',
    ];
    const once = gradeOf(answersOf(readPolicy(policyOf(lines)).assessment));
    expect(once).not.toBeNull();
    expect(gradeOf(answersOf(readPolicy(policyOf([...lines, ...lines, ...lines])).assessment))).toEqual(once);
  });

  it('is null if nothing has a weight', () => {
    const none = Object.fromEntries(QUESTIONS.map((one) => [one, { ...WEIGHTS[one], weight: 0 }])) as typeof WEIGHTS;
    expect(gradeOf(allAt(0), none)).toBeNull();
  });

  it('does not fall when an answer gets better', () => {
    const anyAnswers = fc.record(
      Object.fromEntries(QUESTIONS.map((question) => [question, fc.constantFrom(...RUBRIC[question])])),
    );
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTIONS), (said, question) => {
        const answers = answered(said as Partial<Answers>);
        const before = gradeOf(answers);
        const best = [...RUBRIC[question]].sort(
          (a, b) => (pointsOf(question, b) ?? -1) - (pointsOf(question, a) ?? -1),
        )[0]!;
        fc.pre(before !== null && answers[question] !== 'not-stated');
        const better = { ...answers, [question]: best } as Answers;
        expect(gradeOf(better)!.score).toBeGreaterThanOrEqual(before!.score);
      }),
    );
  });
});
