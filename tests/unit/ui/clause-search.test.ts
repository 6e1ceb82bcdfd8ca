import { describe, expect, it } from 'vitest';
import { ClauseSearch, indexTerms, placesOf, queryTerms } from '../../../src/ui/panel/clause-search';
import { createWords } from '../../../src/words/words';
import { clausesFrom } from '../../../tools/gallery/samples/draft';

const clauses = clausesFrom([
  { text: '我们会收集您的位置信息和IP地址。', section: ['收集'] },
  { text: 'We keep your e-mail address for three years.', section: ['Retention'] },
  { text: 'We share locations with advertisers.', section: ['Sharing'] },
]);
const search = new ClauseSearch([createWords('en'), createWords('zh')]).add(clauses);
const found = (query: string) => [...search.find(query).keys()].sort();

describe('terms', () => {
  it('of Chinese are pairs, and single characters to be found by', () => {
    expect(indexTerms('位置信')).toEqual(['位', '置', '信', '位置', '置信']);
    expect(queryTerms('位置信')).toEqual(['位置', '置信']);
    expect(queryTerms('位')).toEqual(['位']);
  });

  it('of other scripts are words, also where they touch Chinese', () => {
    expect(queryTerms('您的IP地址 E-Mail')).toEqual(['您的', 'ip', '地址', 'e', 'mail']);
  });

  it('of a long text without spaces are as many as its characters, not more', () => {
    expect(indexTerms('信'.repeat(50_000))).toHaveLength(99_999);
  });
});

describe('the search', () => {
  it.each([
    ['位置', [0]],
    ['位', [0]],
    ['ip', [0]],
    ['retention', [1]],
    ['location', [2]],
    ['addres', [1]],
    ['adress', [1]],
    ['share advertisers', [2]],
    ['share retention', []],
    ['置位', []],
    ['  ', []],
  ])('for “%s”', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds a clause by what is said of it, in either language', () => {
    const sold = clausesFrom([
      { text: '…', section: [], sharing: { recipients: ['advertisers'], manner: 'share', polarity: 'affirmed' } },
    ]);
    const both = new ClauseSearch([createWords('en'), createWords('zh')]).add(sold);
    expect([...both.find('广告商').keys()]).toEqual([0]);
    expect([...both.find('advertisers').keys()]).toEqual([0]);
  });
});

describe('taking in many clauses', () => {
  const many = Array.from({ length: 90 }, (_, id) => ({ ...clauses[id % 3]!, id }));

  it('lets others have their turn in between', async () => {
    const large = new ClauseSearch([createWords('en')]);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    await large.addAll(many);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(large.find('位置').size).toBe(30);
  });

  it('ends where nobody wants it any more', async () => {
    const large = new ClauseSearch([createWords('en')]);
    let asked = 0;
    await large.addAll(many, () => ++asked > 2);
    expect(large.find('位置').size).toBe(14);
  });
});

describe('the search in Chinese', () => {
  const traditional = clausesFrom([{ text: '我們會收集您的位置資訊與帳號。', section: ['蒐集'] }]);
  const inTraditional = new ClauseSearch([createWords('zh')]).add(traditional);

  it.each(['收集您的位置资讯', '收集您的位置資訊', '帐号', '帳號'])('finds traditional characters by “%s”', (query) => {
    expect([...inTraditional.find(query).keys()]).toEqual([0]);
  });

  it('finds simplified characters by traditional ones', () => {
    expect(found('我們會收集')).toEqual([0]);
  });

  it('marks the words as they are written', () => {
    const { text } = traditional[0]!;
    const terms = inTraditional.find('资讯').get(0)!;
    expect(placesOf(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(['資訊']);
  });
});

describe('places of terms', () => {
  it('are found whatever their case, and run together where they overlap', () => {
    expect(placesOf('Data and DATA', ['data'])).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ]);
    expect(placesOf('位置信息', ['位置', '置信'])).toEqual([{ start: 0, end: 3 }]);
  });

  it('are given up where letters change their length with their case', () => {
    expect(placesOf('İstanbul data', ['data'])).toEqual([]);
  });
});
