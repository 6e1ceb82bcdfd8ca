import { describe, expect, it } from 'vitest';
import { words } from '../../../../src/analysis/meaning/sharing/en-hints';
import { GIVE, GIVEN, OUTSIDER, SHARE, SHARED, SHARING, TAKE } from '../../../../src/analysis/meaning/sharing/en-words';
import { WordSets } from '../../../../src/analysis/meaning/word-sets';
import { phrasesOf } from './phrases';

describe('words of a text, by their sets', () => {
  const sets = new WordSets({ water: 'river tarn', birds: 'moorhen coot', food: 'egg' });
  const [water, birds, food] = [sets.any('water'), sets.any('birds'), sets.any('food')];

  it('are known by how they begin, in letters of either case', () => {
    expect(sets.in('Two COOTS on the riverbank')).toBe(water | birds);
    expect(sets.in('eggs')).toBe(food);
  });

  it('are not known from the middle of another word', () => {
    expect(sets.in('the driver, a scooter, 2egg, _tarn')).toBe(0);
  });

  it('begin after anything that is no part of a word', () => {
    expect(sets.in('(tarn')).toBe(water);
    expect(sets.in('non-egg')).toBe(food);
    expect(sets.in('在river')).toBe(water);
  });

  it('are those of the text last asked for', () => {
    expect([sets.in('egg'), sets.in('coot'), sets.in('egg'), sets.in('')]).toEqual([food, birds, food, 0]);
  });

  it('stand together for any of them', () => {
    expect(sets.any('water', 'food')).toBe(water | food);
    expect(sets.any()).toBe(0);
  });

  it('are at most as many as a number has bits', () => {
    const many = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`set${i}`, 'word']));
    expect(() => new WordSets(many)).toThrow(RangeError);
  });
});

describe('what the English flows ask for', () => {
  it.each([
    ['outsiders', OUTSIDER],
    ['shares', SHARE],
    ['shares', SHARING],
    ['shares', SHARED],
    ['gives', GIVE],
    ['given', GIVEN],
    ['takes', TAKE],
  ] as const)('is there in every phrase for %s', (name, source) => {
    const whole = new RegExp(`^${source}$`, 'i');
    const phrases = phrasesOf(source).filter((phrase) => whole.test(phrase));
    expect(phrases.length).toBeGreaterThan(8);
    expect(phrases.filter((phrase) => (words.in(phrase) & words.any(name)) === 0)).toEqual([]);
  });
});
