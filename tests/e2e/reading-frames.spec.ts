import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import type { Site } from '../../tools/driver/site';
import { expect, test } from './fixtures';
import { shownText } from './page';

const POLICY = 'plain-en.html';

/** How a page makes a frame whose document has no address of its own; each is given the policy's source. */
const MAKERS: Record<string, string> = {
  srcdoc: 'frame.srcdoc = source; document.body.append(frame);',
  'srcdoc, sandboxed without scripts': `frame.sandbox = ''; frame.srcdoc = source; document.body.append(frame);`,
  'srcdoc, sandboxed with scripts': `frame.sandbox = 'allow-scripts'; frame.srcdoc = source; document.body.append(frame);`,
  'about:blank': 'document.body.append(frame); frame.contentDocument.write(source); frame.contentDocument.close();',
  blob: `frame.src = URL.createObjectURL(new Blob([source], { type: 'text/html' })); document.body.append(frame);`,
  data: `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(source); document.body.append(frame);`,
};

/** A page that holds the policy only in a frame that it makes. */
async function framing(driver: Driver, site: Site, folder: string, maker: string): Promise<Tab> {
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
  return driver.open(site.at('/help', 'frames.test'));
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
