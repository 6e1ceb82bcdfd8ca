import type { RiskKind } from '../../../policy/risk';
import { keeping } from './en-keeping';
import { leeway } from './en-leeway';
import { plainly } from './en-plainly';
import { profile } from './en-profile';
import { reach } from './en-reach';
import { rights } from './en-rights';
import { safety } from './en-safety';
import { terms } from './en-terms';
import type { RiskRule } from './risk-rule';

/** The more telling kinds first: a clause is given one kind only. */
const ORDER: readonly RiskKind[] = [
  'continued-use',
  'no-guarantee',
  'liability-shift',
  'change-without-notice',
  'consent-exception',
  'refusal-costs',
  'hard-to-delete',
  'indefinite-retention',
  'unprotected-transfer',
  'fee-or-identity-hurdle',
  'public-exposure',
  'data-combining',
  'ads-profiling',
  'broad-discretion',
  'other',
];

const RULES = [...terms, ...safety, ...rights, ...keeping, ...reach, ...profile, ...leeway, ...plainly];

/** In the order in which they are tried: the first that fits names the risk. */
export const en: readonly RiskRule[] = ORDER.flatMap((kind) => RULES.filter((rule) => rule.kind === kind));
