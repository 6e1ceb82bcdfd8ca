import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DOMWindow, JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/page/read/read';
import { blockLine } from '../../../pages/reading/check';

const url = 'https://policy.example/privacy';

/** A page of ours with its own scripts running, which define `render` or `show`. */
function livingPage(file: string): DOMWindow & { render(): void; show(view: string): void } {
  const html = readFileSync(path.resolve(import.meta.dirname, '../../../pages/reading', file), 'utf8');
  return new JSDOM(html, { url, runScripts: 'dangerously' }).window as ReturnType<typeof livingPage>;
}
const lines = (window: DOMWindow) => read(window.document, url).text.blocks.map(blockLine);

describe('a page that lives', () => {
  it('is read once its text has come', () => {
    const window = livingPage('late.html');
    expect(lines(window)).toEqual(['paragraph: Loading…']);
    window.render();
    expect(lines(window)).toEqual([
      'heading 1: Privacy Policy',
      'paragraph: Quarto Press keeps the addresses of its subscribers, and gives them to the post and to nobody else.',
      'paragraph: We keep your address for as long as your subscription runs, and then for one more year.',
    ]);
    window.close();
  });

  it('is read again after it has moved on to another view', () => {
    const window = livingPage('single-page.html');
    window.show('privacy');
    expect(lines(window)[0]).toBe('heading 1: Privacy Policy');
    window.show('shop');
    expect(lines(window)[0]).toBe('heading 1: Bikes');
    window.close();
  });

  it('renders itself anew without end, and a clause is found each time', () => {
    const window = livingPage('re-render.html');
    const first = read(window.document, url).index;
    const block = first.size - 1;
    const words = first.text(block).slice(49);
    for (let turn = 0; turn < 3; turn++) {
      window.render();
      const { index } = read(window.document, url);
      expect(first.range(block, 0, 20)).toEqual([]);
      expect(index.range(block, 49, first.text(block).length).map(String).join('')).toBe(words);
    }
    window.close();
  });
});
