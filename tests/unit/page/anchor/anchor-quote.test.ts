import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../../src/page/anchor/anchor-quote';
import { quoteOf } from '../../../../src/page/anchor/quote';
import { read } from '../../../../src/page/read/read';

const url = 'https://policy.example/privacy';
const indexOf = (...paragraphs: string[]) =>
  read(
    new JSDOM(`<h1>Privacy Policy</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`, { url }).window.document,
    url,
  ).index;
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

const collect = 'We collect your name, your address and the number of your passport when you book.';
const share = 'We share your passport number with the authorities of the country that you fly to.';
const keep = 'We keep it for as long as the law asks us to keep it, and for not a day longer.';

describe('a quote', () => {
  it('carries its surroundings across blocks', () => {
    const index = indexOf('One.', 'We keep it.', 'Two.');
    expect(quoteOf(index, 2, 3, 7)).toEqual(quote('keep', 'Privacy Policy One. We ', ' it. Two.'));
  });
});

describe('anchorQuote', () => {
  it('finds a quote that stands word for word in another place', () => {
    const made = quoteOf(indexOf(collect, share), 2, 3, 30);
    expect(anchorQuote(indexOf('A new paragraph.', keep, collect, share), made)).toEqual({
      block: 4,
      start: 3,
      end: 30,
    });
  });

  it('tells equal words apart by what stands around them', () => {
    const before = indexOf(`${collect} We may do so.`, `${share} We may do so.`, keep);
    const made = quoteOf(before, 2, share.length + 1, share.length + 14);
    expect(made.exact).toBe('We may do so.');
    const after = indexOf(keep, `${collect} We may do so.`, `${share} We may do so.`);
    expect(anchorQuote(after, made)).toEqual({ block: 3, start: share.length + 1, end: share.length + 14 });
  });

  it('finds what was changed a little', () => {
    const index = indexOf(collect, `It is so. ${share.replace('authorities', 'border authorities')}`, keep);
    const found = anchorQuote(index, quote(share))!;
    expect(index.text(found.block).slice(found.start, found.end)).toMatch(/^We share your passport .* fly to\.$/);
    const chinese = indexOf(
      '我们会收集您的手机号码、位置信息和通讯录，用于向您提供附近的服务。',
      '我们不会出售您的个人信息。',
    );
    const moved = anchorQuote(chinese, quote('我们会收集您的手机号码、位置信息，用于向您提供附近的服务'))!;
    expect(moved.block).toBe(1);
  });

  it('finds nothing where nothing is like it', () => {
    expect(anchorQuote(indexOf(collect, keep), quote(share))).toBeNull();
    expect(anchorQuote(indexOf(collect), quote('We sell.'))).toBeNull();
    expect(anchorQuote(indexOf(collect), quote('  '))).toBeNull();
  });

  it('answers for text that repeats itself without end', () => {
    const index = indexOf('a'.repeat(50_000), 'ab '.repeat(20_000));
    expect(anchorQuote(index, quote('a'.repeat(3000)))).toEqual({ block: 1, start: 0, end: 3000 });
    expect(anchorQuote(index, quote('abc '.repeat(2000)))).toBeNull();
  });
});

describe('a page that replaces all of its nodes', () => {
  const dom = new JSDOM(`<main><h1>Privacy Policy</h1><p>${collect}</p><p>${share}</p></main>`, { url });
  const { document } = dom.window;
  const first = read(document, url).index;
  const made = quoteOf(first, 2, 0, 20);
  document.querySelector('main')!.innerHTML = `<h1>Privacy Policy</h1><p>${keep}</p><p>${collect}</p><p>${share}</p>`;

  it('leaves the old index without ranges', () => {
    expect(first.range(2, 0, 20)).toEqual([]);
  });

  it('is read again, and the quote leads to the new nodes', () => {
    const { index } = read(document, url);
    const { block, start, end } = anchorQuote(index, made)!;
    expect(index.range(block, start, end).map(String)).toEqual([made.exact]);
  });
});
