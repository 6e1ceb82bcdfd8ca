import { describe, expect, it } from 'vitest';
import { clauseCard } from '../../../src/words/clause-card';
import { clauseGloss } from '../../../src/words/clause-words';
import { createWords } from '../../../src/words/words';
import { fitnessEn } from '../../../tools/gallery/samples/fitness-en';
import { marketZh } from '../../../tools/gallery/samples/market-zh';
import { policyOf, readPolicy } from '../analysis/facts/policy-of';

const en = createWords('en');
const zh = createWords('zh');

describe('the card of a clause', () => {
  it('explains a Chinese clause in English and leaves its words alone', () => {
    const card = clauseCard(en, marketZh, 0, 'sensitive');
    expect(card.heading).toBe('Sensitive data');
    expect(card.position).toBe('1 of 6');
    expect(card.says).toEqual([
      'May collect or use your biometric data and your government ID.',
      'If you refuse or take consent back, you may lose the service or a part of it.',
    ]);
    expect(card.details[0]).toEqual({
      term: 'Why marked',
      texts: ['Biometric data: China’s PIPL, Art. 28, EU GDPR, Art. 9', 'Government ID: California’s CPRA'],
      quoted: '“面部图像” … “身份证正反面照片”',
    });
    expect(card.quote).toMatchObject({ text: marketZh.clauses[0]!.text, language: 'zh' });
    expect(card.otherKinds.map(({ kind }) => kind)).toEqual(['risk']);
  });

  it('explains an English clause in Chinese', () => {
    const card = clauseCard(zh, fitnessEn, 6, 'sharing');
    expect(card.says[0]).toBe('可能向政府机关披露信息。');
    expect(card.language).toBe('zh-Hans');
    expect(card.quote.language).toBe('en');
  });

  it('says of a denial that it is one', () => {
    expect(clauseCard(en, marketZh, 3, 'sensitive').says).toEqual([
      'Says it does not collect or use your address book.',
    ]);
  });

  it('says what this clause says, whatever others say of the same data', () => {
    const { text, ...policy } = readPolicy(
      policyOf([
        'We collect your precise location to show you shops nearby.',
        'With your consent, we collect your precise location in the background.',
        'We do not collect your precise location on our website.',
      ]),
    );
    const analysis = { ...fitnessEn, ...policy };
    const cards = policy.clauses.map(({ id }) => clauseCard(en, analysis, id, 'sensitive'));
    expect(cards.map(({ says }) => says[0])).toEqual([
      'May collect or use your precise location.',
      'May collect or use your precise location, under certain conditions.',
      'Says it does not collect or use your precise location.',
    ]);
    expect(cards.map(({ details }) => details.some(({ term }) => term === 'Condition'))).toEqual([false, true, false]);
  });

  it.each([
    ['We share your data with advertisers.', 'We do not share your data with advertisers.', 'advertisers', en],
    ['我们会与广告商共享您的个人信息。', '我们不会与广告商共享您的个人信息。', '广告商', zh],
  ])('says of each recipient what this clause says, whatever others say: %s', (affirms, denies, whom, words) => {
    for (const lines of [
      [affirms, denies],
      [denies, affirms],
    ]) {
      const { text, ...policy } = readPolicy(policyOf(lines));
      const analysis = { ...fitnessEn, ...policy };
      for (const { id } of policy.clauses) {
        const polarity = lines[id] === denies ? 'denied' : 'affirmed';
        const said = words.t(`sharing.share.${polarity}.sentence`, { whom });
        expect(clauseCard(words, analysis, id, 'sharing').says[0]).toBe(said);
      }
    }
  });

  it('names the condition', () => {
    const terms = clauseCard(en, marketZh, 2, 'sensitive').details.map(({ term }) => term);
    expect(terms).toContain('Condition');
    expect(clauseCard(en, marketZh, 1, 'sensitive').details.map(({ term }) => term)).not.toContain('Condition');
  });

  it('leads to the clause that says the opposite, from both', () => {
    expect(clauseCard(en, fitnessEn, 3, 'sharing').opposite?.clause).toBe(4);
    expect(clauseCard(en, fitnessEn, 4, 'sharing').opposite?.clause).toBe(3);
    expect(clauseCard(en, fitnessEn, 5, 'sharing').opposite).toBeNull();
  });

  it('takes the first mark where the asked one is not there, and the topic where there is none', () => {
    expect(clauseCard(en, fitnessEn, 3, 'risk').kind).toBe('sharing');
    const plain = clauseCard(en, marketZh, 13, 'risk');
    expect(plain).toMatchObject({ kind: null, heading: 'How long it is kept', position: null, others: false });
  });

  it('shows the words for the kind that is shown', () => {
    const triggers = (kind: 'sharing' | 'risk') =>
      clauseCard(en, fitnessEn, 4, kind).quote.triggers.map(({ start, end }) =>
        fitnessEn.clauses[4]!.text.slice(start, end),
      );
    expect(triggers('sharing')).toEqual(['share', 'advertising partners']);
    expect(triggers('risk')).toEqual(['use them to show you ads']);
  });

  it('quotes the words for which it is marked, and not too many', () => {
    const quoted = (kind: 'sharing' | 'risk') => clauseCard(zh, fitnessEn, 4, kind).details[0]?.quoted;
    expect(quoted('sharing')).toBe('“share” … “advertising partners”');
    expect(quoted('risk')).toBe('“use them to show you ads”');
    const text = 'a b c d e f';
    const risk = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 }));
    const many = { ...fitnessEn.clauses[4]!, text, triggers: { risk } };
    const clauses = fitnessEn.clauses.with(4, many);
    expect(clauseCard(en, { ...fitnessEn, clauses }, 4, 'risk').details[0]?.quoted).toBe('“a” … “b” … “c” … “d” …');
    expect(clauseCard(en, fitnessEn, 6, 'risk').details[0]?.quoted).toBeUndefined();
  });

  it('says of sensitive data without a kind that it is spoken of, and why that matters', () => {
    const text = 'We ask before we process sensitive personal information.';
    const clause = { ...fitnessEn.clauses[0]!, text, data: [], triggers: { sensitive: [{ start: 25, end: 55 }] } };
    const card = clauseCard(en, { ...fitnessEn, clauses: [clause] }, 0, 'sensitive');
    expect(card.says).toEqual(['Speaks of sensitive data.']);
    expect(card.details[0]).toEqual({
      term: 'Why marked',
      texts: ['Data that the law gives special protection'],
      quoted: '“sensitive personal information”',
    });
    expect(card.quote.triggers).toEqual([{ start: 25, end: 55 }]);
  });

  it('claims nothing of data that no fact speaks of', () => {
    const lost = { ...marketZh, facts: { ...marketZh.facts, data: [] } };
    expect(clauseCard(en, lost, 1, 'sensitive').says[0]).toMatch(/^Speaks of /);
  });

  it('refuses a clause that is not there', () => {
    expect(() => clauseCard(en, marketZh, 999, null)).toThrow(RangeError);
  });

  it('survives being sent as a message', () => {
    const card = clauseCard(en, marketZh, 0, 'sensitive');
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe('the line under a clause', () => {
  it('names data, recipients and risk', () => {
    expect(clauseGloss(en, fitnessEn.clauses[4]!)).toBe(
      'Use of the service · Advertisers, Business partners: may share · Ads based on your data',
    );
    expect(clauseGloss(zh, fitnessEn.clauses[3]!)).toBe('对外提供：称不会');
  });

  it('names the topic where nothing else is known', () => {
    expect(clauseGloss(en, marketZh.clauses[13]!)).toBe('How long it is kept');
  });
});
