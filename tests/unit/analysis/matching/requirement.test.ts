import { describe, expect, it } from 'vitest';
import { requirementFor } from '../../../../src/analysis/matching/expression';

/** By way, by group: the literals, in order. A gap is a space. */
const CASES: [expression: RegExp, requirement: string[][][]][] = [
  [/share/, [[['share']]]],
  [/\bshare\b/, [[[' share ']]]],
  [/^share$/, [[[' share ']]]],
  [/Share/i, [[['share']]]],
  [/\bshar(?:e|es|ing)\b/, [[[' share ', ' shares', ' sharin']]]],
  [/shar(?:e|es|ed)/, [[['share']]]],
  [/sells?\b/, [[['sell ', 'sells ']]]],
  [/\bsell[^.;]{0,20}\bdata\b/, [[[' data '], [' sell']]]],
  [/sell|(?:rent|lease)/, [[['lease', 'rent', 'sell']]]],
  [
    /(?:sell[^.]*data)|(?:rent[^.]*names)/,
    [
      [['data'], ['sell']],
      [['names'], ['rent']],
    ],
  ],
  [/opt[- ]?out/, [[['opt out', 'optout']]]],
  [/\d{1,2} years/, [[['0 years']]]],
  [/data(?=base)/, [[['base'], ['data']]]],
  [/(?<!meta)data(?!base)/, [[['data']]]],
  [/(?<kind>data)\s+\w+/, [[['data ']]]],
  [/收集|采集/, [[['收集', '采集']]]],
  [/共享[^。]{0,9}(?:您|你)的个人信息/, [[['你的个人', '您的个人'], ['共享']]]],
  [/[您你]的/, [[['你的', '您的']]]],
  [/《[^》]*法》/, [[['《'], ['法》']]]],
  // The sharper literal of a string of two scripts.
  [/cookie的/, [[['cookie ']]]],
];

/** What says nothing of a text, or is not understood. */
const OPEN = [
  /$^/,
  /a*/,
  /(?:share)?/,
  /share|/,
  /[^a]/,
  /\w+/,
  /\p{L}/u,
  /(?:share|[a-z])/,
  /(a)\1/,
  /(?!share)/,
  // With i and u these match ſ and the Kelvin sign.
  /s/iu,
  /k[sk]k/iu,
  /\uff21\uff22/i,
  /[\ud83d\ude00]/u,
];

describe('what an expression requires', () => {
  it.each(CASES)('of %s', (expression, requirement) => {
    const found = requirementFor(expression).map((way) => way.map((group) => [...group].sort()));
    const sorted = (ways: string[][][]) => ways.map((way) => [...way].sort()).sort();
    expect(sorted(found)).toEqual(sorted(requirement));
  });

  it.each(OPEN)('is nothing for %s', (expression) => {
    expect(requirementFor(expression)).toEqual([[]]);
  });

  it('leaves alternatives without a telling literal open', () => {
    expect(requirementFor(/information|a/)).toEqual([[]]);
  });
});
