/**
 * The sixteen questions that are asked of every policy, with their answers, best first.
 * `not-stated` is silence: shown as such, never as good or bad news.
 */
export const RUBRIC = {
  advertising: ['none', 'first-party-only', 'anonymised', 'opt-in', 'opt-out', 'shared', 'not-stated'],
  sale: ['denied', 'sells', 'not-stated'],
  'named-recipients': ['none-shared', 'named', 'categories', 'vague', 'not-stated'],
  sensitive: ['denied', 'separate-consent', 'collected', 'not-stated'],
  retention: ['fixed', 'account-lifetime', 'necessary', 'indefinite', 'not-stated'],
  'cross-border': ['domestic-only', 'consent', 'safeguards', 'may-transfer', 'transferred', 'not-stated'],
  deletion: ['self-service', 'on-request', 'limited', 'not-stated'],
  access: ['self-service', 'on-request', 'limited', 'not-stated'],
  withdrawal: ['yes', 'with-consequences', 'not-stated'],
  personalisation: ['opt-in', 'opt-out', 'no-choice', 'none', 'not-stated'],
  breach: ['notified', 'not-stated'],
  changes: ['consent-required', 'notified', 'continued-use', 'silent', 'not-stated'],
  children: ['not-collected', 'parental-consent', 'collected', 'not-stated'],
  government: ['legal-process', 'broad', 'not-stated'],
  merger: ['consent', 'notified', 'transferred', 'not-stated'],
  contact: ['privacy-contact', 'general-contact', 'not-stated'],
} as const;

export type Question = keyof typeof RUBRIC;
export const QUESTIONS = Object.keys(RUBRIC) as Question[];
export type Answer<Q extends Question = Question> = (typeof RUBRIC)[Q][number];
/**
 * Shades of answers: said in words of their own, since those of the answer would say too much. They count as the answer that each
 * stands under, in grades and comparisons.
 */
export const SHADES = {
  withdrawal: { 'in-part': 'yes' },
  personalisation: { 'some-choice': 'no-choice' },
  breach: { possible: 'notified' },
  changes: { 'notice-then-use': 'continued-use' },
  children: { guidance: 'parental-consent' },
  government: { 'named-cases': 'broad' },
} as const satisfies { [Q in Question]?: Record<string, Answer<Q>> };

export type Shade<Q extends Question = Question> = {
  [S in keyof typeof SHADES]: S extends Q ? keyof (typeof SHADES)[S] & string : never;
}[keyof typeof SHADES];
/** What a policy says to a question: an answer, or a shade of one. */
export type Said<Q extends Question = Question> = Answer<Q> | Shade<Q>;

/** What was answered, without what it rests on: enough to grade by. */
export type Answers = { [Q in Question]: Answer<Q> };
/** `evidence`: clause ids, empty only for `not-stated`. */
export type Assessment = { [Q in Question]: { answer: Answer<Q>; shade?: Shade<Q>; evidence: number[] } };

export function answersOf(assessment: Assessment): Answers {
  return Object.fromEntries(QUESTIONS.map((question) => [question, assessment[question].answer])) as Answers;
}
