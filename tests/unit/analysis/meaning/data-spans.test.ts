import { describe, expect, it } from 'vitest';
import { type DataAction, dataSpans } from '../../../../src/analysis/meaning/data-spans';
import type { Language } from '../../../../src/policy/language';
import { spanOf } from './span';

/** The words found, and what is done with them. */
function words(text: string, language: Language): string[] {
  return dataSpans(spanOf(text), language).map(({ start, end }) => text.slice(start, end));
}
function action(text: string, language: Language): DataAction | undefined {
  return dataSpans(spanOf(text), language)[0]?.action;
}

describe('words for data', () => {
  it.each<[string, string[]]>([
    [
      'We collect your name, e-mail address and the date of your wedding.',
      ['your name', 'e-mail address', 'the date of your wedding'],
    ],
    [
      'We record your IP address, shoe size and favourite colour.',
      ['your IP address', 'shoe size', 'favourite colour'],
    ],
    ['You provide us with your phone number (and your locker code).', ['your phone number', 'your locker code']],
    ['Our guests like the blue, red and green rooms.', []],
    ['We collect apples, pears and plums.', []],
  ])('are known by their place in an enumeration: %s', (text, expected) => {
    expect(words(text, 'en')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['我们会收集您的姓名、证件图像及号码。', ['姓名', '证件图像', '号码']],
    ['您需要提供手机号码、会员等级和储物柜编号，用于领取物品。', ['手机号码', '会员等级', '储物柜编号']],
    ['我们会读取您的头像（包括历史头像）。', ['头像', '历史头像']],
    ['我们提供搜索、浏览和下单服务。', []],
    ['我们收集苹果、香蕉和梨。', []],
  ])('are known by their place in an enumeration: %s', (text, expected) => {
    expect(words(text, 'zh')).toEqual(expected);
  });

  it.each<[DataAction, string, Language]>([
    ['collect', 'We collect your nickname.', 'en'],
    ['share', 'We share your nickname with advertisers.', 'en'],
    ['not-collect', 'We do not collect your fingerprint.', 'en'],
    ['not-share', 'We do not sell your e-mail address.', 'en'],
    ['not-share', 'We do not share your e-mail address without your consent.', 'en'],
    ['collect', '我们会收集您的昵称。', 'zh'],
    ['share', '我们会向广告主提供您的手机号码。', 'zh'],
    ['not-collect', '我们不会收集您的指纹。', 'zh'],
    ['not-share', '我们不会向第三方共享您的通讯录。', 'zh'],
  ])('%s: %s', (expected, text, language) => {
    expect(action(text, language)).toBe(expected);
  });

  it('are none where nothing is done with data', () => {
    expect(words('Fingerprints are unique.', 'en')).toEqual([]);
    expect(words('指纹各不相同。', 'zh')).toEqual([]);
  });

  it.each(['', '\ud800', 'collect your name, '.repeat(10_000), '收集您的、'.repeat(20_000), '（'.repeat(100_000)])(
    'survive hostile text',
    (text) => {
      expect(() => [dataSpans(spanOf(text), 'en'), dataSpans(spanOf(text), 'zh')]).not.toThrow();
    },
  );
});
