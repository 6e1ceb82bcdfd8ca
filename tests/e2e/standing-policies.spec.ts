import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '../../src/words/words';
import { Extension } from '../../tools/driver/extension';
import { expect, test } from './fixtures';
import { click, shownText, waitForMarks } from './page';
import { openPolicy, POLICY } from './policy-tab';

const LOGIN = '<!doctype html><title>Sign in</title><h1>Sign in</h1><form><input name="user"></form>';
/** What the popup says of a policy that is known, but no longer stands there. */
const EARLIER = createWords('en').t('popup.earlier', { date: '' }).split('.')[1]!.trim();

test('a link to a place in the policy leaves popup and marks with it', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at(POLICY, 'place.test'));
  await waitForMarks(tab);
  await tab.evaluate(() => {
    location.hash = '#contact';
  });
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
  expect(await shownText(popup)).not.toContain(EARLIER);
});

test('a policy that the site no longer shows is not spoken of as if it stood there', async ({
  driver,
  site,
  pages,
}) => {
  const policy = readFileSync(path.join(pages, POLICY), 'utf8');
  site.put('/privacy', policy);
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/privacy', 'gone.test'));
  await waitForMarks(tab);
  const popup = await extension.popup(tab);
  expect(await shownText(popup)).not.toContain(EARLIER);
  site.put('/privacy', LOGIN);
  await tab.reload();
  await expect.poll(() => shownText(popup)).toContain(EARLIER);
  expect(await extension.states(tab)).toEqual([]);
  expect(await extension.badge(tab)).toBe('');
});

test('a policy in a frame is gone when the frame is', async ({ driver, site }) => {
  site.put(
    '/help',
    `<!doctype html><title>Help</title><h1>Help</h1><iframe src="${POLICY}" width="900" height="700"></iframe>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/help', 'framed.test'));
  await expect.poll(async () => (await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
  await tab.evaluate(() => document.querySelector('iframe')!.remove());
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain(EARLIER);
  await expect.poll(() => extension.states(tab)).toEqual([]);
});

test('nothing is remembered of a tab that was closed', async ({ driver, site }) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY, 'closed-tab.test'));
  expect((await extension.states(tab)).map(({ phase }) => phase)).toEqual(['read']);
  const desk = await driver.open(`${driver.extension}library.html`);
  const remembered = () =>
    desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('frame:'));
    });
  expect(await remembered()).toHaveLength(1);
  await tab.close();
  await expect.poll(remembered).toEqual([]);
});

test('a policy that was deleted from the library can be read again', async ({ driver, site }) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY, 'deleted.test'));
  const desk = await driver.open(`${driver.extension}library.html`);
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('clauselight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(['policies', 'analyses'], 'readwrite');
          change.objectStore('policies').clear();
          change.objectStore('analyses').clear();
          change.oncomplete = () => resolve();
        };
      }),
  );
  const words = createWords('en');
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain(words.t('states.failed.forgotten'));
  await click(popup, 'button', words.t('states.failed.act'));
  await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
});

test('settings that are damaged do not keep marks and library from the reader', async ({ driver, site }) => {
  const extension = await Extension.open(driver);
  await extension.choose({ kinds: 5, language: 'xx', topics: null });
  const tab = await driver.open(site.at(POLICY, 'damaged.test'));
  await waitForMarks(tab);
  const library = await driver.open(`${driver.extension}library.html`);
  await expect.poll(() => shownText(library)).toContain('Privacy Policy');
});
