import { createWords } from '../../src/words/words';
import type { Driver } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { click, shownText, waitForMarks } from './page';

const words = createWords('en');

const POLICY = '/layouts/sdk-table-zh.html';

async function readOnce(driver: Driver, address: string) {
  const extension = await Extension.open(driver);
  const tab = await driver.open(address);
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: false });
  return { extension, tab };
}

test('a policy that was read is found again by a background that was stopped, without a model', async ({
  driver,
  site,
}) => {
  const { extension, tab } = await readOnce(driver, site.at(POLICY));
  await waitForMarks(tab);
  const marks = await painted(tab);
  await tab.goto(site.at('/nothing'));
  await driver.stopBackground();
  await tab.goto(site.at(POLICY));
  await expect.poll(() => extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: true });
  await expect.poll(() => painted(tab)).toEqual(marks);
  expect(await extension.stored()).toHaveLength(1);
});

test('another text at the same address is another version', async ({ driver, site }) => {
  const clause =
    '<p>We share your name, your e-mail address and your health records with our advertising partners.</p>';
  const policy = (clauses: string) => `<title>Privacy Policy</title><h1>Privacy Policy</h1>
    <p>This privacy policy explains how we collect, use and share your personal information when you use our services.</p>
    <p>We collect your name and e-mail address when you open an account with us. We keep them for two years.</p>
    <p>You have the right to access, correct and delete your personal data. Contact us to withdraw your consent.</p>${clauses}`;
  site.put('/privacy', policy(''));
  const { extension, tab } = await readOnce(driver, site.at('/privacy'));
  site.put('/privacy', policy(clause));
  await tab.reload();
  await expect.poll(async () => (await extension.stored()).length).toBe(2);
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: false });

  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain(words.t('popup.changed', { date: words.day(Date.now()) }));
  await click(popup, 'button', words.t('popup.changes'));
  await expect.poll(() => shownText(popup)).toContain(words.t('questions.advertising.ask'));
  await popup.screenshot(test.info().outputPath('changes.png'));
});

test('what was read is there after the browser was closed and started again', async ({ launch, site }) => {
  const profile = test.info().outputPath('profile');
  const first = await launch({ profile });
  await readOnce(first, site.at(POLICY));
  await first.close();

  const second = await launch({ profile });
  const extension = await Extension.open(second);
  const tab = await second.open(site.at(POLICY));
  await expect.poll(() => extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: true });
});
