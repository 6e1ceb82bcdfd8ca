import { describe, expect, it } from 'vitest';
import { Abouts } from '../../../../src/analysis/meaning/risk/abouts';
import { en } from '../../../../src/analysis/meaning/risk/en';
import type { RiskRule } from '../../../../src/analysis/meaning/risk/risk-rule';

const about = (words?: RegExp): RiskRule => ({ kind: 'other', ...(words && { about: words }), says: /./ });

/** Which of the rules about `words` may fit the text, by their places. */
function open(words: readonly (RegExp | undefined)[], text: string): number[] {
  const rules = words.map(about);
  return new Abouts(rules).of(text).map((rule) => rules.indexOf(rule));
}

describe('the rules that a clause is about', () => {
  it('are those one of whose words it holds, anywhere in a word and in capitals or not', () => {
    const words = [/heron|tarn/, /moorhen/];
    expect(open(words, 'Two Herons.')).toEqual([0]);
    expect(open(words, 'subtarnal MOORHENS')).toEqual([0, 1]);
    expect(open(words, 'a moor, a hen')).toEqual([]);
    expect(open(words, '')).toEqual([]);
  });

  it('are known by words that only their ends make long enough', () => {
    expect(open([/\bad\b/], 'an ad')).toEqual([0]);
    expect(open([/\bad\b/], 'Ad space')).toEqual([0]);
    expect(open([/\bad\b/], 'he made shade')).toEqual([]);
  });

  it('are known by what an alternative always holds', () => {
    const words = [/fees?\b/, /cop(?:y|ies)/, /(?:add|include) /, /log.?in page/, /we (?:\w+ ){0,2}?choose/, /colou?r/];
    expect(open(words, 'no fee')).toEqual([0]);
    expect(open(words, 'copied')).toEqual([1]);
    expect(open(words, 'addition')).toEqual([2]);
    expect(open(words, 'the login page')).toEqual([3]);
    expect(open(words, 'as they choose')).toEqual([4]);
    expect(open(words, 'Color')).toEqual([5]);
  });

  it('are all those of which nothing can be told beforehand', () => {
    expect(open([undefined, /x/, /\w+ly/, /egret/], '')).toEqual([0, 1, 2]);
  });

  it('may be more than a number has bits', () => {
    const words = Array.from(
      { length: 40 },
      (_, i) => new RegExp(`bird${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'o' : 'u'}`),
    );
    expect(open(words, 'birdau')).toContain(26);
    expect(open(words, 'birdco')).toContain(2);
  });

  it('hold each rule whose words a sentence of policies has', () => {
    const sentences = [
      'By using the ferry you agree to be bound by the terms, whether or not you read them.',
      'We cannot guarantee that a hack, a breach or the loss of your files will not happen.',
      "We aren't responsible for what you lose; it is up to you to take care.",
      'Ads may follow you: we infer interests, combine records and keep them for an unlimited time.',
      'A copy costs a fee, and we may ask for a passport or another proof of who you are.',
      'Posts are public and may be seen by anyone, in any country, under other laws.',
    ];
    const abouts = new Abouts(en);
    for (const sentence of sentences) {
      const said = en.filter((rule) => rule.about?.test(sentence) !== false);
      expect(abouts.of(sentence)).toEqual(expect.arrayContaining(said));
    }
  });
});
