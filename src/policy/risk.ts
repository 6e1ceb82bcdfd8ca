/** The ways in which a clause can be against the reader's interest. */
export const RISK_KINDS = [
  'continued-use',
  'no-guarantee',
  'change-without-notice',
  'refusal-costs',
  'broad-discretion',
  'indefinite-retention',
  'liability-shift',
  'consent-exception',
  'hard-to-delete',
  'data-combining',
  'unprotected-transfer',
  'fee-or-identity-hurdle',
  'public-exposure',
  'ads-profiling',
  'other',
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];
