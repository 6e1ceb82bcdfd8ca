/**
 * The sixteen questions that are asked of every policy, with their answers, best first.
 * `not-stated` is silence: shown as such, never as good or bad news.
 */
export const RUBRIC = {
  advertising: ['none', 'first-party-only', 'anonymised', 'opt-in', 'unclear', 'opt-out', 'shared', 'not-stated'],
  sale: ['denied', 'sells', 'not-stated'],
  'named-recipients': ['none-shared', 'named', 'categories', 'vague', 'not-stated'],
  sensitive: ['denied', 'separate-consent', 'collected', 'not-stated'],
  retention: ['fixed', 'account-lifetime', 'necessary', 'indefinite', 'not-stated'],
  'cross-border': ['domestic-only', 'consent', 'safeguards', 'may-transfer', 'transferred', 'not-stated'],
  deletion: ['self-service', 'on-request', 'limited', 'not-stated'],
  access: ['self-service', 'on-request', 'limited', 'not-stated'],
  withdrawal: ['yes', 'in-part', 'with-consequences', 'not-stated'],
  personalisation: ['opt-in', 'opt-out', 'some-choice', 'no-choice', 'none', 'not-stated'],
  breach: ['notified', 'possible', 'not-stated'],
  changes: ['consent-required', 'notified', 'notice-then-use', 'continued-use', 'silent', 'not-stated'],
  children: ['not-collected', 'parental-consent', 'guidance', 'collected', 'not-stated'],
  government: ['legal-process', 'named-cases', 'broad', 'not-stated'],
  merger: ['consent', 'notified', 'transferred', 'not-stated'],
  contact: ['privacy-contact', 'general-contact', 'not-stated'],
} as const;

export type Question = keyof typeof RUBRIC;
export const QUESTIONS = Object.keys(RUBRIC) as Question[];
export type Answer<Q extends Question = Question> = (typeof RUBRIC)[Q][number];
/** What was answered, without what it rests on: enough to grade by. */
export type Answers = { [Q in Question]: Answer<Q> };
/** `evidence`: clause ids, empty only for `not-stated`. */
export type Assessment = { [Q in Question]: { answer: Answer<Q>; evidence: number[] } };

export function answersOf(assessment: Assessment): Answers {
  return Object.fromEntries(QUESTIONS.map((question) => [question, assessment[question].answer])) as Answers;
}
