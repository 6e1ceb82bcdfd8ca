import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/policy/facts';
import { gradeSentence, silentQuestions } from '../../../src/words/answer-sentences';
import {
  childrenSentence,
  contradictionSentence,
  languagePhrase,
  retentionPhrase,
  rightManner,
  sharingSentence,
  sharingTag,
  storageSentences,
  takingSentence,
} from '../../../src/words/fact-sentences';
import { createWords } from '../../../src/words/words';
import { marketZh } from '../../../tools/gallery/samples/market-zh';

const en = createWords('en');
const zh = createWords('zh');

describe('what a policy says of data', () => {
  it('is told by whether it is taken', () => {
    expect(takingSentence(en, ['health'], 'affirmed')).toBe('May collect or use your health data.');
    expect(takingSentence(en, ['health', 'name'], 'denied')).toBe(
      'Says it does not collect or use your health data or your name or nickname.',
    );
    expect(takingSentence(zh, ['health', 'name'], 'conditional')).toBe(
      '在特定条件下可能收集或使用您的健康信息和您的姓名或昵称。',
    );
  });
});

describe('what is only spoken of', () => {
  it('is children’s data, and an age that is denied', () => {
    for (const polarity of ['affirmed', 'conditional', 'denied'] as const) {
      expect(takingSentence(en, ['minor'], polarity)).toBe('Speaks of data about children.');
    }
    expect(takingSentence(en, ['birth-date'], 'denied')).toBe('Speaks of your birth date or age.');
    expect(takingSentence(en, ['birth-date'], 'affirmed')).toMatch(/^May collect/);
  });
});

describe('what a policy says of sharing', () => {
  it('names the recipients', () => {
    expect(sharingSentence(en, ['advertisers', 'partners'], 'share', 'affirmed')).toBe(
      'May share data with advertisers and business partners.',
    );
    expect(sharingSentence(zh, ['government'], 'disclose', 'conditional')).toBe('在特定条件下可能向政府机关披露信息。');
  });

  it('does not call disclosed what readers show', () => {
    expect(sharingSentence(en, ['public', 'other-users'], 'disclose', 'affirmed')).toBe(
      'Data may be seen by the public and other users.',
    );
    expect(sharingSentence(en, ['public', 'government'], 'disclose', 'affirmed')).toBe(
      'May disclose data to the public and authorities.',
    );
    expect(sharingTag(en, ['public'], 'disclose', 'affirmed')).toBe('may be seen');
    expect(sharingTag(zh, ['other-users'], 'share', 'affirmed')).toBe('可能看到');
    expect(sharingTag(en, [], 'disclose', 'affirmed')).toBe('may disclose');
  });

  it('speaks of others where it names nobody', () => {
    expect(sharingSentence(en, [], 'sell', 'denied')).toBe('Says it does not sell data to others.');
  });
});

describe('how long data is kept', () => {
  const kept = (retention: Omit<Retention, 'clauses'>) => retentionPhrase(en, { ...retention, clauses: [1] });

  it('is told as the longest where the policy says so', () => {
    expect(kept({ period: 'P2Y', basis: 'fixed', atMost: true })).toBe('At most 2 years');
    expect(kept({ period: 'P2Y', basis: 'fixed' })).toBe('For 2 years');
    expect(retentionPhrase(zh, { period: 'P2Y', basis: 'fixed', atMost: true, clauses: [1] })).toBe('最长2年');
  });

  it('is told by its period or its reason', () => {
    expect(kept({ basis: 'fixed', period: 'P3Y' })).toBe('For 3 years');
    expect(kept({ basis: 'legal', period: 'P5Y' })).toBe('At least 5 years, or as a law requires');
    expect(kept({ basis: 'legal' })).toBe('As long as the law requires');
    expect(kept({ basis: 'indefinite' })).toBe('With no set end');
  });
});

describe('where data is kept', () => {
  it('is two things: the country, and whether it leaves', () => {
    expect(storageSentences(en, { countries: ['CN', 'SG'], crossBorder: 'denied', clauses: [] })).toEqual([
      'Names where data is kept or goes: China, Singapore.',
      'Says data does not go abroad at present.',
    ]);
    expect(storageSentences(en, { countries: [], crossBorder: 'not-stated', clauses: [] })).toEqual([]);
  });
});

describe('smaller facts', () => {
  it('a right says how and how soon', () => {
    expect(rightManner(en, { right: 'access', how: 'on-request', days: 1, clauses: [] })).toBe(
      'by asking them, 1 day named for an answer',
    );
    const asked = {
      right: 'delete',
      how: 'on-request',
      days: 15,
      working: true,
      conditional: true,
      clauses: [],
    } as const;
    expect(rightManner(en, { ...asked, clauses: [] })).toBe(
      'by asking them, under certain conditions, 15 working days named for an answer',
    );
    expect(rightManner(zh, { ...asked, clauses: [] })).toBe('向其提出，在特定条件下，写明 15 个工作日的答复期限');
    expect(rightManner(en, { right: 'complain', how: 'on-request', to: 'authority', clauses: [] })).toBe(
      'to an authority',
    );
    expect(rightManner(en, { right: 'complain', how: 'on-request', to: 'company', clauses: [] })).toBe('to them');
    expect(rightManner(en, { right: 'complain', how: 'on-request', clauses: [] })).toBe('to them or to an authority');
    expect(rightManner(zh, { right: 'access', how: 'self-service', clauses: [] })).toBe('自行操作');
  });

  it('an age is an age line, and no more', () => {
    expect(childrenSentence(en, { minimumAge: 14, clauses: [] })).toBe('Sets an age line at 14.');
    expect(childrenSentence(en, { clauses: [] })).toBe('Speaks of children.');
  });

  it('a contradiction names what it is about where that has a name', () => {
    const about = (what: string) => contradictionSentence(en, { denies: 1, affirms: 2, about: what });
    expect(about('sale')).toMatch(/^On selling data:/);
    expect(about('sharing')).toMatch(/^On sharing data:/);
    expect(about('health')).toMatch(/^On your health data:/);
    expect(about('something else')).toBe('One clause seems to deny what another says.');
  });

  it('the language is named twice only where the reader’s is another', () => {
    expect(languagePhrase(en, 'zh')).toBe('in Chinese, explained in English');
    expect(languagePhrase(zh, 'zh')).toBe('中文');
  });

  it('no grade is said in words', () => {
    expect(gradeSentence(en, { letter: 'C', score: 58.4 })).toBe('Grade C, 58 of 100');
    expect(gradeSentence(en, null)).toBe('No grade: too little is stated.');
  });

  it('silence is a list of questions', () => {
    expect(silentQuestions(marketZh.assessment)).toEqual([
      'sale',
      'withdrawal',
      'personalisation',
      'breach',
      'government',
    ]);
  });
});
