import type { Tab } from '../../tools/driver/driver';
import { expect, test } from './fixtures';
import { OURS, overlays, waitForMarks } from './page';
import { openPolicy } from './policy-tab';

/** A policy with a clause of any length, in letters of any size, with room to scroll around it. */
function policy(times: number, letters = 16): string {
  const clause = `We share your health records${', your fingerprints and your exact location'.repeat(times)} with advertisers.`;
  return `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title>
    <style>body { margin: 0 auto; max-width: 700px; font: ${letters}px/1.5 serif } p { margin: 0 0 16px }</style>
    <h1>Privacy Policy</h1>
    <p>This privacy policy explains how we collect, use and share your personal information when you use our services.</p>
    <p>You have the right to access, correct and delete your personal data. Contact us to withdraw your consent.</p>
    <div style="height: 900px"></div><p id="clause">${clause}</p><div style="height: 900px"></div>
    <p>We keep your personal information for two years after you close your account with us.</p>`;
}

/** Scrolls the clause's first line to a height in the window and clicks on it. */
async function openAt(tab: Tab, top: number): Promise<void> {
  const at = await tab.evaluate((top: number) => {
    const clause = document.querySelector('#clause')!;
    scrollBy({ top: clause.getBoundingClientRect().top - top, behavior: 'instant' });
    const box = clause.getBoundingClientRect();
    return { x: box.left + 60, y: box.top + 12 };
  }, top);
  await tab.click(at);
  await expect.poll(() => overlays(tab)).toBe(1);
}

/** By how many pixels the card lies on the clause, and how many of it stand outside the window. */
async function faults(tab: Tab): Promise<{ covered: number; outside: number }> {
  const card = await tab.inShadow(OURS, (root) => {
    const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  return tab.evaluate((card: { left: number; top: number; right: number; bottom: number }) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#clause')!);
    const clause = range.getBoundingClientRect();
    const wide = Math.min(card.right, clause.right) - Math.max(card.left, clause.left);
    const high = Math.min(card.bottom, clause.bottom) - Math.max(card.top, clause.top);
    const { clientWidth, clientHeight } = document.documentElement;
    const outside = Math.max(0, -card.left, -card.top, card.right - clientWidth, card.bottom - clientHeight);
    return { covered: Math.max(0, Math.min(wide, high)), outside };
  }, card);
}

const NONE = { covered: 0, outside: 0 };

const WINDOWS = [
  { width: 1200, height: 800, times: 3 },
  { width: 1200, height: 420, times: 3 },
  { width: 500, height: 640, times: 12 },
];

test('the card covers nothing of its clause in windows of any size, wherever that stands', async ({ driver, site }) => {
  test.slow();
  site.put('/policy', policy(3));
  const { tab } = await openPolicy(driver, site.at('/policy', 'place.test'));
  await tab.front();
  for (const { width, height, times } of WINDOWS) {
    await tab.resize(width, height);
    site.put('/policy', policy(times));
    await tab.reload();
    await waitForMarks(tab);
    for (const share of [0.05, 0.3, 0.45]) {
      await openAt(tab, height * share);
      await expect.poll(() => faults(tab), `at ${share} of ${height}`).toEqual(NONE);
      await tab.screenshot(test.info().outputPath(`${height}-at-${share}.png`));
      await tab.press('Escape');
      await expect.poll(() => overlays(tab)).toBe(0);
    }
  }
});

test('of a clause taller than the window the card leaves what is read free, and gets out of the way at its end', async ({
  driver,
  site,
}) => {
  site.put('/policy', policy(30, 34));
  const { tab } = await openPolicy(driver, site.at('/policy', 'tall.test'));
  await tab.front();
  await tab.resize(600, 500);
  await openAt(tab, 20);
  await expect.poll(async () => (await faults(tab)).outside).toBe(0);
  await tab.screenshot(test.info().outputPath('tall.png'));
  const top = await tab.inShadow(OURS, (root) => root.querySelector('.card')!.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(250);
  await tab.evaluate(() => document.querySelector('#clause')!.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await tab.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
  await expect.poll(() => faults(tab)).toEqual(NONE);
});
