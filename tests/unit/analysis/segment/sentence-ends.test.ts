import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../../src/analysis/segment/sentence-ends';

/** The text divided at the ends, with '|' where one sentence ends and the next begins. */
function divided(text: string): string {
  let start = 0;
  const sentences = sentenceEnds(text).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
  return sentences.join('|');
}

describe('the ends of sentences', () => {
  it.each([
    'We collect data.|We use it.',
    'Who are we?|A company!|Indeed.',
    'We share data, e.g. your name, with others.',
    'We share data (i.e. your name) with Acme Inc. and its agents.',
    'The site is run by Acme Inc.|We collect data.',
    'See No. 5 of the list.|It is short.',
    'See Art. 6 of the law.',
    'Write to Dr. Smith or Mr. Jones.',
    'Write to J. Smith in the U.S. office.',
    'We operate in the U.S.|Our servers are there.',
    'Version 2.1.3 costs 3.50 dollars.|It is new.',
    'Visit www.acme.example/privacy.html?a=b.c for more.|Thanks.',
    'Mail privacy@acme.example.|We answer.',
    'Cookies, beacons, etc. are used.',
    'Cookies, beacons, etc.|We use them.',
    'We open at 9 a.m. and close at 5 p.m. daily.',
    '1. We collect data.|2. We use it.',
    '2.1. Purposes.|We use it.',
    '(a) your name; (b) your address; and (c) your age.',
    'They said "we care."|We do not believe it.',
    'We care (really.)|You may not.',
    'We use Yahoo! for search.|It works.',
    'Your rights...|You have some.',
    'Your data … is safe.',
    'Use example.Com for this.',
    'No stop at the end',
  ])('%s', (text) => {
    expect(divided(text.replaceAll('|', ' '))).toBe(text);
  });

  it('are found without a space before a word that begins sentences', () => {
    expect(divided('We collect data for our services.We use it.')).toBe('We collect data for our services.|We use it.');
  });

  it('are found at an empty line', () => {
    expect(divided('First line\n\nSecond line.')).toBe('First line|Second line.');
  });

  it.each([
    '我们收集信息。|我们使用信息。',
    '您同意吗？|同意！|好的。',
    '（一）您的姓名；|（二）您的地址。',
    '他说：“我们不出售信息。”|我们相信。',
    '他说「我們不出售資料。」|我們相信。',
    '您可提供信息（包括姓名。地址等）后使用。',
    '（注：匿名信息不属于个人信息。）|我们另行说明。',
    '我们使用Acme Inc.的服务。|谢谢。',
    '版本号为3.2.1。|更新于2024.5.6。',
    '请访问https://acme.example/a.html?b=1。|谢谢。',
    '1. 我们收集的信息',
    '1.2 我们如何使用信息。|我们会保护它。',
    '感谢……您的支持。',
    '我们收集信息.|我们使用信息.',
    '我们收集姓名;|我们收集地址;',
    '没有标点的一行',
    '真的吗？！|是的。',
    '我們蒐集資料。|我們使用資料。',
  ])('%s', (text) => {
    expect(divided(text.replaceAll('|', ''))).toBe(text);
  });

  it('covers the whole text, in order', () => {
    for (const text of ['', ' ', 'a', 'We.  You. ', '。。。', '\ud800.\udc00', '(((', '）））。']) {
      const ends = sentenceEnds(text);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.at(-1) ?? 0).toBe(text.length);
    }
  });
});
