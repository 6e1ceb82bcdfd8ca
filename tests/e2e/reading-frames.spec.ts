import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '../../src/words/words';
import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import type { Site } from '../../tools/driver/site';
import { expect, test } from './fixtures';
import { shownText } from './page';

const POLICY = 'plain-en.html';
const words = createWords('en');

/** How a page makes a frame whose document has no address of its own; each is given the policy's source. */
const MAKERS: Record<string, string> = {
  srcdoc: 'frame.srcdoc = source; document.body.append(frame);',
  'about:blank': 'document.body.append(frame); frame.contentDocument.write(source); frame.contentDocument.close();',
  blob: `frame.src = URL.createObjectURL(new Blob([source], { type: 'text/html' })); document.body.append(frame);`,
};

/** As above, where the browser does not tell who wrote the frame. */
const OPAQUE: Record<string, string> = {
  'srcdoc, sandboxed': `frame.sandbox = 'allow-scripts'; frame.srcdoc = source; document.body.append(frame);`,
  'data:': `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(source); document.body.append(frame);`,
};

/** Longer than it takes to find and read a policy. Milliseconds. */
const LATE = 4000;

/** A page that holds the policy only in a frame that it makes. */
function framing(driver: Driver, site: Site, folder: string, maker: string): Promise<Tab> {
  putFraming(site, folder, maker);
  return driver.open(site.at('/help', 'frames.test'));
}

function putFraming(site: Site, folder: string, maker: string): void {
  const source = readFileSync(path.join(folder, 'layouts', POLICY), 'utf8');
  const encoded = JSON.stringify(source).replaceAll('<', '\\u003c');
  site.put(
    '/help',
    `<!doctype html><title>Help</title><h1>Help</h1><script>addEventListener('load', () => {
      const source = ${encoded};
      const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 700 });
      ${maker}
    });</script>`,
  );
}

for (const [name, maker] of Object.entries(MAKERS)) {
  test(`a policy that stands only in a frame from ${name} is read`, async ({ driver, site, pages }) => {
    const extension = await Extension.open(driver);
    const tab = await framing(driver, site, pages, maker);
    await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
    expect((await extension.stored()).map(({ url }) => new URL(url).hostname)).toEqual(['frames.test']);
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
  });
}

for (const [name, maker] of Object.entries(OPAQUE)) {
  test(`a policy in a frame from ${name} is not taken for the site's`, async ({ driver, site, pages }) => {
    const extension = await Extension.open(driver);
    const tab = await framing(driver, site, pages, maker);
    await new Promise((resolve) => setTimeout(resolve, LATE));
    expect(await extension.states(tab)).toEqual([]);
    expect(await extension.stored()).toEqual([]);
  });
}

test('a frame that an advert writes does not speak for the site', async ({ driver, site, pages }) => {
  putFraming(site, pages, MAKERS.srcdoc!);
  const advert = site.at('/help', 'advert.test');
  site.put(
    '/',
    `<!doctype html><title>Bank</title><h1>Bank</h1><iframe src="${advert}" width="900" height="700"></iframe>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/', 'bank.test'));
  await new Promise((resolve) => setTimeout(resolve, LATE));
  expect(await extension.states(tab)).toEqual([]);
  expect(await extension.stored()).toEqual([]);
});

test('a policy in a frame of another site is shown under the name of that site', async ({ driver, site }) => {
  const elsewhere = site.at(`/layouts/${POLICY}`, 'elsewhere.test');
  site.put(
    '/',
    `<!doctype html><title>Bank</title><h1>Bank</h1><iframe src="${elsewhere}" width="900" height="700"></iframe>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/', 'bank.test'));
  await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain(words.t('popup.framed', { site: 'elsewhere.test' }));
  expect(await shownText(popup)).not.toContain('bank.test');
});
