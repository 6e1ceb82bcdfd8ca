import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/analysis/meaning/meaning';
import type { MarkKind } from '../../../../src/policy/clause';
import type { Language } from '../../../../src/policy/language';
import { basesOf, isSensitive, LEGAL_BASES, SENSITIVITY } from '../../../../src/policy/sensitivity';
import { spanOf } from './span';

const quiet = { strong: () => false };

describe('what is painted by default', () => {
  it('reads typographic marks as those of a typewriter, and tells places in the page', () => {
    const text = '“Partners” – we don’t share your passport number with them.';
    const { data, sharing } = meaningOf(spanOf(text), 'en', quiet);
    expect(sharing?.polarity).toBe('denied');
    expect(data.map(({ start, end }) => text.slice(start, end))).toEqual(['passport number']);
  });

  it.each<[MarkKind[], string, Language]>([
    [[], 'Welcome to our policy.', 'en'],
    [['sensitive'], 'We collect your fingerprint.', 'en'],
    [['sharing'], 'We share your nickname with our affiliates.', 'en'],
    [['risk'], 'We may change this policy at any time without notice.', 'en'],
    [['sensitive', 'sharing'], 'We share your medical records with insurers.', 'en'],
    [['sensitive'], 'With your consent we process sensitive personal information.', 'en'],
    [[], '“Sensitive personal information” means information that may harm you.', 'en'],
    [[], '欢迎阅读本政策。', 'zh'],
    [['sensitive'], '我们会收集您的指纹。', 'zh'],
    [['sharing'], '我们会向关联公司提供您的昵称。', 'zh'],
    [['risk'], '由此造成的损失由您自行承担。', 'zh'],
    [['sensitive', 'sharing'], '我们不会将您的银行卡号提供给第三方。', 'zh'],
    [['sensitive'], '上述信息属于敏感个人信息。', 'zh'],
    [[], '敏感个人信息是指一旦泄露容易受到侵害的信息。', 'zh'],
    [[], '请查阅《敏感个人信息处理规则》。', 'zh'],
  ])('%j: %s', (expected, text, language) => {
    expect(meaningOf(spanOf(text), language, quiet).marks).toEqual(expected);
  });

  it('is no risk that the model alone suspects: it is counted, and has no reason to show', () => {
    const suspecting = { strong: (label: string) => label === 'risk' };
    expect(meaningOf(spanOf('Welcome to our policy.'), 'en', suspecting)).toMatchObject({ risk: 'other', marks: [] });
  });
});

describe('the table of sensitive data', () => {
  it('names a law for each kind that it lists', () => {
    for (const bases of Object.values(SENSITIVITY)) {
      expect(bases.length).toBeGreaterThan(0);
      for (const basis of bases) expect(LEGAL_BASES).toContain(basis);
    }
  });

  it('tells protected kinds from others', () => {
    expect(isSensitive('health')).toBe(true);
    expect(basesOf('criminal-record')).toContain('GDPR-10');
    expect(isSensitive('email')).toBe(false);
    expect(basesOf('coarse-location')).toEqual([]);
  });
});
