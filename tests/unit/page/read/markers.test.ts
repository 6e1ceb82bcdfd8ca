import { describe, expect, it } from 'vitest';
import { looksLikeMarkdown, tableRow, withoutMarks } from '../../../../src/page/read/markdown';
import { markerOf } from '../../../../src/page/read/marker';

const plain = (text: string) => withoutMarks({ text, runs: [] }).mapped.text;

describe('markerOf', () => {
  it.each([
    ['• your name', 'bullet', 2],
    ['•您的姓名', 'bullet', 1],
    ['- your name', 'bullet', 2],
    ['l 您的姓名', 'bullet', 2],
    ['第一章 总则', '第章', 4],
    ['第十二条 变更', '第条', 5],
    ['十一、联系我们', '一、', 3],
    ['（ 三）变更', '（一）', 4],
    ['(12) rights', '(1)', 5],
    ['3)点击', '1)', 2],
    ['1.2.3 Rights', '1.1.1', 6],
    ['6.1.1访问', '1.1.1', 5],
    ['2.2. We also', '1.1', 5],
    ['1、用户注册', '1.', 2],
    ['10. Contact', '1.', 4],
    ['ii. We', 'i.', 4],
    ['(b) your age', '(a)', 4],
    ['A.您在', 'a.', 2],
    ['Section 4: Rights', 'section', 11],
  ])('finds the marker of “%s”', (text, style, length) => {
    expect(markerOf(text)).toEqual({ style, length });
  });

  it.each([
    '2024 年 11 月',
    '3.5 million users',
    '100 % of it',
    '-5 degrees',
    'a person',
    '第三方',
    '一般而言',
    'www.example',
    '(see below)',
    'A.B. Smith',
  ])('finds none in “%s”', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});

describe('Markdown left-overs', () => {
  it('are told from plain prose', () => {
    expect(looksLikeMarkdown(['# Title', '**1.** Text', 'See [this](https://a.example).'])).toBe(true);
    expect(looksLikeMarkdown(['We keep it [1].', 'a * b', '# of users: 5, #2', 'Section (b)'])).toBe(false);
  });

  it.each([
    ['**1.** **我们** ** **', '1. 我们'],
    ['1\\. What \\(and why\\)', '1. What (and why)'],
    ['[terms](https://a.example/x_(y) "Our \\"terms\\"") and [conditions]', 'terms and [conditions]'],
    ['点击“![](//a.example/Ab_c.png)”；', '点击“”；'],
    ['_Last updated:_ `key_name` and snake_case', 'Last updated: key_name and snake_case'],
    ['[![logo](a.png)](b) text', 'text'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['[a](b', '[a](b'],
  ])('are left out of “%s”', (text, rest) => {
    expect(plain(text)).toBe(rest);
  });

  it('make tables', () => {
    const cells = (text: string) => tableRow({ text, runs: [] })?.map((cell) => cell.text);
    expect(cells('| Who | What \\| why |')).toEqual(['Who', 'What \\| why']);
    expect(cells('| --- | :--: |')).toEqual([]);
    expect(cells('a | b')).toBeUndefined();
  });
});
