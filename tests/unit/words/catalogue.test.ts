import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/policy/clause';
import { DATA_TYPES } from '../../../src/policy/data-type';
import { RIGHTS } from '../../../src/policy/facts';
import { FAILURES } from '../../../src/policy/failure';
import { FILE_FAILURES } from '../../../src/policy/file-failure';
import { LANGUAGES, type Language } from '../../../src/policy/language';
import { RECIPIENTS } from '../../../src/policy/recipient';
import { RISK_KINDS } from '../../../src/policy/risk';
import { QUESTIONS, type Question, RUBRIC, SHADES } from '../../../src/policy/rubric';
import { LEGAL_BASES } from '../../../src/policy/sensitivity';
import { MANNERS, POLARITIES } from '../../../src/policy/sharing';
import { TOPICS } from '../../../src/policy/topic';
import { CLOSED_PAGES } from '../../../src/ui/popup-state';
import type { WordKey } from '../../../src/words/catalogue';
import { en } from '../../../src/words/en';
import { lawName } from '../../../src/words/law';
import { createWords } from '../../../src/words/words';
import { zh } from '../../../src/words/zh';

/** Names of the shades that answers to a question have. */
const shadesOf = (question: Question): string[] =>
  question in SHADES ? Object.keys(SHADES[question as keyof typeof SHADES]) : [];

/** Every path of a catalogue with its words. */
function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
  );
}

const CATALOGUES: Record<Language, Map<string, string>> = { en: new Map(leaves(en)), zh: new Map(leaves(zh)) };
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();

/** The paths that the members of every list in `src/policy` need. */
const NEEDED = [
  ...DATA_TYPES.flatMap((type) => [`data.${type}.label`, `data.${type}.phrase`]),
  ...RECIPIENTS.flatMap((recipient) => [`recipients.${recipient}.label`, `recipients.${recipient}.phrase`]),
  ...MANNERS.flatMap((manner) =>
    POLARITIES.flatMap((polarity) => [`sharing.${manner}.${polarity}.sentence`, `sharing.${manner}.${polarity}.tag`]),
  ),
  ...POLARITIES.map((polarity) => `taking.${polarity}`),
  ...RISK_KINDS.flatMap((kind) => [`risks.${kind}.label`, `risks.${kind}.reason`]),
  ...TOPICS.map((topic) => `topics.${topic}`),
  ...MARK_KINDS.flatMap((kind) => [`kinds.${kind}.label`, `kinds.${kind}.about`]),
  ...QUESTIONS.flatMap((question) => [
    `questions.${question}.ask`,
    `questions.${question}.about`,
    ...[...RUBRIC[question], ...shadesOf(question)].flatMap((answer) => [
      `answers.${question}.${answer}.tag`,
      `answers.${question}.${answer}.sentence`,
    ]),
  ]),
  ...RIGHTS.map((right) => `rights.${right}`),
  ...['fixed', 'necessary', 'account-lifetime', 'legal', 'indefinite'].map((basis) => `retention.${basis}`),
  ...POLARITIES.map((polarity) => `storage.${polarity}`),
  ...FAILURES.map((failure) => `states.failed.${failure}`),
  ...FILE_FAILURES.map((failure) => `library.file.failed.${failure}`),
  ...CLOSED_PAGES.flatMap((page) => [`states.forbidden.${page}`, `states.forbidden.next.${page}`]),
];

describe('the catalogues', () => {
  it.each(LANGUAGES)('have words for every member of every list, in %s', (language) => {
    expect(NEEDED.filter((key) => !CATALOGUES[language].get(key))).toEqual([]);
  });

  it.each(LANGUAGES)('hold no empty words, in %s', (language) => {
    expect(
      [...CATALOGUES[language]].filter(([, text]) => text.trim() === '' && text !== ' ').map(([key]) => key),
    ).toEqual(language === 'zh' ? ['common.space'] : []);
  });

  it('have the same keys, but for the singular that Chinese does not have', () => {
    const english = [...CATALOGUES.en.keys()].filter((key) => !key.endsWith('_one'));
    expect([...CATALOGUES.zh.keys()].sort()).toEqual(english.sort());
  });

  it('put the same values into the same sentences', () => {
    const different = [...CATALOGUES.zh]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(CATALOGUES.en.get(key)!).join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('name every legal basis', () => {
    for (const language of LANGUAGES) {
      const words = createWords(language);
      for (const basis of LEGAL_BASES) expect(lawName(words, basis)).not.toBe(basis);
    }
  });
});

/** A sentence about a policy says what the policy says or may do; it does not say what the company does. */
const MODEST: Record<Language, RegExp> = {
  en: /^(?:Says|May|Names|Gives|Describes|Speaks|Denies|Nothing found|If you|Worded|Going on|Terms may|Some data|Data may|What you|Using a right may)\b/,
  zh: /称|可能|写出|列出|按类别|笼统|给出|提到|未找到|表示|列出了|表述/,
};

describe('sentences about a policy', () => {
  it.each(LANGUAGES)('claim no more than its words, in %s', (language) => {
    const claims = [...CATALOGUES[language]].filter(
      ([key]) =>
        /^answers\..*\.sentence$/.test(key) ||
        /^risks\..*\.reason$/.test(key) ||
        /^sharing\..*\.sentence$/.test(key) ||
        /^taking\./.test(key),
    );
    expect(claims.length).toBeGreaterThan(90);
    expect(claims.filter(([, text]) => !MODEST[language].test(text))).toEqual([]);
  });

  it('of silence are told apart from answers', () => {
    const silent = [...CATALOGUES.en].filter(([key]) => /^answers\..*not-stated\.sentence$/.test(key));
    expect(silent).toHaveLength(QUESTIONS.length);
    for (const [, text] of silent) expect(text).toMatch(/^Nothing found on /);
  });
});

describe('words that are looked up', () => {
  it.each(LANGUAGES)('are those of the catalogue, the empty ones too, in %s', (language) => {
    const words = createWords(language);
    const plain = [...CATALOGUES[language]].filter(
      ([path, text]) => !/_(?:one|other)$/.test(path) && !text.includes('{{'),
    );
    expect(plain.length).toBeGreaterThan(100);
    for (const [path, text] of plain) expect([path, words.t(path as WordKey)]).toEqual([path, text]);
  });
});
