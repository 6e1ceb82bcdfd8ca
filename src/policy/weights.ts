import type { Grade } from './policy-analysis';
import type { Answer, Question } from './rubric';

/** How much a question counts, and what each of its answers is worth, 0 to 100. Silence is worth nothing and costs nothing. */
export interface Weighing<Q extends Question> {
  weight: number;
  points: { [A in Exclude<Answer<Q>, 'not-stated'>]: number };
}

/**
 * The one table that the grade is made from. Weights: 4 for what is taken and whom it reaches, 3 and 2 for how far that goes and what
 * the reader can do about it, 1 for what laws ask of everyone. What a policy promises is worth less where a law already demands it, so
 * that nobody rises by repeating the law. A reader can put other weights in its place.
 */
export type Weights = { [Q in Question]: Weighing<Q> };

export const WEIGHTS: Weights = {
  // The purpose that pays for most taking of data. Data made anonymous and ads of one's own are milder; a way out has to be found first.
  advertising: {
    weight: 4,
    points: { none: 100, 'first-party-only': 75, anonymised: 65, 'opt-in': 60, 'opt-out': 30, shared: 0 },
  },
  // A sale cannot be undone.
  sale: { weight: 3, points: { denied: 100, sells: 0 } },
  // Who is named can be looked up and asked; a long list of names is still a long list.
  'named-recipients': { weight: 2, points: { 'none-shared': 100, named: 70, categories: 40, vague: 0 } },
  // The harm of a leak lies here. Consent asked apart (PIPL art. 29, GDPR art. 9) helps; the data is taken all the same.
  sensitive: { weight: 4, points: { denied: 100, 'separate-consent': 60, collected: 10 } },
  // What is deleted cannot leak. "As long as needed" is what the law says anyway (GDPR art. 5(1)(e), PIPL art. 19).
  retention: { weight: 3, points: { fixed: 90, 'account-lifetime': 60, necessary: 30, indefinite: 0 } },
  // Abroad, other laws apply.
  'cross-border': {
    weight: 2,
    points: { 'domestic-only': 100, consent: 75, safeguards: 55, 'may-transfer': 20, transferred: 0 },
  },
  // The strongest thing a reader can do; worth most where nobody has to be asked.
  deletion: { weight: 3, points: { 'self-service': 100, 'on-request': 60, limited: 10 } },
  // Most accounts let their owners see and correct what they entered.
  access: { weight: 2, points: { 'self-service': 90, 'on-request': 60, limited: 10 } },
  // Consent that costs the service to withdraw is half a consent (GDPR art. 7(4), PIPL art. 16).
  withdrawal: { weight: 2, points: { yes: 100, 'with-consequences': 50 } },
  // A switch that is off by default is better than one that has to be found.
  personalisation: { weight: 3, points: { none: 100, 'opt-in': 90, 'opt-out': 60, 'no-choice': 0 } },
  // Owed by law (GDPR art. 34, PIPL art. 57).
  breach: { weight: 1, points: { notified: 80 } },
  // Whether the rest of these answers will still hold tomorrow.
  changes: { weight: 2, points: { 'consent-required': 100, notified: 75, 'continued-use': 20, silent: 0 } },
  // Parents' consent is owed by law (PIPL art. 31, GDPR art. 8, COPPA).
  children: { weight: 1, points: { 'not-collected': 80, 'parental-consent': 70, collected: 0 } },
  // What the law compels nobody can refuse; their own judgement they can.
  government: { weight: 2, points: { 'legal-process': 70, broad: 10 } },
  // Seldom, but then all data goes at once.
  merger: { weight: 1, points: { consent: 100, notified: 70, transferred: 20 } },
  // Owed by law (GDPR art. 13(1)(b), PIPL art. 17); somebody whose task it is answers better.
  contact: { weight: 1, points: { 'privacy-contact': 90, 'general-contact': 50 } },
};

/** The lowest score of each letter, best first; set so that whole policies of both languages spread over all five (`npm run evaluate:grades`). */
export const LETTER_FROM: readonly (readonly [Grade['letter'], number])[] = [
  ['A', 70],
  ['B', 62],
  ['C', 54],
  ['D', 46],
  ['E', 0],
];

/** The share of all weight that must be answered before there is a grade. */
export const ENOUGH_STATED = 0.4;
