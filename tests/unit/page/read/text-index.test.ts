import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/page/read/read';

const url = 'https://policy.example/privacy';
const { document } = new JSDOM(
  '<h1>Privacy Policy</h1><p id="p">We <b>share\n  your</b><i hidden>(x)</i> name<br>with others.</p><nav>Home</nav><p>We keep it.</p>',
  { url },
).window;
const { text, index } = read(document, url);
const paragraph = document.querySelector('#p')!;
const bold = document.querySelector('b')!.firstChild!;

describe('a text index', () => {
  it('gives a range a text node, around what was not read', () => {
    expect(text.blocks[1]!.text).toBe('We share your name with others.');
    expect(index.range(1, 0, 31).map(String)).toEqual(['We ', 'share\n  your', ' name', 'with others.']);
    expect(index.range(1, 5, 11).map(String)).toEqual(['are\n  yo']);
  });

  it('gives none for no text, no block or no length', () => {
    expect([index.range(1, 4, 4), index.range(9, 0, 3), index.range(1, 40, 50)]).toEqual([[], [], []]);
    expect([index.text(9), index.blockElement(9)]).toEqual(['', null]);
  });

  it('knows where a point of the document is', () => {
    expect(index.offsetAt(bold, 0)).toEqual({ block: 1, offset: 3 });
    expect(index.offsetAt(bold, 7)).toEqual({ block: 1, offset: 9 });
    expect(index.offsetAt(bold, 10)).toEqual({ block: 1, offset: 11 });
    expect(index.offsetAt(paragraph, 1)).toEqual({ block: 1, offset: 3 });
  });

  it('knows that a point is in nothing that was read', () => {
    expect(index.offsetAt(document.querySelector('nav')!.firstChild!, 1)).toBeNull();
    expect(index.offsetAt(document.querySelector('i')!.firstChild!, 1)).toBeNull();
    expect(index.offsetAt(document.querySelector('br')!, 0)).toBeNull();
  });

  it('knows the element of a block', () => {
    expect(index.size).toBe(3);
    expect(index.blockElement(1)).toBe(paragraph);
    expect(index.blockElement(0)!.localName).toBe('h1');
  });

  it('leaves out what the page has cut short or taken away', () => {
    const changed = new JSDOM('<h1>Privacy Policy</h1><p>We keep your name.</p><p>We share it.</p>', { url }).window
      .document;
    const before = read(changed, url).index;
    const [first, second] = [...changed.querySelectorAll('p')];
    (first!.firstChild as Text).data = 'We';
    second!.remove();
    expect(before.range(1, 0, 18)).toEqual([]);
    expect(before.range(2, 0, 12)).toEqual([]);
  });
});
