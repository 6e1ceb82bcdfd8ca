import { describe, expect, it } from 'vitest';
import { straight } from '../../../src/policy/straight';

describe('straight', () => {
  it.each([
    ['“We don’t sell it” – ever', '"We don\'t sell it" - ever'],
    ['• your name\u2009and\u202fage', '* your name and age'],
    ['Straße, 数据 and \u{1f512} stay', 'Straße, 数据 and \u{1f512} stay'],
    ['a lone \ud83d stays', 'a lone \ud83d stays'],
    ['', ''],
  ])('reads %j', (text, read) => {
    expect(straight(text)).toBe(read);
  });

  it('keeps the length of long texts', () => {
    const text = 'We’ll keep “it” \u{1f512} '.repeat(3000);
    expect(straight(text)).toHaveLength(text.length);
  });
});
