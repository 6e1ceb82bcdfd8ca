import { Extension } from '../../tools/driver/extension';
import { pointOnMark } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { LAYOUTS } from './layouts';
import { overlays, shownText, waitForMarks } from './page';

test('the record of requests sees what a page asks for', async ({ driver, site }) => {
  site.put('/asks', `<title>Weather</title><script>fetch('http://outside.test/rain').catch(() => {})</script>`);
  await driver.open(site.at('/asks', 'weather.test'));
  expect(await driver.asked()).toContainEqual({
    url: 'http://outside.test/rain',
    by: site.at('', 'weather.test'),
  });
});

test('our own pages could not ask another host if they wanted to', async ({ driver }) => {
  const library = await driver.open(`${driver.extension}library.html`);
  const outcome = await library.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('blocked');
        image.src = 'http://outside.test/pixel.png';
      }),
  );
  expect(outcome).toBe('blocked');
  expect((await driver.asked()).filter(({ url }) => url.includes('outside.test'))).toEqual([]);
});

test('reading, marking, explaining and keeping policies asks nothing of anyone', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  for (const name of Object.keys(LAYOUTS)) {
    const tab = await driver.open(site.at(`/layouts/${name}`, 'policies.test'));
    await extension.settled(tab);
    await waitForMarks(tab);
    await tab.click(await pointOnMark(tab, 'sensitive'));
    await expect.poll(() => overlays(tab), name).toBe(1);
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).not.toBe('');
  }
  const asked = await driver.asked();
  expect(asked.filter(({ url }) => url.startsWith(site.at('/layouts/', 'policies.test'))).length).toBeGreaterThan(0);
  // The browser itself (by '') looks for its vendor's hosts; the sites and the extension must ask for nothing else.
  const own = [site.at('/', 'policies.test'), driver.extension, 'data:', 'blob:'];
  expect(asked.filter(({ by, url }) => by !== '' && !own.some((start) => url.startsWith(start)))).toEqual([]);
});
