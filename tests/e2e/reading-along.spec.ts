import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Plain, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted, pointOnMark } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { bare, overlays, paintedText, serialised, serialisedAsServed, waitForMarks } from './page';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const POLICY = '/layouts/plain-en.html';

interface ExtensionPage {
  chrome: {
    tabs: { sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown> };
    storage: { local: { set(items: object): Promise<void> } };
  };
}

/** A policy in a tab with its marks, and one of our pages from which to ask. */
async function open(driver: Driver, address: string) {
  const extension = await Extension.open(driver);
  const tab = await driver.open(address);
  await waitForMarks(tab);
  const desk = await driver.open(`${driver.extension}library.html`);
  const id = await extension.tabId(tab);
  return {
    extension,
    tab,
    id,
    /** What a command, a menu or a view asks of the page. */
    ask: (message: { [key: string]: Plain }) =>
      desk.evaluate(
        async (to: number, asked: { [key: string]: Plain }) => {
          await (globalThis as unknown as ExtensionPage).chrome.tabs.sendMessage(to, asked, { frameId: 0 });
        },
        id,
        message,
      ),
    choose: (settings: { [key: string]: Plain }) =>
      desk.evaluate(
        (chosen: { [key: string]: Plain }) =>
          (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings: chosen }),
        settings,
      ),
  };
}

const allPainted = async (tab: Tab) => Object.values(await painted(tab)).flat();
const scrolled = (tab: Tab) => tab.evaluate(() => scrollY);

test('commands step from mark to mark and back, and open the card of each', async ({ driver, site }) => {
  const { tab, ask } = await open(driver, site.at(POLICY));
  await tab.front();
  await ask({ type: 'step-mark', by: 1 });
  await expect.poll(() => overlays(tab)).toBe(1);
  const first = await scrolled(tab);
  for (let step = 0; step < 6; step += 1) await ask({ type: 'step-mark', by: 1 });
  await expect.poll(() => scrolled(tab)).toBeGreaterThan(first);
  await ask({ type: 'step-mark', by: -1 });
  await expect.poll(() => overlays(tab)).toBe(1);
});

test('a selection is explained, marked or not', async ({ driver, site }) => {
  const { tab, ask } = await open(driver, site.at(POLICY));
  await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h2')!));
  await ask({ type: 'explain-selection' });
  await expect.poll(() => overlays(tab)).toBe(1);
});

test('the card gives the focus back to where it was', async ({ driver, site }) => {
  const { tab } = await open(driver, site.at(POLICY));
  await tab.front();
  await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')!.focus());
  await tab.click(await pointOnMark(tab, 'risk'));
  await expect.poll(() => overlays(tab)).toBe(1);
  // A click takes the focus from the link; the keyboard's way to the card does not.
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  expect(await serialised(tab)).toBe(await serialisedAsServed(tab));
});

test('marks follow the settings: off, one kind, topics, on again', async ({ driver, site }) => {
  const { tab, choose } = await open(driver, site.at(POLICY));
  const before = await painted(tab);
  await choose({ marks: false });
  await expect.poll(() => allPainted(tab)).toEqual([]);
  await choose({ marks: true, kinds: ['risk'] });
  await expect.poll(async () => (await painted(tab)).risk).toEqual(before.risk);
  expect((await painted(tab)).sensitive).toEqual([]);
  await choose({ marks: true, kinds: [], topics: ['retention'] });
  await expect.poll(() => tab.evaluate(() => CSS.highlights.get('n6')?.size ?? 0)).toBeGreaterThan(0);
  await choose({});
  await expect.poll(() => painted(tab)).toEqual(before);
});

test('the rail is one element of ours, there only while it is wanted', async ({ driver, site }) => {
  const { tab, choose } = await open(driver, site.at(POLICY));
  expect(await overlays(tab)).toBe(0);
  await choose({ rail: true });
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.front();
  await tab.screenshot(test.info().outputPath('rail.png'));
  await tab.click(await pointOnMark(tab, 'risk'));
  expect(await overlays(tab)).toBe(1);
  await choose({ rail: false });
  await tab.press('Escape');
  await expect.poll(() => overlays(tab)).toBe(0);
  expect(await serialised(tab)).toBe(await serialisedAsServed(tab));
});

test('resting on a mark opens its card only where that is wanted', async ({ driver, site }) => {
  const { tab, choose } = await open(driver, site.at(POLICY));
  await tab.front();
  const rest = async () => {
    const { x, y } = await pointOnMark(tab, 'risk');
    await tab.evaluate(
      (clientX: number, clientY: number) =>
        document.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse' })) &&
        undefined,
      x,
      y,
    );
  };
  await rest();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await overlays(tab)).toBe(0);
  await choose({ hover: true });
  await expect(async () => {
    await rest();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await overlays(tab)).toBe(1);
  }).toPass();
});

test('marks outlive a page that clears the registry, and the page keeps its own', async ({ driver, site }) => {
  const { tab } = await open(driver, site.at(POLICY));
  const before = await painted(tab);
  await tab.evaluate(() => {
    CSS.highlights.clear();
    CSS.highlights.set('own', new Highlight());
  });
  await expect.poll(() => painted(tab)).toEqual(before);
  expect(await tab.evaluate(() => CSS.highlights.has('own'))).toBe(true);
});

test('text that changes under a mark is unpainted before it is shown', async ({ driver, site }) => {
  const { tab } = await open(driver, site.at(POLICY));
  const still = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [range] = CSS.highlights.get('n1')!;
        const node = range!.startContainer as Text;
        node.data = 'Nothing of the kind stands here any more, and no mark belongs on it, whatever stood here before.';
        // Mutations are reported before the browser paints.
        requestAnimationFrame(() =>
          resolve([...CSS.highlights.get('n1')!].filter((each) => each.startContainer === node).length),
        );
      }),
  );
  expect(still).toBe(0);
});

/** The body of a policy that we wrote, to be put into pages that behave in other ways. */
const MAIN = /<main[\s\S]*<\/main>/.exec(readFileSync(path.join(PAGES, POLICY), 'utf8'))![0];
const inScript = JSON.stringify(MAIN).replaceAll('</', '<\\/');
const PLAIN_PAGE = '<!doctype html><meta charset="utf-8"><title>Notes</title><div id="app"><p>Loading</p></div>';

test('text that comes late is read', async ({ driver, site }) => {
  site.put(
    '/late',
    `${PLAIN_PAGE}<script>setTimeout(() => { document.getElementById('app').innerHTML = ${inScript}; }, 2500)</script>`,
  );
  const { tab, extension } = await open(driver, site.at('/late', 'late.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
});

test('single-page navigation away takes the marks along, and back brings them again', async ({ driver, site }) => {
  site.put(
    '/',
    `${PLAIN_PAGE}<a id="go">Go</a><script>
      const policy = ${inScript};
      const render = () => {
        document.getElementById('app').innerHTML =
          location.pathname === '/privacy' ? policy : '<h1>Shop</h1><p>' + 'Lamps and shades for every room. '.repeat(40) + '</p>';
      };
      document.getElementById('go').onclick = () => {
        history.pushState(null, '', location.pathname === '/privacy' ? '/' : '/privacy');
        render();
      };
      render();
    </script>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/', 'shop.test'));
  const go = () => tab.evaluate(() => document.getElementById('go')!.click());
  await go();
  await waitForMarks(tab);
  const before = await painted(tab);
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  await go();
  await expect.poll(() => allPainted(tab)).toEqual([]);
  await expect.poll(() => extension.states(tab)).toEqual([]);
  await expect.poll(() => extension.badge(tab)).toBe('');
  await go();
  await expect.poll(() => painted(tab)).toEqual(before);
});

test('a page that renders itself without end is read, and marked all the same', async ({ driver, site }) => {
  site.put(
    '/restless',
    `${PLAIN_PAGE}<script>
      const policy = ${inScript};
      let renders = 0;
      setInterval(() => {
        document.getElementById('app').innerHTML = policy + '<p>' + ++renders + '</p>';
      }, 300);
    </script>`,
  );
  const { tab, extension } = await open(driver, site.at('/restless', 'restless.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  const renders = () => tab.evaluate(() => Number(document.querySelector('#app > p:last-child')?.textContent));
  const before = await renders();
  // The page goes on, and so do we.
  await expect.poll(renders).toBeGreaterThan(before + 5);
  await expect.poll(async () => (await allPainted(tab)).length).toBeGreaterThan(0);
});

test('an open shadow root is painted', async ({ driver, site }) => {
  site.put(
    '/shadow',
    `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title><legal-text></legal-text><script>
      document.querySelector('legal-text').attachShadow({ mode: 'open' }).innerHTML = ${inScript};
    </script>`,
  );
  const { tab } = await open(driver, site.at('/shadow', 'shadow.test'));
  const inside = await tab.evaluate(() => {
    const nodes = ['n1', 'n2', 'n3'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return nodes.filter(({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot).length;
  });
  expect(inside).toBeGreaterThan(0);
  await tab.front();
  await tab.screenshot(test.info().outputPath('shadow.png'));
});

test('the panel goes along with the reader, and leads to a clause', async ({ driver, site }) => {
  const { tab, id } = await open(driver, site.at(POLICY));
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
