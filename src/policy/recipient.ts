/** Who can get personal data, by kind. Companies by name are third parties, see `facts.ts`. */
export const RECIPIENTS = [
  'advertisers',
  'analytics',
  'affiliates',
  'service-providers',
  'payment',
  'logistics',
  'partners',
  'social-platforms',
  'sdks',
  'government',
  'successor',
  'public',
  'other-users',
  'data-brokers',
  'researchers',
  'credit-agencies',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];
