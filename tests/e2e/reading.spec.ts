import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures';
import { runIn, scriptOf } from './our-code';

const OWN = path.resolve(import.meta.dirname, '../pages/reading');

/** Reading and its checker. */
const checker = () =>
  scriptOf(`
    import { read } from './src/page/read/read';
    import { allStretches, blockLine, rangeFaults } from './tests/pages/reading/check';
    export const run = () => {
      const before = document.documentElement.outerHTML;
      const result = read(document, location.href);
      return {
        blocks: result.text.blocks.map(blockLine),
        faults: rangeFaults(result, allStretches(result)),
        untouched: document.documentElement.outerHTML === before,
      };
    };`);

interface Found {
  [key: string]: string[] | boolean;
  blocks: string[];
  faults: string[];
  untouched: boolean;
}

test('each of our pages is read in the browser as it is expected, and any stretch leads back', async ({
  driver,
  site,
}) => {
  test.setTimeout(180_000);
  const script = await checker();
  const expectations = readdirSync(OWN).filter((name) => name.endsWith('.json'));
  const tab = await driver.open(site.at('/reading/frame.html'));
  for (const name of expectations) {
    const { page, blocks } = JSON.parse(readFileSync(path.join(OWN, name), 'utf8')) as {
      page: string;
      blocks: string[];
    };
    await tab.goto(site.at(`/reading/${page}`));
    const found = await runIn<Found>(tab, script);
    expect({ page, ...found }).toEqual({ page, blocks, faults: [], untouched: true });
  }
});
