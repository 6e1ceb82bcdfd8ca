import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gated, type Pattern } from '../../../../src/analysis/matching/pattern';
import { Prefilter } from '../../../../src/analysis/matching/prefilter';

/** As rules are written: words and their edges, gaps, options, classes, looks around, in both scripts. */
const EXPRESSIONS = [
  /\b(?:share|shares|sharing|disclos\w+)\b[^.;]{0,20}\b(?:data|information)\b/gi,
  /\b(?:not|never|n't)\b (?:\w+ ){0,3}(?:sell|rent)/i,
  /(?<!we )(?:may|will) share(?! it)/,
  /opt(?:ed)?[- ]?out|unsubscrib(?:e|ing)/i,
  /^(?:We|Our)\b|\bus$/,
  /\d{1,3} (?:days?|months?)\b(?=[^.]*\bdelet)/,
  /(?<period>\d+)(?:年|个月)|永久/u,
  /不(?:会|得)?[^，。]{0,6}(?:共享|出售)(?!给我们)/g,
  /[您你]的(?:个人)?(?:信息|数据)/,
  /cookies?(?:的|等)|[Ss][Dd][Kk]/,
  /\bsk\w*|desks?/iu,
  /\p{Lu}\w+ (?:Inc|Ltd)\b/u,
  /it[’']s|e\.g\.,? such/i,
  /(?:data){2,3}|(?:ha)+/,
  /\s{2,}\S|[^\s\w]{3}/,
  /(a|b)\1|\Bshare\B/,
  /\u5171\u4eab|\x64ata|[\u4e00-\u4e03]个/,
  /^\s*(?:第?[一二三]{1,2}[)、]|\d\.)/m,
];
const PATTERNS = gated(EXPRESSIONS);

const pieces = fc.oneof(
  fc.constantFrom(
    ...'share,Shares,SHARING,disclosing,data,information,not,never,n’t,sell,rent,we ,may,will,it,opted,opt,out,-,unsubscribing'.split(
      ',',
    ),
    ...[
      'We',
      'us',
      '3',
      '30',
      ' days',
      'month',
      'delete',
      '年',
      '个月',
      '永久',
      '不会',
      '不',
      '共享',
      '出售',
      '给我们',
      '您',
      '你的',
    ],
    ...[
      '个人',
      '信息',
      '数据',
      'cookie',
      'cookies',
      '的',
      '等',
      'sdk',
      'SDK',
      'ſk',
      'de',
      'K',
      'sk',
      'Acme',
      'Inc',
      'Ltd',
    ],
    ...[
      "it's",
      'e.g.',
      'such',
      'ha',
      'a',
      'b',
      'aa',
      '一',
      '二、',
      '。',
      '.',
      ';',
      ' ',
      '  ',
      '\n',
      '_',
      'é',
      'İ',
      '\u3000',
      '😀',
      '\ud800',
    ],
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

/** All that can be asked of a pattern or an expression. */
function saidBy(pattern: Pattern | RegExp, text: string): unknown {
  const all = () => (pattern instanceof RegExp ? [...text.matchAll(pattern)] : pattern.matchesIn(text));
  const found = pattern.flags.includes('g') ? all() : pattern.exec(text);
  return { found, at: text.search(pattern), rest: text.replace(pattern, '·'), some: text.replace(pattern, () => '') };
}

describe('patterns', () => {
  it('say of any text what their expressions say', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        // The first text once more, when another one has been read.
        for (const text of [one, other, one]) {
          const said = EXPRESSIONS.map((_, i) => saidBy(PATTERNS[i]!, text));
          expect(said).toEqual(EXPRESSIONS.map((expression) => saidBy(expression, text)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are kept from no text in which they match', () => {
    const prefilter = new Prefilter(0);
    const ids = EXPRESSIONS.map((expression) => prefilter.add(expression));
    let kept = 0;
    fc.assert(
      fc.property(texts, (text) => {
        EXPRESSIONS.forEach((expression, i) => {
          if (prefilter.admits(ids[i]!, text)) return;
          kept++;
          expect(text.search(expression), `${expression} in ${JSON.stringify(text)}`).toBe(-1);
        });
      }),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(1000);
  });

  it('take the place of expressions in a table, whatever else it holds', () => {
    const table = gated({ kind: 'sale', ways: [['sold', /sold/, { unless: /not/ }]], never: undefined } as const);
    expect(table.kind).toBe('sale');
    expect(table.ways[0][0]).toBe('sold');
    expect(table.ways[0][1].test('It is sold.')).toBe(true);
    expect(table.ways[0][2].unless.test('It is sold.')).toBe(false);
    expect(table.ways[0][1].source).toBe('sold');
    expect(table.never).toBeUndefined();
  });

  it('may be added when texts have been looked at already', () => {
    const prefilter = new Prefilter(0);
    const text = 'quinces and medlars';
    expect(prefilter.admits(prefilter.add(/quinces/), text)).toBe(true);
    expect(prefilter.admits(prefilter.add(/medlars/), text)).toBe(true);
    expect(prefilter.admits(prefilter.add(/damsons/), text)).toBe(false);
  });

  it('look at long texts, and at many', () => {
    const prefilter = new Prefilter(0);
    const id = prefilter.add(/needles?\b/);
    expect(prefilter.admits(id, 'x'.repeat(100_000))).toBe(false);
    expect(prefilter.admits(id, `${'，'.repeat(100_000)}needle`)).toBe(true);
    for (let i = 0; i < 10_000; i++) expect(prefilter.admits(id, `text ${i}`)).toBe(false);
    expect(prefilter.admits(id, 'needles')).toBe(true);
  });

  it('are all tried until it pays to look first', () => {
    const prefilter = new Prefilter(2);
    const id = prefilter.add(/needles?/);
    expect([1, 2, 3].map(() => prefilter.admits(id, 'hay'))).toEqual([true, true, false]);
  });
});
