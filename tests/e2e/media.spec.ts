import type { Tab } from '../../tools/driver/driver';
import { pointOnMark } from '../../tools/driver/marks';
import { faults, faultsInShadow } from './axe';
import { expect, test } from './fixtures';
import { OURS, overlays } from './page';
import { type Box, coloursIn } from './pixels';
import { openPolicy, POLICY } from './policy-tab';

/** How each kind is told apart without its colour. */
const LINES = { n1: 'dashed', n2: 'solid', n3: 'wavy' };

/** The line that a layer of marks is given. */
function lineOf(tab: Tab, layer: string) {
  return tab.evaluate((layer: string) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.body, `::highlight(${layer})`);
    return `${textDecorationLine} ${textDecorationStyle}`;
  }, layer);
}

/** Where the first line of the first mark of a layer stands in the viewport. */
function firstLine(tab: Tab, layer: string): Promise<Box> {
  return tab.evaluate((layer: string) => {
    const [first] = CSS.highlights.get(layer)!;
    const range = document.createRange();
    range.setStart(first!.startContainer, first!.startOffset);
    range.setEnd(first!.endContainer, first!.endOffset);
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { left, top, width, height };
  }, layer);
}

test('in forced colours marks keep their lines and lose their tints, and every view stays legible', async ({
  launch,
  site,
}) => {
  test.slow();
  const driver = await launch({ forcedColours: true });
  const { tab, id, extension } = await openPolicy(driver, site.at(POLICY));
  expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const [layer, line] of Object.entries(LINES)) {
    expect(await lineOf(tab, layer)).toBe(`underline ${line}`);
  }
  const views = {
    popup: await extension.popup(tab),
    panel: await driver.open(`${driver.extension}sidepanel.html?tab=${id}`),
    library: await driver.open(`${driver.extension}library.html#weights`),
  };
  for (const [name, view] of Object.entries(views)) {
    await view.front();
    await expect.poll(() => view.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
    expect.soft(await faults(view), name).toEqual([]);
    await view.screenshot(test.info().outputPath(`${name}.png`));
  }
  // What is chosen shows by its ground, which forced colours would take away.
  const pressed = await views.panel.evaluate(() => {
    const ground = (on: boolean) =>
      getComputedStyle(document.querySelector(`.filter[aria-pressed="${on}"]`)!).backgroundColor;
    return [ground(true), ground(false)];
  });
  expect(pressed[0]).not.toBe(pressed[1]);
  await tab.front();
  await tab.click(await pointOnMark(tab, 'sensitive'));
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.screenshot(test.info().outputPath('card.png'));
  expect(await faultsInShadow(tab, OURS)).toEqual([]);
});

test('on paper marks are lines without tints, and nothing of ours that is open is printed', async ({
  driver,
  site,
}) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY));
  await extension.choose({ rail: true });
  await tab.front();
  await tab.click(await pointOnMark(tab, 'sensitive'));
  const shown = () => tab.evaluate((ours: string) => document.querySelector(ours)!.checkVisibility(), OURS);
  await expect.poll(() => overlays(tab)).toBe(1);
  await expect.poll(shown).toBe(true);

  const line = await firstLine(tab, 'n3');
  // Above the letters, and where the line runs below them.
  const ground = { ...line, top: line.top + 1, height: 1 };
  const below = { ...line, top: line.top + line.height * 0.75, height: line.height / 2 };
  const picture = (name: string) => test.info().outputPath(`${name}.png`);
  const white = '255 255 255';
  expect(await coloursIn(tab, ground, picture('screen'))).not.toContain(white);
  await tab.medium('print');
  await expect.poll(shown).toBe(false);
  await expect.poll(() => coloursIn(tab, ground, picture('paper'))).toEqual([white]);
  expect(await coloursIn(tab, below, picture('paper'))).toContain('171 31 85');
  await tab.medium('screen');
  await expect.poll(shown).toBe(true);
});

test('on paper the panel is its whole list', async ({ driver, site }) => {
  const { id } = await openPolicy(driver, site.at(POLICY));
  const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
  await panel.resize(400, 500);
  const look = () =>
    panel.evaluate(() => ({
      filters: document.querySelector('.filters')!.checkVisibility(),
      // What scrolls within the window is cut off on paper.
      cut: document.querySelector('.panel-body')!.getBoundingClientRect().bottom <= innerHeight,
    }));
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('[data-clause]').length)).toBeGreaterThan(10);
  expect(await look()).toEqual({ filters: true, cut: true });
  await panel.medium('print');
  await expect.poll(look).toEqual({ filters: false, cut: false });
});
