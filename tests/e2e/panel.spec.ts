import { samplePage } from '../../tools/bench/sample-page';
import { expect, test } from './fixtures';
import { bare, paintedText } from './page';
import { openPolicy, POLICY } from './policy-tab';

/** The most clauses that the panel may draw in one go: more hold a slow machine up. */
const AT_ONCE = 30;

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

test('the panel draws a policy of more than 1,500 clauses a few at a time, and all of them stay in reach', async ({
  driver,
  site,
}) => {
  test.slow();
  site.put('/long', samplePage('en', 600));
  const { id } = await openPolicy(driver, site.at('/long'));
  const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
  await panel.resize(380, 800);
  const rows = () => panel.evaluate(() => document.querySelectorAll('[data-clause]').length);
  await expect.poll(rows).toBeGreaterThan(300);

  // All clauses; each time that the page has its turn, it is noted how many rows have come and gone.
  const wanted = await panel.evaluate(() => {
    const batches: { come: number; gone: number }[] = [];
    Object.assign(window, { batches });
    const rowsIn = (nodes: NodeList) =>
      [...nodes]
        .filter((node) => node instanceof Element)
        .reduce((sum, node) => sum + node.querySelectorAll('[data-clause]').length, 0);
    new MutationObserver((records) => {
      const come = records.reduce((sum, { addedNodes }) => sum + rowsIn(addedNodes), 0);
      const gone = records.reduce((sum, { removedNodes }) => sum + rowsIn(removedNodes), 0);
      if (come + gone > 0) batches.push({ come, gone });
    }).observe(document.querySelector('.panel-body')!, { childList: true, subtree: true });
    const all = document.querySelector<HTMLElement>('.filter')!;
    all.click();
    return Number(all.querySelector('.filter-count')!.textContent);
  });
  expect(wanted).toBeGreaterThan(1500);
  await expect.poll(rows, { timeout: 60_000 }).toBe(wanted);
  type Noted = { batches: { come: number; gone: number }[] };
  const batches = () => panel.evaluate(() => (window as unknown as Noted).batches);
  const come = (await batches()).map((batch) => batch.come);
  expect(Math.max(...come)).toBeLessThanOrEqual(AT_ONCE);

  // The keyboard reaches the last, the browser's own search reaches what is out of view, and nothing is hidden from assistive technology.
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-clause][tabindex="0"]')!.focus());
  await panel.press('End');
  const focused = () => panel.evaluate(() => Number((document.activeElement as HTMLElement).dataset.clause));
  await expect.poll(focused).toBe(wanted - 1);
  const found = await panel.evaluate(() => {
    document.querySelector('.panel-body')!.scrollTo({ top: 0, behavior: 'instant' });
    getSelection()!.collapse(document.querySelector('.panel-body'), 0);
    const line = [...document.querySelectorAll('[data-clause]')].at(-1)!;
    const words = line.querySelector('q')!.textContent.slice(0, 40);
    const finder = window as unknown as { find(words: string): boolean };
    return { found: finder.find(words), hidden: line.closest('[aria-hidden], [hidden], [inert]') !== null };
  });
  expect(found).toEqual({ found: true, hidden: false });

  // The heading of the section that is scrolled through stays, on top of its clauses.
  const heading = await panel.evaluate(async () => {
    const groups = [...document.querySelectorAll('.lines-group')];
    const group = groups.find((each) => each.querySelectorAll('[data-clause]').length > 5)!;
    const head = group.querySelector('h2')!;
    // What comes into view takes its true height, and moves what is below it.
    for (let frame = 0; frame < 3; frame++) {
      group.querySelectorAll('[data-clause]')[4]!.scrollIntoView({ block: 'start', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    const { left, top, height } = head.getBoundingClientRect();
    const stays = Math.abs(top - document.querySelector('.panel-body')!.getBoundingClientRect().top) < 2;
    return { stays, onTop: document.elementFromPoint(left + 20, top + height / 2)?.closest('h2') === head };
  });
  expect(heading).toEqual({ stays: true, onTop: true });

  // Another tab of the window is no reason to draw anything anew.
  const before = (await batches()).length;
  const other = await driver.open(site.at('/nothing'));
  await panel.front();
  await expect.poll(rows).toBe(wanted);
  expect((await batches()).length).toBe(before);
  await other.close();
});
