import { expect, test } from './fixtures';
import { bare, paintedText } from './page';
import { openPolicy, POLICY } from './policy-tab';

test('the panel goes along with the reader, and leads to a clause', async ({ driver, site }) => {
  const { tab, id } = await openPolicy(driver, site.at(POLICY));
  const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
  await panel.resize(380, 800);
  const rows = () => panel.evaluate(() => document.querySelectorAll('[data-clause]').length);
  await expect.poll(rows).toBeGreaterThan(3);
  const text = bare(await paintedText(tab, 'risk'));
  expect(text.length).toBeGreaterThan(0);
  const here = () =>
    panel.evaluate(() => document.querySelector('[aria-current=location]')?.getAttribute('data-clause') ?? null);
  await tab.front();
  await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight * 0.3, behavior: 'instant' }));
  await expect.poll(here).not.toBeNull();
  const early = await here();
  await tab.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight * 0.7, behavior: 'instant' }));
  await expect.poll(here).not.toBe(early);
  await panel.screenshot(test.info().outputPath('panel.png'));
});
