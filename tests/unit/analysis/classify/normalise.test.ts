import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseAll } from '../../../../src/analysis/classify/normalise';
import { LANGUAGES, type Language } from '../../../../src/policy/language';

/** Every step, for any text, as one would write it down. */
function inEveryStep(text: string, language: Language): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\]\([^()]*\)/g, ' ')
    .replace(/(?:https?:\/\/|www\.)[\w\-./?%&=+:#~@!$;]+/g, '↗')
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g, '✉')
    .replace(/[1-9]/g, '0')
    .replace(language === 'en' ? /[\s_*`#\\[\]|,]+/g : /[\s_*`#\\[\]|]+/g, ' ')
    .trim();
}

const pieces = fc.constantFrom(
  ...[
    'we',
    'Data',
    'é',
    '，',
    '：',
    '数据',
    '7',
    '0',
    ' ',
    ' ',
    ',',
    ', ',
    '\n',
    '\u3000',
    '\u00a0',
    '.',
    '-',
    '’',
    "'",
  ],
  ...['WWW.', 'www.', 'https://', '/', '@', '](', '[', '(', ')', '#', '*', '_', '|', '\\', '`', '!', 'İ', '\ud800'],
  ...['e', '\u0301', 'Σ', 'K', '\u2028', '\ufeff'],
);

describe.each(LANGUAGES)('a text in %s', (language) => {
  it('comes to the same whether a step is needed or left out', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(normalise(text, language)).toBe(inEveryStep(text, language));
      }),
      { numRuns: 3000 },
    );
  });

  it('comes to the same among others', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 6 }), { maxLength: 5 }), (drawn) => {
        const texts = drawn.map((parts) => parts.join(''));
        expect(normaliseAll(texts, language)).toEqual(texts.map((text) => inEveryStep(text, language)));
      }),
      { numRuns: 2000 },
    );
  });
});
