import { createWords } from '../../src/words/words';
import { expect, test } from './fixtures';
import { click, shownText } from './page';
import { openPolicy, POLICY } from './policy-tab';

const words = createWords('en');

test('the reader weighs the questions by keyboard, and popup, panel and library grade by that at once', async ({
  driver,
  site,
}) => {
  const { tab, id, extension } = await openPolicy(driver, site.at(POLICY));
  const popup = await extension.popup(tab);
  const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
  await expect.poll(() => shownText(panel)).toContain(words.t('panel.tabs.answers'));
  for (const view of [popup, panel]) expect(await shownText(view)).not.toContain('your weights');

  const library = await driver.open(`${driver.extension}library.html#weights`);
  const focused = () => library.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toBe(words.t('weights.open'));
  await library.press('Tab');
  expect(await focused()).toContain(words.t('weights.emphasis.heavy'));
  // As typing does in any list of choices.
  await library.press('h');
  await library.press('Tab');
  const heavy = words.t('weights.own', { count: 1 });
  await expect.poll(() => shownText(library)).toContain(heavy);
  expect(await shownText(library)).toContain(words.t('library.gradesOwn'));
  await library.screenshot(test.info().outputPath('library.png'));
  await popup.front();
  await expect.poll(() => shownText(popup)).toContain(words.t('grade.own'));
  await popup.screenshot(test.info().outputPath('popup.png'));
  await panel.front();
  await expect.poll(() => shownText(panel)).toContain('by your weights');

  await library.front();
  await click(library, 'button', words.t('weights.back'));
  await expect.poll(() => shownText(library)).toContain(words.t('weights.ours'));
  await panel.front();
  await expect.poll(() => shownText(panel)).not.toContain('your weights');
});
