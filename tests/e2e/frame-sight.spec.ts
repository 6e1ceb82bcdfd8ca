import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import type { Site } from '../../tools/driver/site';
import { expect, test } from './fixtures';

const POLICY = '/layouts/plain-en.html';
/** Longer than it takes to find and read a policy. Milliseconds. */
const LATE = 4000;

/** How a page may hide a frame of another site. */
const HIDDEN: Record<string, string> = {
  transparent: 'opacity: 0',
  'in something transparent': '',
  invisible: 'visibility: hidden',
  'beside the window': 'position: absolute; left: -9999px; top: 0',
  covered: 'position: fixed; left: 0; top: 0',
  'of no height': 'height: 0',
  tiny: 'width: 60px; height: 60px',
};

/** What stands around the frame. */
const AROUND: Record<string, [string, string]> = {
  'in something transparent': ['<div style="opacity: 0">', '</div>'],
  covered: ['', '<div style="position: fixed; inset: 0; background: white">Please wait</div>'],
};

/** Opens a page that has nothing but a title and a frame with the policy of another site. */
function framing(driver: Driver, site: Site, style: string, [before, after]: [string, string]): Promise<Tab> {
  const frame = `<iframe id="framed" src="${site.at(POLICY, 'elsewhere.test')}" width="900" height="500" style="${style}"></iframe>`;
  site.put('/', `<!doctype html><title>Bank</title><h1>Bank</h1>${before}${frame}${after}`);
  return driver.open(site.at('/', 'bank.test'));
}

const late = () => new Promise((resolve) => setTimeout(resolve, LATE));

for (const [name, style] of Object.entries(HIDDEN)) {
  test(`a policy in a frame of another site that is ${name} is not read`, async ({ driver, site }) => {
    const extension = await Extension.open(driver);
    const tab = await framing(driver, site, style, AROUND[name] ?? ['', '']);
    await late();
    expect(await extension.states(tab)).toEqual([]);
    expect(await extension.stored()).toEqual([]);
  });
}

test('a policy in a frame is read when the reader scrolls to it', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  const tab = await framing(driver, site, '', ['<div style="height: 3000px">Rates</div>', '']);
  await late();
  expect(await extension.states(tab)).toEqual([]);
  await tab.evaluate(() => document.querySelector('#framed')!.scrollIntoView());
  await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
});

test('a policy in a frame that fades in is read, under a bar that covers a part of it', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  const bar = '<div style="position: fixed; left: 0; right: 0; top: 0; height: 120px; background: white">Bank</div>';
  const tab = await framing(driver, site, 'opacity: 0', ['', bar]);
  await late();
  expect(await extension.states(tab)).toEqual([]);
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('#framed')!.style.opacity = '1';
  });
  await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
});

const HIDDEN_FOR_LONG: [string, [string, string]][] = [
  ['transparent', ['<div style="opacity: 0">', '</div>']],
  ['covered', ['', '<div style="position: fixed; inset: 0; background: white">Please wait</div>']],
];
for (const [name, around] of HIDDEN_FOR_LONG) {
  test(`a policy in a frame that was ${name} for long is read once it is shown`, async ({ driver, site }) => {
    const extension = await Extension.open(driver);
    const tab = await framing(driver, site, 'position: absolute; left: 0; top: 80px', around);
    await new Promise((resolve) => setTimeout(resolve, 3 * LATE));
    expect(await extension.states(tab)).toEqual([]);
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('div')) {
        element.style.opacity = '1';
        element.style.inset = 'auto';
      }
    });
    await tab.move({ x: 300, y: 200 });
    await tab.move({ x: 310, y: 220 });
    await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
  });
}

test('a policy in a frame of a frame is read beside a frame that never comes to its end', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  const policy = `<iframe src="${site.at(POLICY, 'elsewhere.test')}" width="900" height="500"></iframe>`;
  site.put('/inner', `<!doctype html><title>Legal</title>${policy}`);
  site.put('/endless.js', () => {});
  site.put('/stuck', '<!doctype html><title>Advert</title><p>Rates</p><script src="/endless.js"></script>');
  site.put('/', `<!doctype html><title>Bank</title><iframe src="/inner" width="950" height="550"></iframe>`);
  const tab = await driver.open(site.at('/', 'bank.test'));
  await tab.evaluate(
    (address: string) => {
      const advert = document.createElement('iframe');
      advert.src = address;
      document.body.append(advert);
    },
    site.at('/stuck', 'adverts.test'),
  );
  await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
  expect(site.visits('/endless.js')).toBe(1);
});
