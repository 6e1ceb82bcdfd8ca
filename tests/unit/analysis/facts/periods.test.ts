import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../src/analysis/facts/numeral';
import { daysOf, findPeriods } from '../../../../src/analysis/facts/period';
import { fold } from '../../../../src/analysis/facts/wording';

describe('numberOf', () => {
  it.each([
    ['18', 18],
    ['十八', 18],
    ['二十', 20],
    ['三十五', 35],
    ['一百八十', 180],
    ['两', 2],
    ['二〇二一', 2021],
    ['eighteen', 18],
    ['twenty-four', 24],
    ['many', null],
    ['', null],
  ])('%s is %s', (written, value) => {
    expect(numberOf(written)).toBe(value);
  });
});

describe('findPeriods', () => {
  it.each<[string, string[]]>([
    ['保存三年', ['P3Y']],
    ['保存 6 个月', ['P6M']],
    ['３０天内', ['P30D']],
    ['十五个工作日', ['P15D']],
    ['24小时', ['PT24H']],
    ['两周', ['P2W']],
    ['for 12 months', ['P12M']],
    ['for twelve (12) months', ['P12M']],
    ['a 30-day period and then ninety days', ['P30D', 'P90D']],
    ['within 10 business days', ['P10D']],
    ['two years after', ['P2Y']],
    ['在2021年3月', []],
    ['未满14周岁', []],
    ['under 13 years of age', []],
    ['16 years old', []],
    ['7*24小时客服', []],
    ['第三年', []],
    ['version 3.2 years', []],
    ['90000 days', []],
    ['0 days', []],
  ])('%s', (text, periods) => {
    expect(findPeriods(fold(text)).map(({ iso }) => iso)).toEqual(periods);
  });

  it.each([
    ['不少于三年', true],
    ['至少保存六个月', true],
    ['三年以上', true],
    ['at least two years', true],
    ['not less than 6 months', true],
    ['for six months', false],
    ['不超过三年', false],
  ])('%s: a minimum is %s', (text, minimum) => {
    expect(findPeriods(fold(text))[0]?.minimum).toBe(minimum);
  });

  it('compares by days', () => {
    expect([daysOf('P1Y'), daysOf('P2M'), daysOf('P3W'), daysOf('P4D'), daysOf('PT24H')]).toEqual([
      365,
      60,
      21,
      4,
      null,
    ]);
  });
});
