import { createWords } from '../../src/words/words';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { click, shownText } from './page';

const words = createWords('en');

test('a count in the popup opens its clauses, and a clause leads to its words in the page', async ({
  driver,
  site,
}) => {
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/layouts/plain-en.html', 'notes.test'));
  await extension.settled(tab);
  const popup = await extension.popup(tab);
  // A clause far below what the window shows.
  await click(popup, 'button', words.t('risks.no-guarantee.label'));
  const clause =
    'However, no method of transmission over the internet is completely secure, and we cannot guarantee the security of your information.';
  await expect.poll(() => shownText(popup)).toContain(clause);
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  await click(popup, 'button.clause');
  await expect.poll(async () => (await painted(tab)).flash).toEqual([clause]);
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('words in a closed section are opened before the page scrolls to them', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/layouts/accordion-en.html', 'health.test'));
  await extension.settled(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('details[open]').length)).toBe(0);
  const popup = await extension.popup(tab);
  await click(popup, 'button', words.t('risks.no-guarantee.label'));
  await click(popup, 'button.clause');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('details[open]').length)).toBe(1);
});
