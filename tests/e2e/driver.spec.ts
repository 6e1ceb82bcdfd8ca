import { expect, test } from './fixtures';

test('a tab opens after the one that was spoken to last was closed', async ({ driver, site }) => {
  const last = await driver.open(site.at('/layouts/plain-en.html'));
  await last.close();
  const tab = await driver.open(site.at('/layouts/pre-zh.html'));
  expect(await tab.address()).toBe(site.at('/layouts/pre-zh.html'));
});
