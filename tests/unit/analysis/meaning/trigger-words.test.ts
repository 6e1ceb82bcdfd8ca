import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/analysis/meaning/meaning';
import { ends, LONGEST } from '../../../../src/analysis/meaning/trigger-words';
import type { ClauseSpan } from '../../../../src/analysis/segment/clause-span';
import type { MarkKind } from '../../../../src/policy/clause';
import type { Language } from '../../../../src/policy/language';
import { spanOf } from './span';

/** The words that stand out for one kind. */
function words(text: string, language: Language, kind: MarkKind, more: Partial<ClauseSpan> = {}): string[] {
  const { triggers } = meaningOf(spanOf(text, more), language, { strong: () => false });
  return (triggers[kind] ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('the words for which a clause is marked', () => {
  it.each<[string, Language, MarkKind, string[]]>([
    ['We share your name with our advertising partners.', 'en', 'sharing', ['share your name', 'advertising partners']],
    ['We will never sell your personal data to third parties.', 'en', 'sharing', ['never sell', 'third parties']],
    ['We sell your fingerprints to data brokers.', 'en', 'sharing', ['sell', 'data brokers']],
    [
      'It may disclose your data to affiliates, and to vendors.',
      'en',
      'sharing',
      ['disclose your data', 'affiliates', 'vendors'],
    ],
    ['我们会向关联公司提供您的昵称。', 'zh', 'sharing', ['向关联公司提供']],
    ['我們不會將您的個人資料出售予第三方。', 'zh', 'sharing', ['不會', '出售予第三方']],
    ['We may change this policy without notice.', 'en', 'risk', ['change this policy without notice']],
    ['如您拒绝提供上述信息，您将无法使用我们的服务。', 'zh', 'risk', ['拒绝提供上述信息，您将无法使用我们的服务']],
    [
      'With your consent we process sensitive personal information.',
      'en',
      'sensitive',
      ['sensitive personal information'],
    ],
    ['上述信息属于敏感个人信息。', 'zh', 'sensitive', ['敏感个人信息']],
  ])('%s', (text, language, kind, expected) => {
    expect(words(text, language, kind)).toEqual(expected);
  });

  it('names a denial with what denies it, whatever else is said', () => {
    const [first] = words('We do not sell it to third parties unless you agree.', 'en', 'sharing');
    expect(first).toMatch(/^not sell/);
  });

  it('leaves named data to the mentions', () => {
    expect(words('We collect your fingerprint, which is sensitive data.', 'en', 'sensitive')).toEqual([]);
  });

  it('are the recipients of an item that another line leads in', () => {
    const more = { leadIn: 'We share your personal data with:', kind: 'item' } as const;
    expect(words('Advertisers and analytics companies', 'en', 'sharing', more)).toEqual(['Advertisers', 'analytics']);
  });

  it('are the name in a row of a table of third parties', () => {
    const cells = [
      { header: 'SDK name', text: 'Acme Push', start: 0 },
      { header: 'Data', text: 'device identifiers', start: 12 },
    ];
    const more: Partial<ClauseSpan> = { kind: 'row', cells, section: ['Third-party SDKs'] };
    expect(words('Acme Push | device identifiers', 'en', 'sharing', more)).toEqual(['Acme Push']);
  });

  it('are the two ends of a long stretch, cut between words', () => {
    const text =
      'By continuing to use our services after this policy was changed on this page, you agree to the change.';
    expect(words(text, 'en', 'risk')).toEqual(['By continuing to use our', 'on this page, you agree']);
  });

  it('lie within their text, in order, each short, whatever the text', () => {
    const piece = fc.constantFrom(
      'we share ',
      'with third parties ',
      'your data ',
      '不会',
      '共享给第三方',
      '😀',
      '\uD800',
      'x',
      ', ',
      '。',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom<Language>('en', 'zh'), (pieces, language) => {
        const text = pieces.join('');
        const { triggers } = meaningOf(spanOf(text), language, { strong: () => false });
        for (const spans of Object.values(triggers)) {
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('splits no pair of surrogates', () => {
    const text = '😀'.repeat(80);
    for (const { start, end } of ends(text, { start: 0, end: text.length }, 'zh')) {
      expect(text.slice(start, end).isWellFormed()).toBe(true);
      expect(end - start).toBeLessThanOrEqual(LONGEST.zh);
    }
  });
});
