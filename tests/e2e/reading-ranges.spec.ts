import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPORA } from '../../tools/evaluate/shared-corpora';
import { expect, test } from './fixtures';
import { runIn, scriptOf } from './our-code';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** The pages below a folder, by their paths on the site. */
function pagesIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files.filter((name) => /\.x?html$/.test(name)).map((name) => `/${name.replaceAll('\\', '/')}`);
}

for (const [whose, folder] of Object.entries({ ours: PAGES, 'the shared corpus': path.join(CORPORA, 'pages') })) {
  test.describe(whose, () => {
    test.use({ pages: folder });

    test('the ranges of each clause hold its text, any stretch leads back, and every page stays as it was', async ({
      driver,
      site,
    }) => {
      const script = await scriptOf(`
        import { segment } from './src/analysis/segment/segment';
        import { read } from './src/page/read/read';
        import { allStretches, clauseFaults, rangeFaults } from './tests/pages/reading/check';
        export const run = () => {
          const before = document.documentElement.outerHTML;
          const result = read(document, location.href);
          const spans = segment(result.text);
          const faults = [...clauseFaults(result, spans), ...rangeFaults(result, allStretches(result))];
          return { clauses: spans.length, faults, untouched: document.documentElement.outerHTML === before };
        };`);
      const pages = pagesIn(folder);
      test.setTimeout(60_000 + 2000 * pages.length);
      const tab = await driver.open('about:blank');
      let clauses = 0;
      for (const page of pages) {
        await tab.goto(site.at(page));
        const found = await runIn<{ clauses: number; faults: string[]; untouched: boolean }>(tab, script);
        expect({ page, ...found }).toEqual({ page, clauses: found.clauses, faults: [], untouched: true });
        clauses += found.clauses;
      }
      expect(clauses).toBeGreaterThanOrEqual(10 * pages.length);
    });
  });
}

test('of two copies of a text the one is read that is shown', async ({ driver, site }) => {
  const source = readFileSync(path.join(PAGES, 'reading/messy.html'), 'utf8');
  site.put('/phone', source.replace('</style>', 'main { display: none }</style>'));
  const script = await scriptOf(`
    import { read } from './src/page/read/read';
    export const run = () => {
      const { text, index } = read(document, location.href);
      const block = text.blocks.findIndex((one) => one.text.startsWith('We do not sell'));
      return [text.blocks.length, index.blockElement(block).closest('[class]').className];
    };`);
  const tab = await driver.open(site.at('/phone'));
  expect(await runIn<[number, string]>(tab, script)).toEqual([13, 'mobile-only']);
});
