import type { DataType } from './data-type';
import type { Recipient } from './recipient';
import type { Manner, Polarity } from './sharing';

/** In every fact, `clauses` are the ids of the clauses that it rests on; never empty for a fact that is stated. */
export interface Facts {
  data: DataFact[];
  recipients: RecipientFact[];
  thirdParties: ThirdParty[];
  retention: Retention[];
  storage: StorageFact;
  rights: RightFact[];
  children: { minimumAge?: number; clauses: number[] };
  contacts: Contacts;
}

/** A clause that says of a fact something else than the fact as a whole: only on a condition, or that it is not so. */
export interface Dissent {
  clause: number;
  polarity: Polarity;
}

export interface DataFact {
  type: DataType;
  sensitive: boolean;
  /** Why it is sensitive: 'PIPL-28', 'GDPR-9', 'CPRA', …; see `sensitivity.ts`. */
  basis: string[];
  polarity: Polarity;
  clauses: number[];
  dissents?: Dissent[];
}

export interface RecipientFact {
  recipient: Recipient;
  manner: Manner;
  polarity: Polarity;
  clauses: number[];
  dissents?: Dissent[];
}

export interface ThirdParty {
  name: string;
  company?: string;
  purpose?: string;
  data?: string;
  url?: string;
  clauses: number[];
}

export interface Retention {
  /** ISO 8601 duration, such as P3Y. */
  period?: string;
  basis: 'fixed' | 'necessary' | 'account-lifetime' | 'legal' | 'indefinite';
  /** The period is the longest: "no later than four years". */
  atMost?: true;
  /** What is kept and from when on, in the policy's words. */
  subject?: string;
  clauses: number[];
}

export interface StorageFact {
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  crossBorder: Polarity | 'not-stated';
  clauses: number[];
}

export const RIGHTS = [
  'access',
  'correct',
  'delete',
  'export',
  'withdraw',
  'object',
  'close-account',
  'complain',
] as const;
export interface RightFact {
  right: (typeof RIGHTS)[number];
  how: 'self-service' | 'on-request';
  /** Menu path as the policy gives it. */
  path?: string;
  url?: string;
  /** Days that are named for their answer. */
  days?: number;
  /** The days are working days. */
  working?: true;
  /** Only people of some places have it, or only in some cases. */
  conditional?: true;
  /** To whom a complaint goes; absent where both or neither is named. */
  to?: 'company' | 'authority';
  clauses: number[];
}

export interface Contacts {
  emails: string[];
  phones: string[];
  urls: string[];
  addresses: string[];
  clauses: number[];
}
