import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSourceTooDeep, isTreeTooDeep } from '../../../src/files/depth';

describe('a page that nests too deep', () => {
  it.each([
    ['lists in lists', '<ul><li>We share.'.repeat(600), true],
    ['a thousand boxes', '<div>'.repeat(1000), true],
    ['boxes beside each other', '<div>We share.</div>'.repeat(1000), false],
    ['paragraphs without ends', '<p>We share.<br>'.repeat(1000), false],
    ['drawings', `<svg>${'<path d="M0 0"/>'.repeat(1000)}</svg>`, false],
    ['boxes in a script', `<script>${'"<div>"+'.repeat(1000)}</script>`, false],
    ['boxes in a comment', `<!--${'<div>'.repeat(1000)}-->`, false],
    ['a comment without end', '<!--'.repeat(100_000), false],
    ['tags without end', '<div '.repeat(100_000), false],
    ['letters that grow in lower case', `İİ${'<div>We collect data, see <b>this</b></div>'.repeat(600)}`, false],
    ['ends alone', '</div>'.repeat(1000), false],
  ])('is known by its source: %s', (_what, source, deep) => {
    expect(isSourceTooDeep(source)).toBe(deep);
  });

  it('is known by its tree', () => {
    const tree = (html: string) => new JSDOM(html).window.document.documentElement;
    expect(isTreeTooDeep(tree('<ul><li>We share.'.repeat(255)))).toBe(false);
    expect(isTreeTooDeep(tree('<ul><li>We share.'.repeat(256)))).toBe(true);
    expect(isTreeTooDeep(tree('<ul><li>We share.</li></ul>'.repeat(600)))).toBe(false);
    expect(isTreeTooDeep(tree(''))).toBe(false);
  });
});
