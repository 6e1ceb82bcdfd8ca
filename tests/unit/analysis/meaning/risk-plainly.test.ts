import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

/** Risks in the everyday words of plain policies, and what only sounds like them. */
const WORDINGS: Partial<Record<RiskKind, { says: string[]; not: string[] }>> = {
  'hard-to-delete': {
    says: [
      "We can't erase a booking before the day of the swim.",
      'We cannot take back what the town was given.',
      'Models that have been trained are not retrained.',
      'We hang on to what we need for open claims.',
      'Erasure is therefore not possible for records on the chain.',
    ],
    not: [
      "You can't erase a locker number yourself.",
      'Trainers are retrained each year.',
      'We hang towels on to dry.',
    ],
  },
  'unprotected-transfer': {
    says: [
      'There the law may not protect it to the same degree.',
      "Local rules don't cover your data as well.",
      'Your file is stored in Norland and may be accessible to its courts.',
    ],
    not: ['The law protects it to the same degree.', 'Lockers are accessible to members.'],
  },
  'public-exposure': {
    says: [
      'Lane times are visible to all.',
      'Payments are recorded on a public ledger.',
      'The list is readable by everyone.',
    ],
    not: ['Lane times are not visible to all.', 'The pool has room for all.'],
  },
  'refusal-costs': {
    says: ['Not giving us a birthday means no membership.', "Refusing the camera means you can't open the gate."],
    not: ['A late visit means no sauna.'],
  },
  'ads-profiling': {
    says: [
      'We upload addresses to find others like you.',
      'These companies collect identifiers directly from your device.',
      'It tells us what you do off our pages.',
      'We use wealth screening techniques to plan our appeals.',
      'We build a profile of your habits and interests.',
      'We obtain inferences from certain marketing partners.',
    ],
    not: [
      'You can create a profile and list your interests.',
      'We never collect data directly from your device.',
      'Ask people like our trainers.',
    ],
  },
};

describe('risks said plainly', () => {
  for (const [kind, { says, not }] of Object.entries(WORDINGS)) {
    it.each(says)(`${kind}: %s`, (text) => expect(riskIn(spanOf(text), 'en')).toBe(kind));
    it.each(not)(`no ${kind}: %s`, (text) => expect(riskIn(spanOf(text), 'en')).not.toBe(kind));
  }
});

describe('no hurdle before a right', () => {
  it.each([
    'Sponsors who pay your fees are told of your marks.',
    'Someone else may make the request for you with a power of attorney.',
    'To prove your identity, give us your booking number; please do not send copies of passports.',
    'If we decline your request, you may appeal.',
  ])('%s', (text) => {
    expect(riskIn(spanOf(text), 'en')).toBeNull();
  });
});
