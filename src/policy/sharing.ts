import type { Recipient } from './recipient';

/** How data reaches someone else. `entrust`: processed on the service's behalf; `transfer`: handed over for good. */
export const MANNERS = ['share', 'entrust', 'transfer', 'disclose', 'sell'] as const;
export type Manner = (typeof MANNERS)[number];

/** `conditional`: only with consent, only if the law asks, only in a merger. */
export const POLARITIES = ['affirmed', 'denied', 'conditional'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What authorities get is disclosed to them, in whatever manner others get it; and so is what readers see of each other. */
const DISCLOSED_TO: readonly Recipient[] = ['public', 'government', 'other-users'];

/**
 * How a kind of recipient gets data where its kind decides it, whatever the manner of the others in the same clause: what is public is
 * disclosed, a new owner takes over.
 */
export function mannerTo(recipient: Recipient, manner: Manner): Manner {
  if (DISCLOSED_TO.includes(recipient)) return 'disclose';
  if (recipient === 'successor') return 'transfer';
  return recipient === 'credit-agencies' && (manner === 'entrust' || manner === 'sell') ? 'disclose' : manner;
}

/** What one clause says of personal data going to someone else. */
export interface Sharing {
  recipients: Recipient[];
  manner: Manner;
  polarity: Polarity;
}
