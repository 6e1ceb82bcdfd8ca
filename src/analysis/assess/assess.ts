import type { Clause } from '../../policy/clause';
import type { Facts } from '../../policy/facts';
import { type Assessment, QUESTIONS, type Question, SHADES } from '../../policy/rubric';
import type { ClauseSpan } from '../segment/clause-span';
import { askAdvertising } from './questions/advertising';
import { askBreach } from './questions/breach';
import { askChanges } from './questions/changes';
import { askChildren } from './questions/children';
import { askContact } from './questions/contact';
import { askCrossBorder } from './questions/cross-border';
import { askGovernment } from './questions/government';
import { askMerger } from './questions/merger';
import { askNamedRecipients } from './questions/named-recipients';
import { askPersonalisation } from './questions/personalisation';
import { askRetention } from './questions/retention';
import { askAccess, askDeletion } from './questions/rights';
import { askSale } from './questions/sale';
import { askSensitive } from './questions/sensitive';
import { askWithdrawal } from './questions/withdrawal';
import { type Ask, readingOf } from './reading';

const ASK: { [Q in Question]: Ask<Q> } = {
  advertising: askAdvertising,
  sale: askSale,
  'named-recipients': askNamedRecipients,
  sensitive: askSensitive,
  retention: askRetention,
  'cross-border': askCrossBorder,
  deletion: askDeletion,
  access: askAccess,
  withdrawal: askWithdrawal,
  personalisation: askPersonalisation,
  breach: askBreach,
  changes: askChanges,
  children: askChildren,
  government: askGovernment,
  merger: askMerger,
  contact: askContact,
};

/**
 * Answers the sixteen questions, each with the ids of the clauses that it rests on, best evidence first.
 * A policy that is silent on a question gets `not-stated`, without evidence.
 *
 * @param spans the clauses as they stand.
 * @param clauses the same clauses, one for one, with what each means.
 */
export function assess(facts: Facts, spans: ClauseSpan[], clauses: Clause[]): Assessment {
  const reading = readingOf(facts, spans, clauses);
  const answers = QUESTIONS.map((question) => {
    const finding = ASK[question](reading);
    if (!finding || finding.evidence.length === 0) return [question, { answer: 'not-stated', evidence: [] }];
    const { answer: said, evidence } = finding;
    const shades: Record<string, string> = question in SHADES ? SHADES[question as keyof typeof SHADES] : {};
    return [question, shades[said] ? { answer: shades[said], shade: said, evidence } : finding];
  });
  return Object.fromEntries(answers) as Assessment;
}
