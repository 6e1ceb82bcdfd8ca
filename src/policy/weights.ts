import type { Grade } from './policy-analysis';
import type { Answer, Question } from './rubric';

/** How much a question counts, and what each of its answers is worth, 0 to 100. Silence is worth nothing and costs nothing. */
export interface Weighing<Q extends Question> {
  weight: number;
  points: { [A in Exclude<Answer<Q>, 'not-stated'>]: number };
}

/**
 * The one table that the grade is made from. Weights: 3 for what happens to the data, 2 for what the reader can do about it,
 * 1 for what the reader is told. A reader can put other weights in its place.
 */
export type Weights = { [Q in Question]: Weighing<Q> };

export const WEIGHTS: Weights = {
  advertising: {
    weight: 3,
    points: { none: 100, 'first-party-only': 80, anonymised: 70, 'opt-in': 65, 'opt-out': 35, shared: 0 },
  },
  sale: { weight: 3, points: { denied: 100, sells: 0 } },
  'named-recipients': { weight: 2, points: { 'none-shared': 100, named: 80, categories: 45, vague: 0 } },
  sensitive: { weight: 2, points: { denied: 100, 'separate-consent': 75, collected: 25 } },
  retention: { weight: 2, points: { fixed: 100, 'account-lifetime': 65, necessary: 40, indefinite: 0 } },
  'cross-border': {
    weight: 2,
    points: { 'domestic-only': 100, consent: 75, safeguards: 55, 'may-transfer': 20, transferred: 0 },
  },
  deletion: { weight: 3, points: { 'self-service': 100, 'on-request': 60, limited: 10 } },
  access: { weight: 2, points: { 'self-service': 100, 'on-request': 65, limited: 10 } },
  withdrawal: { weight: 2, points: { yes: 100, 'with-consequences': 50 } },
  personalisation: { weight: 3, points: { none: 100, 'opt-in': 90, 'opt-out': 60, 'no-choice': 0 } },
  breach: { weight: 1, points: { notified: 100 } },
  changes: { weight: 2, points: { 'consent-required': 100, notified: 75, 'continued-use': 25, silent: 0 } },
  children: { weight: 1, points: { 'not-collected': 90, 'parental-consent': 80, collected: 0 } },
  government: { weight: 2, points: { 'legal-process': 80, broad: 15 } },
  merger: { weight: 1, points: { consent: 100, notified: 75, transferred: 20 } },
  contact: { weight: 1, points: { 'privacy-contact': 100, 'general-contact': 50 } },
};

/** The lowest score of each letter, best first; set so that whole policies of both languages spread over all five (`npm run evaluate:grades`). */
export const LETTER_FROM: readonly (readonly [Grade['letter'], number])[] = [
  ['A', 76],
  ['B', 68],
  ['C', 60],
  ['D', 52],
  ['E', 0],
];

/** The share of all weight that must be answered before there is a grade. */
export const ENOUGH_STATED = 0.4;
