import { createWords } from '../../src/words/words';
import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { click, shownText } from './page';

const words = createWords('en');

const WEATHER = `<!doctype html><title>Weather in Porthaven</title><h1>Weather in Porthaven</h1>
  <p>${'Rain moves in from the west during the morning, and clears towards the evening. Winds are light. '.repeat(12)}</p>
  <footer><a href="/about">About us</a> <a href="/privacy">Privacy policy</a></footer>`;

const TERMS = `<!doctype html><title>Terms of Service</title><h1>Terms of Service</h1>${`
  <p>These terms are an agreement between you and Harbour Ferries Ltd. By buying a ticket you agree to these terms.</p>
  <h2>Tickets</h2><p>A ticket is valid on the day that is printed on it. You must not resell it. Refunds are paid within 14 days.</p>
  <h2>Liability</h2><p>To the extent permitted by law, we are not liable for any loss that results from delays. You shall indemnify us.</p>
  <h2>Termination</h2><p>We may terminate this agreement if you breach it. The courts of Porthaven have exclusive jurisdiction.</p>
  <h2>Intellectual property</h2><p>All trademarks and licences belong to us. You may not copy the timetable without our permission.</p>`.repeat(
  3,
)}`;

const FRENCH = `<!doctype html><html lang="en"><title>Politique de confidentialité</title><h1>Politique de confidentialité</h1>${`
  <p>La présente politique de confidentialité explique comment nous collectons et utilisons vos données personnelles.</p>
  <h2>Les données que nous collectons</h2><p>Nous collectons votre nom, votre adresse électronique et votre numéro de téléphone lorsque vous créez un compte.</p>
  <h2>Le partage de vos données</h2><p>Nous partageons vos données avec nos prestataires et avec les autorités lorsque la loi l’exige. Nous ne vendons pas vos données.</p>
  <h2>Vos droits</h2><p>Vous disposez d’un droit d’accès, de rectification et d’effacement de vos données. Vous pouvez retirer votre consentement à tout moment.</p>
  <h2>La durée de conservation</h2><p>Vos données sont conservées pendant trois ans après la fermeture de votre compte. Les cookies expirent après treize mois.</p>`.repeat(
  3,
)}</html>`;

/** Opens an address with the popup beside it. */
async function withPopup(driver: Driver, url: string): Promise<{ extension: Extension; tab: Tab; popup: Tab }> {
  const extension = await Extension.open(driver);
  const tab = await driver.open(url);
  const popup = await extension.popup(tab);
  return { extension, tab, popup };
}

const says = (popup: Tab, sentence: string) => expect.poll(() => shownText(popup)).toContain(sentence);

test('a site of which nothing is known: it says so, and where its policy may be', async ({ driver, site }) => {
  site.put('/', WEATHER);
  const { extension, tab, popup } = await withPopup(driver, site.at('/', 'weather.test'));
  await says(popup, words.t('states.unknownSite.title', { site: 'weather.test' }));
  await says(popup, 'Privacy policy');
  expect(await extension.states(tab)).toEqual([]);
  expect(await extension.badge(tab)).toBe('');
  expect(Object.values(await painted(tab)).flat()).toEqual([]);
  await popup.screenshot(test.info().outputPath('unknown-site.png'));
});

test('a page that is no policy: it says what it looks like', async ({ driver, site }) => {
  site.put('/terms', TERMS);
  const { extension, popup } = await withPopup(driver, site.at('/terms', 'ferries.test'));
  await says(popup, words.t('states.notPolicy.title'));
  await says(popup, words.t('states.notPolicy.terms'));
  expect(await extension.stored()).toEqual([]);
  await popup.screenshot(test.info().outputPath('not-policy.png'));
});

test('a policy in a language that is not read: it names the language', async ({ driver, site }) => {
  site.put('/confidentialite', FRENCH);
  const { extension, tab, popup } = await withPopup(driver, site.at('/confidentialite', 'phare.test'));
  await says(popup, words.t('states.language.named', { language: 'French' }));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'language-not-read', language: 'fr' });
  expect(await extension.stored()).toEqual([]);
  await popup.screenshot(test.info().outputPath('language-not-read.png'));
});

test('a page that could not be read: it says why, and can be asked again', async ({ driver, site }) => {
  site.put('/terms', TERMS);
  const { extension, tab, popup } = await withPopup(driver, site.at('/terms', 'ferries.test'));
  await says(popup, words.t('states.notPolicy.act'));
  await tab.evaluate(() => document.body.replaceChildren());
  await popup.front();
  await click(popup, 'button', words.t('states.notPolicy.act'));
  await says(popup, words.t('states.failed.title'));
  await says(popup, words.t('states.failed.empty'));
  expect(await extension.stored()).toEqual([]);
  await popup.screenshot(test.info().outputPath('failed.png'));
});

test('a site whose policy was read before: its summary, with the day', async ({ driver, site }) => {
  site.put('/', WEATHER);
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/layouts/plain-en.html', 'www.notes.test'));
  await extension.settled(tab);
  await tab.goto(site.at('/', 'shop.notes.test'));
  const popup = await extension.popup(tab);
  await says(popup, 'Privacy Policy');
  await says(popup, words.t('popup.earlier', { date: words.day(Date.now()) }));
  await popup.screenshot(test.info().outputPath('known-earlier.png'));
});

test('another site learns nothing of it', async ({ driver, site }) => {
  site.put('/', WEATHER);
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/layouts/plain-en.html', 'www.notes.test'));
  await extension.settled(tab);
  await tab.goto(site.at('/', 'weather.test'));
  const popup = await extension.popup(tab);
  await says(popup, words.t('states.unknownSite.title', { site: 'weather.test' }));
});

test('a page of the browser: it says that it is closed to extensions', async ({ driver }) => {
  const { popup } = await withPopup(driver, 'about:blank');
  await says(popup, words.t('states.forbidden.browser'));
});
