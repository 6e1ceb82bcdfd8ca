import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/analysis/meaning/lexicon/en';
import type { Lexicon } from '../../../../src/analysis/meaning/lexicon/lexicon';
import { zh } from '../../../../src/analysis/meaning/lexicon/zh';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import { DATA_TYPES } from '../../../../src/policy/data-type';
import type { Language } from '../../../../src/policy/language';
import { spanOf } from './span';

/** Every word of a lexicon in the plainest sentence that takes it. */
const SENTENCES: Record<Language, (word: string) => string> = {
  en: (word) => `We may collect ${word} and more.`,
  zh: (word) => `我们会收集您的${word}。`,
};

describe.each([
  ['en', en],
  ['zh', zh],
] as [Language, Lexicon][])('the lexicon of %s', (language, lexicon) => {
  it.each(DATA_TYPES)('reads each of its words for %s as such', (type) => {
    const { certain, likely = '' } = lexicon[type];
    const unread = `${certain}|${likely}`.split('|').filter((word) => {
      if (word === '') return false;
      const text = SENTENCES[language](word);
      const start = text.toLowerCase().indexOf(word);
      const found = spokenData(spanOf(text), language);
      return !found.some(
        (mention) => mention.type === type && mention.start <= start && mention.end >= start + word.length,
      );
    });
    expect(unread).toEqual([]);
  });

  it('has each word once', () => {
    const words = DATA_TYPES.flatMap((type) => lexicon[type].certain.split('|'));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
