import { describe, expect, it } from 'vitest';
import { combined, takingOf } from '../../../../src/analysis/facts/data-facts';
import { wordingOf } from '../../../../src/analysis/facts/wording';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Polarity } from '../../../../src/policy/sharing';
import { factsOf, policyOf } from './policy-of';

describe('takingOf', () => {
  it.each<[Polarity, string]>([
    ['affirmed', '我们会收集您的手机号码。'],
    ['denied', '我们不会收集您的手机号码。'],
    ['denied', '我们绝不收集、存储您的密码。'],
    ['affirmed', '我们仅收集必要信息，不会收集无关的信息。'],
    ['conditional', '我们不会收集您的位置信息，除非您开启位置功能。'],
    ['conditional', '在您开启通讯录权限后，我们会收集您的通讯录信息。'],
    ['conditional', '经您同意，我们会收集您的位置信息。'],
    ['conditional', '您可以选择填写性别信息。'],
    ['affirmed', 'We collect your phone number.'],
    ['denied', 'We do not collect your phone number.'],
    ['denied', 'Your password is never stored.'],
    ['conditional', 'We collect your location with your permission.'],
    ['conditional', 'If you choose to, you can give us your birthday; we collect it if you consent.'],
    ['conditional', 'We do not collect your location unless you enable it.'],
  ])('%s: %s', (polarity, line) => {
    expect(takingOf(wordingOf(segment(policyOf([line]))[0]!))).toBe(polarity);
  });
});

describe('combined', () => {
  it.each<[Polarity, Polarity[]]>([
    ['affirmed', ['denied', 'conditional', 'affirmed']],
    ['conditional', ['denied', 'conditional']],
    ['denied', ['denied', 'denied']],
  ])('%s of %j', (polarity, said) => {
    expect(combined(said)).toBe(polarity);
  });
});

describe('data', () => {
  it('is one fact a kind, with the law that protects it and the clauses that bear out its polarity first', () => {
    const { data } = factsOf('在您同意的情况下，我们会收集您的身份证号码。', '注册时我们会收集您的身份证号码。');
    expect(data.find(({ type }) => type === 'government-id')).toEqual({
      type: 'government-id',
      sensitive: true,
      basis: ['GB/T-35273-B', 'CPRA'],
      polarity: 'affirmed',
      clauses: [1, 0],
    });
  });

  it('is denied only if no clause takes it', () => {
    const types = (...lines: string[]) => factsOf(...lines).data.map(({ type, polarity }) => [type, polarity]);
    expect(types('We do not collect your fingerprints.')).toEqual([['biometric', 'denied']]);
    expect(types('We do not collect your fingerprints.', 'We collect your fingerprints to open the door.')).toEqual([
      ['biometric', 'affirmed'],
    ]);
  });

  it('is not taken where only its sharing is denied', () => {
    expect(factsOf('We do not share your health data with any third party.').data).toEqual([]);
  });
});

describe('recipients', () => {
  it('are one fact a kind and manner', () => {
    const { recipients } = factsOf(
      'We share your personal data with payment processors.',
      'We do not share your personal information with advertisers.',
    );
    const said = recipients.map(({ recipient, polarity, clauses }) => [recipient, polarity, clauses]);
    expect(said).toContainEqual(['payment', 'affirmed', [0]]);
    expect(said).toContainEqual(['advertisers', 'denied', [1]]);
  });
});
