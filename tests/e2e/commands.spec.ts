import { expect, test } from './fixtures';
import { overlays } from './page';
import { openPolicy, POLICY } from './policy-tab';

test('commands step from mark to mark and back, and open the card of each', async ({ driver, site }) => {
  const { tab, ask } = await openPolicy(driver, site.at(POLICY));
  await tab.front();
  await ask({ type: 'step-mark', by: 1 });
  await expect.poll(() => overlays(tab)).toBe(1);
  const first = await tab.evaluate(() => scrollY);
  for (let step = 0; step < 6; step += 1) await ask({ type: 'step-mark', by: 1 });
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(first);
  await ask({ type: 'step-mark', by: -1 });
  await expect.poll(() => overlays(tab)).toBe(1);
});

test('a selection is explained, marked or not', async ({ driver, site }) => {
  const { tab, ask } = await openPolicy(driver, site.at(POLICY));
  await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h2')!));
  await ask({ type: 'explain-selection' });
  await expect.poll(() => overlays(tab)).toBe(1);
});
