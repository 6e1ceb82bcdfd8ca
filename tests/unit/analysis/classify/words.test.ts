import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../../src/analysis/classify/words';

/** What a word is, as one would write it down. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const pieces = fc.constantFrom(
  ...['a', 'data', 'é', '数', '9', "'", '’', '-', ' ', '\n', '\u3000', '.', '…', '𝒜', '😀', '\ud800', '\udc00'],
);

const wordsOf = (words: Words, text: string) => {
  words.read(text);
  return [...words.ids.subarray(0, words.length)].map((id) => words.word(id));
};

describe('words', () => {
  it('are letters and digits with their joints, and signs', () => {
    expect(wordsOf(new Words(), "We re-use the users' data — it’s 3 MB.")).toEqual([
      'We',
      're-use',
      'the',
      'users',
      "'",
      'data',
      '—',
      'it’s',
      '3',
      'MB',
      '.',
    ]);
  });

  it('are the same for any text', () => {
    const words = new Words();
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(wordsOf(words, text)).toEqual(text.match(WORD) ?? []);
      }),
    );
  });

  it('keep their numbers, however many there are', () => {
    const words = new Words();
    const many = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    for (let i = 0; i < many.length; i += 100) wordsOf(words, many.slice(i, i + 100).join(' '));
    expect(wordsOf(words, many.join(' '))).toEqual(many);
    expect([...words.ids.subarray(0, words.length)]).toEqual([...many.keys()]);
  });
});
