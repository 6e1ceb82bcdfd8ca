import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import { read } from '../../../../src/page/read/read';
import { allStretches, blockLine, clauseFaults, rangeFaults } from '../../../pages/reading/check';
import { loadPage } from '../../../pages/reading/load';

interface Expectation {
  page: string;
  title: string;
  language: string | null;
  blocks: string[];
}

const folder = path.resolve(import.meta.dirname, '../../../pages/reading');
const expectations = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Expectation);

/** All that a page could notice: its markup, open shadow roots included. */
function markup(element: Element): string {
  const roots = [element, ...element.querySelectorAll('*')].flatMap((below) => below.shadowRoot ?? []);
  return element.outerHTML + roots.map((root) => [...root.children].map(markup).join('')).join('');
}

describe.each(expectations)('the page $page', ({ page, title, language, blocks }) => {
  it('is read block by block', () => {
    const { text } = read(loadPage(page), 'https://policy.example/privacy');
    expect(text.blocks.map(blockLine)).toEqual(blocks);
    expect({ title: text.title, language: text.language }).toEqual({ title, language });
    expect(text.url).toBe('https://policy.example/privacy');
  });

  it('is left as it was', () => {
    const document = loadPage(page);
    const before = markup(document.documentElement);
    read(document, 'https://policy.example/privacy');
    expect(markup(document.documentElement)).toBe(before);
  });

  it('is found again from any stretch of its text, and from any clause', () => {
    const result = read(loadPage(page), 'https://policy.example/privacy');
    expect(rangeFaults(result, allStretches(result))).toEqual([]);
    expect(clauseFaults(result, segment(result.text))).toEqual([]);
  });
});

describe('the expectations', () => {
  it('cover every page that does not need its scripts', () => {
    const pages = readdirSync(folder).filter((name) => /\.(?:x?html|txt)$/.test(name));
    const living = ['late.html', 'single-page.html', 're-render.html'];
    expect(pages.filter((page) => !living.includes(page)).sort()).toEqual(expectations.map(({ page }) => page).sort());
  });
});
