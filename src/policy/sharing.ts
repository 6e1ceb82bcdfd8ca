import type { Recipient } from './recipient';

/** How data reaches someone else. `entrust`: processed on the service's behalf; `transfer`: handed over for good. */
export const MANNERS = ['share', 'entrust', 'transfer', 'disclose', 'sell'] as const;
export type Manner = (typeof MANNERS)[number];

/** `conditional`: only with consent, only if the law asks, only in a merger. */
export const POLARITIES = ['affirmed', 'denied', 'conditional'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How a kind of recipient gets data where its kind decides it: what is public is disclosed, and a new owner takes over. */
export function mannerTo(recipient: Recipient, manner: Manner): Manner {
  if (recipient === 'public') return 'disclose';
  return recipient === 'successor' ? 'transfer' : manner;
}

/** What one clause says of personal data going to someone else. */
export interface Sharing {
  recipients: Recipient[];
  manner: Manner;
  polarity: Polarity;
}
