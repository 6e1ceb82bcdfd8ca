import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Language } from '../../../../src/policy/language';
import type { Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

const polarity = (text: string, language: Language) => sharingOf(spanOf(text), language)?.polarity ?? 'none';

describe('polarity of sharing', () => {
  it.each<[Polarity, string, Language]>([
    ['denied', '我们从不向第三方共享您的信息。', 'zh'],
    ['affirmed', '我们没有承诺绝不向第三方共享您的信息。', 'zh'],
    ['affirmed', '我们不能保证服务商不向第三方提供您的信息。', 'zh'],
    ['denied', 'We never share your information with third parties.', 'en'],
    ['affirmed', 'We do not say that we never share your information with third parties.', 'en'],
  ])('%s, as two negations make none: %s', (expected, text, language) => {
    expect(polarity(text, language)).toBe(expected);
  });

  it.each<[Polarity, string, Language]>([
    ['affirmed', '我们不会向广告商提供您的信息，我们会与合作伙伴共享您的信息。', 'zh'],
    ['affirmed', '我们会与合作伙伴共享您的信息，我们不会向广告商提供您的信息。', 'zh'],
    ['denied', '我们不会向广告商提供您的信息，也不会与合作伙伴共享您的信息。', 'zh'],
    ['affirmed', 'We do not sell your data to anyone, we share your data with our partners.', 'en'],
    ['denied', 'We do not sell your data to anyone, we do not share your data with our partners.', 'en'],
  ])('%s, as what is done outweighs what is not: %s', (expected, text, language) => {
    expect(polarity(text, language)).toBe(expected);
  });

  it('of a cell is said of those alone whom the cell names', () => {
    const row = (...texts: string[]) => {
      let start = 0;
      const cells = texts.map((text) => {
        const cell = { header: '', text, start };
        start += text.length + 3;
        return cell;
      });
      return sharingOf(spanOf(texts.join(' | '), { kind: 'row', cells }), 'en');
    };
    expect(row('Your data', 'Couriers', 'Data is not sold')).toMatchObject({ polarity: 'denied', recipients: [] });
    expect(row('Your data', 'Data is not sold to couriers')).toMatchObject({
      polarity: 'denied',
      recipients: ['logistics'],
    });
  });

  it.each<[string, string, string, Language]>([
    ['我们收集您的昵称，', '我们会与第三方共享您的信息。', '我们会与第三方共享您的信息，', 'zh'],
    [
      'we collect your nickname, ',
      'we share your data with third parties.',
      'we share your data with partners, ',
      'en',
    ],
  ])('is read in the first 4,000 characters of a clause: %s', (filler, late, early, language) => {
    const fill = (length: number) => filler.repeat(Math.ceil(length / filler.length));
    expect(polarity(fill(3000) + late, language)).toBe('affirmed');
    expect(polarity(fill(4000) + late, language)).toBe('none');
    expect(polarity(early + fill(4000), language)).toBe('affirmed');
  });
});
