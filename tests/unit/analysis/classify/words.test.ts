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
  return Array.from({ length: words.length }, (_, i) => text.slice(words.starts[i], words.ends[i]));
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
    expect(words.count).toBe(many.length);
  });

  it('are read by their beginnings too, which longer words share', () => {
    const words = new Words();
    words.read('it us collect collection');
    const formsOf = (id: number, near = false) => {
      const { hashes, from, count } = words.formsOf(id, near);
      return [...hashes.subarray(from, from + count)];
    };
    expect([0, 1, 2, 3].map((id) => formsOf(id).length)).toEqual([1, 1, 4, 4]);
    expect(formsOf(3).slice(1)).toEqual(formsOf(2).slice(1));
    expect(formsOf(3)[0]).not.toBe(formsOf(2)[0]);
    expect(formsOf(3, true)).toEqual(formsOf(3).slice(0, 1));
  });
});
