import type { Recipient } from './recipient';

/** How data reaches someone else. `entrust`: processed on the service's behalf; `transfer`: handed over for good. */
export const MANNERS = ['share', 'entrust', 'transfer', 'disclose', 'sell'] as const;
export type Manner = (typeof MANNERS)[number];

/** `conditional`: only with consent, only if the law asks, only in a merger. */
export const POLARITIES = ['affirmed', 'denied', 'conditional'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What one clause says of personal data going to someone else. */
export interface Sharing {
  recipients: Recipient[];
  manner: Manner;
  polarity: Polarity;
}
