import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/site/text-fragment';

const page = 'https://shop.example/privacy?v=2#top';

describe('linkTo', () => {
  it('quotes short words whole, in place of the fragment that was there', () => {
    expect(linkTo(page, 'We keep it - always, & more.')).toBe(
      'https://shop.example/privacy?v=2#:~:text=We%20keep%20it%20%2D%20always%2C%20%26%20more.',
    );
  });

  it('quotes both ends of long words, cut between words', () => {
    const words = 'We may share your precise location with partners '.repeat(6).trim();
    const [start, end] = linkTo(page, words).split('text=')[1]!.split(',').map(decodeURIComponent);
    expect(words.startsWith(`${start} `)).toBe(true);
    expect(words.endsWith(` ${end}`)).toBe(true);
  });

  it('quotes both ends of Chinese', () => {
    const words = '我们会收集您的面部图像。'.repeat(20);
    const [start, end] = linkTo(page, words).split('text=')[1]!.split(',').map(decodeURIComponent);
    expect(words.startsWith(start!)).toBe(true);
    expect(words.endsWith(end!)).toBe(true);
    expect(start!.length + end!.length).toBeLessThan(100);
  });

  it('survives half a surrogate pair', () => {
    expect(linkTo(page, `broken \ud83d end`)).toContain('%EF%BF%BD');
  });
});
