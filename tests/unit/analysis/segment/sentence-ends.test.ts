import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../../src/analysis/segment/sentence-ends';
import { CHINESE, ENGLISH } from './divided-texts';

/** The text divided at the ends, with '|' where one sentence ends and the next begins. */
function divided(text: string): string {
  let start = 0;
  const sentences = sentenceEnds(text).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
  return sentences.join('|');
}

describe('the ends of sentences', () => {
  it.each(ENGLISH)('%s', (text) => {
    expect(divided(text.replaceAll('|', ' '))).toBe(text);
  });

  it('are found without a space before a word that begins sentences', () => {
    expect(divided('We collect data for our services.We use it.')).toBe('We collect data for our services.|We use it.');
  });

  it('are found at an empty line', () => {
    expect(divided('First line\n\nSecond line.')).toBe('First line|Second line.');
  });

  it.each(CHINESE)('%s', (text) => {
    expect(divided(text.replaceAll('|', ''))).toBe(text);
  });

  it('covers the whole text, in order', () => {
    for (const text of ['', ' ', 'a', 'We.  You. ', '。。。', '\ud800.\udc00', '(((', '）））。']) {
      const ends = sentenceEnds(text);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.at(-1) ?? 0).toBe(text.length);
    }
  });
});
