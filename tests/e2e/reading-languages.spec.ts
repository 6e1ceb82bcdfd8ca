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
  'de-verein': /^de$/,
  'ja-zakka': /^ja$/,
};

test('a policy in a language that is not read is recognised, and its language named', async ({ driver, site }) => {
  test.setTimeout(120_000);
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
