import type { DataType } from '../policy/data-type';
import { DATA_TYPES } from '../policy/data-type';
import type { Contacts, Facts, Retention, RightFact, StorageFact } from '../policy/facts';
import type { Contradiction, PolicyAnalysis } from '../policy/policy-analysis';
import type { Recipient } from '../policy/recipient';
import { RECIPIENTS } from '../policy/recipient';
import { QUESTIONS } from '../policy/rubric';
import type { Manner, Polarity } from '../policy/sharing';
import { durationPhrase } from './duration';
import type { Words } from './words';

/**
 * Data about children is told only as spoken of: policies name it to say that they do not knowingly take it, that parents have to
 * agree, or from what age on, and none of it is a plain yes or no. The question on children tells which. An age that is denied is
 * an age of theirs.
 */
export function isOnlySpokenOf(type: DataType, polarity: Polarity): boolean {
  return type === 'minor' || (type === 'birth-date' && polarity === 'denied');
}

/** What a policy says of taking these kinds of data, in one sentence. `polarity` null: that it speaks of them, and no more. */
export function takingSentence(words: Words, types: readonly DataType[], polarity: Polarity | null): string {
  if (polarity === null || types.every((type) => isOnlySpokenOf(type, polarity))) {
    return words.t('taking.mentioned', { list: words.list(types.map((type) => words.t(`data.${type}.phrase`))) });
  }
  const phrases = types.map((type) => words.t(`data.${type}.phrase`));
  return words.t(`taking.${polarity}`, { list: words.list(phrases, polarity === 'denied' ? 'or' : 'and') });
}

/** Those who see what readers post and show, which is no disclosure of the service's. */
const ONLOOKERS: readonly Recipient[] = ['public', 'other-users'];

/** How the words for a manner are called in the catalogue. */
function wordsFor(recipients: readonly Recipient[], manner: Manner): Manner | 'show' {
  const shown = recipients.length > 0 && recipients.every((recipient) => ONLOOKERS.includes(recipient));
  return shown && (manner === 'disclose' || manner === 'share') ? 'show' : manner;
}

/** How data goes to one recipient, in a word or two. */
export function sharingTag(words: Words, recipients: readonly Recipient[], manner: Manner, polarity: Polarity): string {
  return words.t(`sharing.${wordsFor(recipients, manner)}.${polarity}.tag`);
}

/** What a policy says of data going to these recipients, in one sentence; without any, to others. */
export function sharingSentence(
  words: Words,
  recipients: readonly Recipient[],
  manner: Manner,
  polarity: Polarity,
): string {
  const phrases = recipients.map((recipient) => words.t(`recipients.${recipient}.phrase`));
  const whom =
    phrases.length === 0 ? words.t('sharing.others') : words.list(phrases, polarity === 'denied' ? 'or' : 'and');
  return words.t(`sharing.${wordsFor(recipients, manner)}.${polarity}.sentence`, { whom });
}

/** What a policy says of not giving these kinds of data to these recipients; without any, to others. */
export function keepingSentence(words: Words, types: readonly DataType[], recipients: readonly Recipient[]): string {
  const whom = recipients.map((recipient) => words.t(`recipients.${recipient}.phrase`));
  return words.t('sharing.keeps', {
    list: words.list(
      types.map((type) => words.t(`data.${type}.phrase`)),
      'or',
    ),
    whom: whom.length === 0 ? words.t('sharing.others') : words.list(whom, 'or'),
  });
}

/** How long something is kept: 'For 3 years', 'At most 3 years'. */
export function retentionPhrase(words: Words, { period, basis, atMost }: Retention): string {
  if (!period) return words.t(`retention.${basis}`);
  const key = basis === 'legal' ? 'legalPeriod' : atMost ? 'atMost' : 'period';
  return words.t(`retention.${key}`, {
    period: durationPhrase(words, period),
  });
}

/** Where data is kept and whether it leaves the country: no, one or two sentences. */
export function storageSentences(words: Words, { countries, crossBorder }: StorageFact): string[] {
  const where =
    countries.length > 0 ? [words.t('storage.in', { countries: words.labels(countries.map(words.country)) })] : [];
  return crossBorder === 'not-stated' ? where : [...where, words.t(`storage.${crossBorder}`)];
}

/** How a complaint is made. */
const COMPLAIN = { company: 'rights.how.complainToCompany', authority: 'rights.how.complainToAuthority' } as const;

/** How a right is used: 'by yourself', 'by asking them, under certain conditions, 15 days named for an answer'. */
export function rightManner(words: Words, { right, how, days, working, conditional, to }: RightFact): string {
  const complain = to ? COMPLAIN[to] : 'rights.how.complain';
  const parts = [words.t(right === 'complain' ? complain : `rights.how.${how}`)];
  if (conditional) parts.push(words.t('rights.conditional'));
  if (days !== undefined) parts.push(words.t(working ? 'rights.workingDays' : 'rights.days', { count: days }));
  return parts.join(words.t('common.comma'));
}

export function childrenSentence(words: Words, { minimumAge }: Facts['children']): string {
  return minimumAge === undefined ? words.t('children.mentioned') : words.t('children.age', { age: minimumAge });
}

/** The ways to write to them that a reader can use from anywhere, as the policy gives them. */
export function contactWays({ emails, phones, urls, addresses }: Contacts): string[] {
  return [...emails, ...phones, ...urls, ...addresses];
}

/** What two clauses differ on; `about` is a question, 'sharing', a data type, a recipient, or anything else. */
export function contradictionSentence(words: Words, { about }: Contradiction): string {
  const type = DATA_TYPES.find((known) => known === about);
  const recipient = RECIPIENTS.find((known) => known === about);
  const question = QUESTIONS.find((known) => known === about);
  if (about === 'sharing') return words.t('contradictions.of', { about: words.t('contradictions.sharing') });
  if (question) return words.t('contradictions.of', { about: words.t(`questions.${question}.about`) });
  if (type) return words.t('contradictions.of', { about: words.t(`data.${type}.phrase`) });
  if (recipient) return words.t('contradictions.of', { about: words.t(`recipients.${recipient}.phrase`) });
  return words.t('contradictions.sentence');
}

/** 'in Chinese, explained in English', or only 'in English' where that is the reader's language too. */
export function languagePhrase(words: Words, policy: PolicyAnalysis['language']): string {
  const name = words.languageName(policy);
  if (policy === words.language) return words.t('languages.same', { language: name });
  return words.t('languages.explained', { policy: name, reader: words.languageName(words.language) });
}
