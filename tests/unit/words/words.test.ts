import { describe, expect, it } from 'vitest';
import { durationPhrase } from '../../../src/words/duration';
import { lawName } from '../../../src/words/law';
import { readingMinutes } from '../../../src/words/reading-time';
import { createWords } from '../../../src/words/words';

const en = createWords('en');
const zh = createWords('zh');

describe('words', () => {
  it('have a singular in English and none in Chinese', () => {
    expect([0, 1, 2].map((count) => en.t('count.clauses', { count }))).toEqual(['0 clauses', '1 clause', '2 clauses']);
    expect(zh.t('count.clauses', { count: 1 })).toBe('1 条');
  });

  it('keep two languages apart when both are at hand', () => {
    expect(en.t('popup.library')).toBe('Library');
    expect(zh.t('popup.library')).toBe('政策库');
  });

  it.each(['$t(common.vow)', '{{list}}', '<img src=x onerror=alert(1)>', '$& $1 $`', '\ud800'])(
    'put in what a policy says as it is: %s',
    (hostile) => {
      expect(en.t('states.unknownSite.title', { site: hostile })).toBe(`No policy of ${hostile} has been read yet.`);
    },
  );

  it('write dates as they are read in each language', () => {
    expect(en.date('2021-06-25')).toBe('Jun 25, 2021');
    expect(zh.date('2021-06-25')).toBe('2021年6月25日');
  });

  it.each(['2021-02-31x', 'last June', ''])('give back what is no date: %s', (text) => {
    expect(en.date(text)).toBe(text);
  });

  it('name countries and languages, and give back what is no code', () => {
    expect(zh.country('CN')).toBe('中国');
    expect(en.languageName('pt-BR')).toBe('Brazilian Portuguese');
    expect(en.country('not a country')).toBe('not a country');
    expect(en.languageName('!')).toBe('!');
  });

  it('join lists', () => {
    expect(en.list(['a', 'b', 'c'], 'or')).toBe('a, b, or c');
    expect(zh.list(['甲', '乙'])).toBe('甲和乙');
    expect(zh.labels(['甲', '乙'])).toBe('甲、乙');
  });
});

describe('a period', () => {
  it.each([
    ['P3Y', '3 years', '3年'],
    ['P1Y', '1 year', '1年'],
    ['P6M', '6 months', '6个月'],
    ['P2W', '2 weeks', '2周'],
    ['P30D', '30 days', '30天'],
    ['P1Y6M', '1 year, 6 months', '1年6个月'],
    ['PT24H', '24 hours', '24小时'],
  ])('%s', (iso, english, chinese) => {
    expect(durationPhrase(en, iso)).toBe(english);
    expect(durationPhrase(zh, iso)).toBe(chinese);
  });

  it.each(['P', 'PT', '3 years', 'P3X', ''])('that is none is given back: %s', (text) => {
    expect(durationPhrase(en, text)).toBe(text);
  });
});

describe('a legal basis', () => {
  it.each([
    ['PIPL-28', 'China’s PIPL, Art. 28', '中国《个人信息保护法》第 28 条'],
    ['GDPR-9', 'EU GDPR, Art. 9', '欧盟《通用数据保护条例》（GDPR）第 9 条'],
    ['GB/T-35273-B', 'Chinese standard GB/T 35273, Annex B', '国家标准 GB/T 35273 附录 B'],
    ['CPRA', 'California’s CPRA', '美国加州《隐私权法》（CPRA）'],
  ])('%s', (basis, english, chinese) => {
    expect(lawName(en, basis)).toBe(english);
    expect(lawName(zh, basis)).toBe(chinese);
  });

  it('that is not known is given back', () => {
    expect(lawName(en, 'LGPD-11')).toBe('LGPD-11');
  });
});

describe('the time to read', () => {
  const clauses = (text: string) => ({ clauses: [{ text }] }) as Parameters<typeof readingMinutes>[0];

  it('counts words in English and characters in Chinese', () => {
    expect(readingMinutes(clauses('data '.repeat(228 * 3)))).toBe(3);
    expect(readingMinutes(clauses('信'.repeat(255 * 4)))).toBe(4);
  });

  it('is a minute at least', () => {
    expect(readingMinutes(clauses(''))).toBe(1);
  });
});
