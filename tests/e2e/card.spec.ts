import type { Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { pointOnMark } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { OURS, overlays, serialised, serialisedAsServed, waitForMarks } from './page';
import { openPolicy, POLICY } from './policy-tab';

test.beforeEach(async ({ driver }) => {
  // A reader of the page stands behind it all along, as the popup would.
  await Extension.open(driver);
});

test('a click on a mark opens a card, and Escape takes every trace of it away', async ({ driver, site }) => {
  const tab = await driver.open(site.at('/layouts/plain-en.html'));
  await waitForMarks(tab);
  expect(await overlays(tab)).toBe(0);
  await tab.click(await pointOnMark(tab, 'sensitive'));
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.screenshot(test.info().outputPath('card.png'));
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  expect(await serialised(tab)).toBe(await serialisedAsServed(tab));
});

test('a click beside the marks opens nothing', async ({ driver, site }) => {
  const tab = await driver.open(site.at('/layouts/plain-en.html'));
  await waitForMarks(tab);
  await tab.click(
    await tab.evaluate(() => {
      const { left, top } = document.querySelector('h1')!.getBoundingClientRect();
      return { x: left + 10, y: top + 10 };
    }),
  );
  expect(await overlays(tab)).toBe(0);
  await tab.click(await pointOnMark(tab, 'risk'));
  await expect.poll(() => overlays(tab)).toBe(1);
});

test('the card gives the focus back to where it was', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY));
  await tab.front();
  await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')!.focus());
  await tab.click(await pointOnMark(tab, 'risk'));
  await expect.poll(() => overlays(tab)).toBe(1);
  // A click takes the focus from the link; the keyboard's way to the card does not.
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  expect(await serialised(tab)).toBe(await serialisedAsServed(tab));
});

test('resting on a mark opens its card only where that is wanted', async ({ driver, site }) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY));
  await tab.front();
  const rest = async () => {
    const { x, y } = await pointOnMark(tab, 'risk');
    await tab.move({ x: x + 1, y });
    await tab.move({ x, y });
  };
  await rest();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await overlays(tab)).toBe(0);
  await extension.choose({ hover: true });
  await expect(async () => {
    await rest();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await overlays(tab)).toBe(1);
  }).toPass();
});

const outlined = (tab: Tab) =>
  tab.inShadow(OURS, (root) => getComputedStyle(root.querySelector('.card')!).outlineStyle !== 'none');

test('the focus ring is for the keyboard', async ({ driver, site }) => {
  const { tab, ask } = await openPolicy(driver, site.at(POLICY));
  await tab.front();
  await tab.click(await pointOnMark(tab, 'risk'));
  await expect.poll(() => overlays(tab)).toBe(1);
  expect(await outlined(tab)).toBe(false);
  await tab.press('Tab');
  const ring = () =>
    tab.inShadow(OURS, (root) => root.activeElement !== null && getComputedStyle(root.activeElement).outlineStyle);
  expect(await ring()).toBe('solid');
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  await ask({ type: 'step-mark', by: 1 });
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.press('ArrowRight');
  await expect.poll(() => outlined(tab)).toBe(true);
});
