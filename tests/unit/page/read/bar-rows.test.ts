import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { barRows, isHead } from '../../../../src/page/read/bar-rows';
import { read } from '../../../../src/page/read/read';

const rowsOf = (lines: string[]) =>
  barRows(lines.map((text) => ({ text, runs: [] }))).map((cells) => cells?.map(({ text }) => text) ?? null);

describe('lines whose cells are parted by bars', () => {
  it('are rows where three or more with as many cells follow one another', () => {
    expect(rowsOf(['Who | What', 'Print shops | Name, address', 'Clinics | Blood type', 'We keep them.'])).toEqual([
      ['Who', 'What'],
      ['Print shops', 'Name, address'],
      ['Clinics', 'Blood type'],
      null,
    ]);
    expect(rowsOf(['| a | b |', '| c | d |', '| e | f |'])[1]).toEqual(['c', 'd']);
    expect(rowsOf(['a | b | c', 'd | | e', 'f | g |'])[1]).toEqual(['d', '', 'e']);
  });

  it.each([
    [['Home | About | Contact', 'We keep your name.', 'Yes | no']],
    [['Home | About', 'Terms | Privacy']],
    [['a | b', 'c | d | e', 'f | g']],
    [['We|they', 'you|me', 'a||b']],
  ])('are none in fewer, in menus and in words: %j', (lines) => {
    expect(rowsOf(lines)).toEqual(lines.map(() => null));
  });

  it('have a head of short names', () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text, runs: [] }));
    expect(isHead(cells('Recipient', 'What they get'))).toBe(true);
    expect(isHead(cells('Print shops', 'We give them your name.'))).toBe(false);
    expect(isHead(cells('Print shops', 'your name '.repeat(8)))).toBe(false);
    expect(isHead(cells('Phone number', '30 days'))).toBe(false);
  });

  it('of another number of columns are another table', () => {
    const lines = [
      'Data | Kept',
      'Name | always',
      'Age | always',
      'Who | What | Why',
      'Shops | name | post',
      'Clinics | age | care',
    ];
    const { document } = new JSDOM('<!doctype html><body><pre></pre></body>').window;
    document.querySelector('pre')!.textContent = `We keep this.\n\n${lines.join('\n')}\n`;
    const { blocks } = read(document, 'https://lake.example/privacy').text;
    const heads = blocks.filter(({ table }) => table?.header).map(({ text, table }) => [text, table?.id]);
    expect(heads).toEqual([
      ['Data', 0],
      ['Kept', 0],
      ['Who', 1],
      ['What', 1],
      ['Why', 1],
    ]);
  });

  it('are read as a table of a plain text, and the text around it as before', () => {
    const text = [
      'Lake Policy',
      '',
      'We give data to others.',
      '',
      'Recipient | Data',
      'Print shops | your name',
      'Clinics | your blood type',
      '',
      'Write to us.',
    ].join('\n');
    const { document } = new JSDOM('<!doctype html><body><pre></pre></body>').window;
    document.querySelector('pre')!.textContent = text;
    const { blocks } = read(document, 'https://lake.example/privacy').text;
    expect(blocks.map(({ kind, text, table }) => [kind, text, table?.row, table?.column, table?.header])).toEqual([
      ['heading', 'Lake Policy', undefined, undefined, undefined],
      ['paragraph', 'We give data to others.', undefined, undefined, undefined],
      ['cell', 'Recipient', 0, 0, true],
      ['cell', 'Data', 0, 1, true],
      ['cell', 'Print shops', 1, 0, false],
      ['cell', 'your name', 1, 1, false],
      ['cell', 'Clinics', 2, 0, false],
      ['cell', 'your blood type', 2, 1, false],
      ['paragraph', 'Write to us.', undefined, undefined, undefined],
    ]);
  });
});
