import type { Language } from '../../src/policy/language';
import { createWords } from '../../src/words/words';
import { Extension } from '../../tools/driver/extension';
import { expect, test } from './fixtures';
import { shownText } from './page';

/** Policies of ours that are not read, by their language; browsers call Norwegian by either of two codes. */
const POLICIES: Record<string, RegExp> = {
  'sv-batklubb': /^sv$/,
  'da-bageri': /^da$/,
  'no-hytteutleie': /^n[ob]$/,
  'fi-kirjakauppa': /^fi$/,
  'tr-cini': /^tr$/,
  'uk-medova': /^uk$/,
  'cs-knihovna': /^cs$/,
  'el-elaiones': /^el$/,
  'he-sadna': /^he$/,
  'th-cha': /^th$/,
  'vi-gom': /^vi$/,
  'id-kopi': /^id$/,
  'fr-boutique': /^fr$/,
  'es-app': /^es$/,
  'pt-loja': /^pt$/,
  'it-libreria': /^it$/,
  'nl-zwembad': /^nl$/,
  'pl-biblioteka': /^pl$/,
  'ru-kursy': /^ru$/,
  'ko-study': /^ko$/,
  'ar-delivery': /^ar$/,
  'de-verein': /^de$/,
  'ja-zakka': /^ja$/,
};

test('a policy in a language that is not read is recognised, and its language named', async ({ driver, site }) => {
  test.setTimeout(240_000);
  const words = createWords('en');
  const extension = await Extension.open(driver);
  const tab = await driver.open('about:blank');
  for (const [file, language] of Object.entries(POLICIES)) {
    await tab.goto(site.at(`/detection/${file}.html`, 'languages.test'));
    expect(await extension.settled(tab), file).toMatchObject({
      phase: 'language-not-read',
      language: expect.stringMatching(language),
    });
  }
  await tab.goto(site.at('/detection/th-cha.html', 'languages.test'));
  await extension.settled(tab);
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain(words.t('states.language.named', { language: 'Thai' }));
  expect(await extension.stored()).toEqual([]);
});

/** Policies that are read, whatever their page says of its language, by the language that they are stored in. */
const READ: Record<string, Language> = {
  '/reading/traditional-zh.html': 'zh',
  '/detection/zh-traditional.html': 'zh',
  '/detection/zh-under-english-lang.html': 'zh',
  '/detection/zh-miniprogram-ja-lang.html': 'zh',
  '/detection/en-under-german-lang.html': 'en',
  '/detection/en-pet-clinic-zh-lang.html': 'en',
  '/reading/legal-centre.html': 'en',
};

test('a policy is read in the language of its text, in either Chinese script and amid a million characters', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000);
  const extension = await Extension.open(driver);
  const tab = await driver.open('about:blank');
  for (const [page, language] of Object.entries(READ)) {
    await tab.goto(site.at(page, 'languages.test'));
    expect(await extension.settled(tab), page).toMatchObject({ phase: 'read' });
    const stored = (await extension.stored()).find(({ url }) => url.endsWith(page));
    expect(stored, page).toMatchObject({ language });
  }
  const popup = await extension.popup(tab);
  await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
});
