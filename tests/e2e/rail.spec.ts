import { pointOnMark } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { OURS, overlays, serialised, serialisedAsServed } from './page';
import { openPolicy, POLICY } from './policy-tab';

test('the rail is one element of ours, there only while it is wanted', async ({ driver, site }) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY));
  expect(await overlays(tab)).toBe(0);
  await extension.choose({ rail: true });
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.front();
  await tab.screenshot(test.info().outputPath('rail.png'));
  await tab.click(await pointOnMark(tab, 'risk'));
  // Rail and card share the element: Escape means the card only once it is there.
  await expect.poll(() => tab.inShadow(OURS, (root) => root.querySelector('.card') !== null)).toBe(true);
  expect(await overlays(tab)).toBe(1);
  await extension.choose({ rail: false });
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  expect(await serialised(tab)).toBe(await serialisedAsServed(tab));
});
