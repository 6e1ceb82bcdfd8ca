import { describe, expect, it } from 'vitest';
import { TextReader } from '../../../../src/analysis/classify/text-reader';
import type { Language } from '../../../../src/policy/language';

const readerOf = (language: Language) => new TextReader({ language, context: true, textBits: 20, contextBits: 13 });

/** How many n-grams are read across a text, and how many of these of a neighbour. */
function countsOf(language: Language, text: string): [all: number, near: number] {
  const reader = readerOf(language);
  reader.read(text);
  return [reader.length, reader.near];
}

describe('the n-grams of a text', () => {
  it('are one to three characters in Chinese, one or two of a neighbour', () => {
    expect(countsOf('zh', '收集信息')).toEqual([4 + 3 + 2, 4 + 3]);
    expect(countsOf('zh', '你')).toEqual([1, 1]);
    expect(countsOf('zh', '')).toEqual([0, 0]);
  });

  it('are pairs of words in English, of a neighbour too', () => {
    expect(countsOf('en', 'we share your data')).toEqual([3, 3]);
  });

  it('count once, however often they stand there', () => {
    expect(countsOf('zh', '啊啊啊啊啊啊')).toEqual([3, 2]);
    expect(countsOf('en', 'data data data data data')).toEqual([1, 1]);
  });

  it('are those of the text that was read last', () => {
    const reader = readerOf('en');
    reader.read('we keep your data for a year');
    reader.read('we share data');
    const again = [...reader.hashes.subarray(0, reader.length)];
    const fresh = readerOf('en');
    fresh.read('we share data');
    expect(again).toEqual([...fresh.hashes.subarray(0, fresh.length)]);
  });
});
