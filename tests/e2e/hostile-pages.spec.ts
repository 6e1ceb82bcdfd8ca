import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '../../src/words/words';
import { Extension } from '../../tools/driver/extension';
import { painted, pointOnMark } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { LAYOUTS } from './layouts';
import { bare, OURS, overlays, paintedText, shownText, waitForMarks } from './page';
import { openPolicy, POLICY } from './policy-tab';

const words = createWords('en');
const PLAIN = 'plain-en.html';
const QUOTE = LAYOUTS[PLAIN]!.marked.sensitive[0]!;
const sourceOf = (pages: string, name: string) => readFileSync(path.join(pages, 'layouts', name), 'utf8');

test('a page that forbids all scripts and styles is marked all the same', async ({ driver, site, pages }) => {
  const policy = sourceOf(pages, PLAIN);
  site.put('/closed', policy, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-frame-options': 'DENY',
  });
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/closed', 'closed.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  await waitForMarks(tab);
  expect(await paintedText(tab, 'sensitive')).toContain(bare(QUOTE));
});

test('five megabytes of policy: the page stays usable, and it is said what came of it', async ({ driver, site }) => {
  const clause = (n: number) =>
    `<p>${n}. We collect your name, your e-mail address and your health data, and we share them with our partners.</p>`;
  const clauses = Array.from({ length: 45_000 }, (_, n) => clause(n)).join('\n');
  expect(clauses.length).toBeGreaterThan(5_000_000);
  site.put('/huge', `<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1>${clauses}`);
  test.setTimeout(300_000);
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/huge', 'huge.test'));
  await tab.evaluate(() => {
    addEventListener('click', () => {
      document.title = 'clicked';
    });
  });
  await tab.click({ x: 20, y: 20 });
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('clicked');
  const state = await extension.settled(tab, 200_000);
  const popup = await extension.popup(tab);
  const told = state.phase === 'read' ? 'Privacy Policy' : words.t('states.failed.title');
  await expect.poll(() => shownText(popup)).toContain(told);
  expect(await extension.stored()).toHaveLength(state.phase === 'read' ? 1 : 0);
});

test('a policy as plain text is read', async ({ driver, site, pages }) => {
  const markup = sourceOf(pages, 'pre-zh.html');
  const text = markup.slice(markup.indexOf('<pre'), markup.indexOf('</pre>')).replace(/^<pre[^>]*>/, '');
  site.put('/privacy.txt', text, { 'content-type': 'text/plain; charset=utf-8' });
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/privacy.txt', 'plain.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  await waitForMarks(tab);
  for (const quote of LAYOUTS['pre-zh.html']!.marked.sharing)
    expect(await paintedText(tab, 'sharing')).toContain(bare(quote));
});

for (const [type, body] of [
  ['application/json', '{"privacy policy": "We collect your personal information and share it."}'],
  [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Privacy policy</title><text y="20">Privacy</text></svg>',
  ],
  ['application/xml', '<policy><title>Privacy policy</title><p>We collect your personal information.</p></policy>'],
] as const) {
  test(`${type} is no policy, and nothing breaks on it`, async ({ driver, site }) => {
    site.put('/data', body, { 'content-type': type });
    const extension = await Extension.open(driver);
    const tab = await driver.open(site.at('/data', 'data.test'));
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).toContain(words.t('common.vow'));
    expect(await extension.states(tab)).toEqual([]);
    expect(await extension.stored()).toEqual([]);
  });
}

test('a page that changes while it is read ends as what it shows', async ({ driver, site, pages }) => {
  test.slow();
  const policy = sourceOf(pages, PLAIN);
  const changing = `<script>
    let left = 12;
    const timer = setInterval(() => {
      document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: 'We share your precise location with advertisers, part ' + left + '.' }));
      if (--left === 0) clearInterval(timer);
    }, 60);
  </script></body>`;
  site.put('/changing', policy.replace('</body>', changing));
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/changing', 'changing.test'));
  await extension.settled(tab);
  // It looks again ever more seldom where looking takes long.
  const patient = expect.configure({ timeout: 45_000 });
  await patient.poll(() => paintedText(tab, 'sharing')).toContain(bare('advertisers, part 1.'));
  expect(await paintedText(tab, 'sharing')).toContain(bare('advertisers, part 12.'));
  const state = await extension.settled(tab);
  expect(state.phase).toBe('read');
});

test('text that comes seconds after the page is read when it comes', async ({ driver, site, pages }) => {
  const policy = sourceOf(pages, PLAIN);
  const main = policy.slice(policy.indexOf('<main>'), policy.indexOf('</main>') + '</main>'.length);
  const late = `<template>${main}</template><script>
    setTimeout(() => document.body.append(document.querySelector('template').content.cloneNode(true)), 2000);
  </script></body>`;
  site.put('/late', policy.replace(main, '').replace('</body>', late));
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/late', 'late.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  await waitForMarks(tab);
  expect(await paintedText(tab, 'sensitive')).toContain(bare(QUOTE));
});

for (const host of ['frames.test', 'elsewhere.test']) {
  test(`a policy in a frame from ${host} is found and told of`, async ({ driver, site }) => {
    site.put(
      '/framing',
      `<title>Help</title><h1>Help</h1><iframe width="900" height="700" src="${site.at(`/layouts/${PLAIN}`, host)}"></iframe>`,
    );
    const extension = await Extension.open(driver);
    const tab = await driver.open(site.at('/framing', 'frames.test'));
    await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
    expect(await extension.stored()).toHaveLength(1);
  });
}

test('a page that clears the registry of highlights does not get rid of marks that its reader wants', async ({
  driver,
  site,
}) => {
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at(`/layouts/${PLAIN}`, 'clearing.test'));
  await extension.settled(tab);
  await waitForMarks(tab);
  const before = await painted(tab);
  await tab.evaluate(() => CSS.highlights.clear());
  await tab.evaluate(() =>
    document.querySelector('main')!.append(document.createTextNode(`${'Thank you for reading. '.repeat(8)}`)),
  );
  await expect.poll(() => painted(tab)).toEqual(before);
});

test('highlights of the page itself are left alone', async ({ driver, site, pages }) => {
  const own = `<script>
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    CSS.highlights.set('search', new Highlight(range));
  </script></body>`;
  site.put('/own', sourceOf(pages, PLAIN).replace('</body>', own));
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/own', 'own.test'));
  await extension.settled(tab);
  await waitForMarks(tab);
  expect(await tab.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
});

test('a page that makes up clicks and keys opens no card and closes none', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY, 'forger.test'));
  await tab.front();
  const at = await pointOnMark(tab, 'risk');
  await tab.evaluate(
    (clientX: number, clientY: number) =>
      document.body.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true, composed: true })) &&
      undefined,
    at.x,
    at.y,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await overlays(tab)).toBe(0);
  await tab.click(at);
  await expect.poll(() => overlays(tab)).toBe(1);
  await tab.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })) && undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await overlays(tab)).toBe(1);
});

test('a page cannot look into what is open over it', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY));
  await tab.front();
  await tab.click(await pointOnMark(tab, 'sensitive'));
  await expect.poll(() => overlays(tab)).toBe(1);
  expect(await tab.inShadow(OURS, (root) => root.textContent)).toContain(words.t('kinds.sensitive.label'));
  const seen = await tab.evaluate((ours: string) => {
    const host = document.querySelector<HTMLElement>(ours)!;
    const box = host.getBoundingClientRect();
    return { root: host.shadowRoot !== null, text: host.innerText, nodes: host.childNodes.length, width: box.width };
  }, OURS);
  expect(seen).toEqual({ root: false, text: '', nodes: 0, width: 0 });
});
