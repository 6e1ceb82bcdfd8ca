import { LANGUAGES } from '../../src/policy/language';
import { createWords } from '../../src/words/words';
import { pointOnMark } from '../../tools/driver/marks';
import { faults, faultsInShadow } from './axe';
import { expect, test } from './fixtures';
import { OURS, overlays, shownText } from './page';
import { openPolicy, POLICY } from './policy-tab';

for (const dark of [false, true]) {
  test(`axe finds nothing in popup, panel, library and card, in both languages, ${dark ? 'dark' : 'light'}`, async ({
    launch,
    site,
  }) => {
    test.slow();
    const driver = await launch({ dark });
    const { tab, id, extension } = await openPolicy(driver, site.at(POLICY));
    const popup = await extension.popup(tab);
    const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
    const library = await driver.open(`${driver.extension}library.html`);
    for (const language of LANGUAGES) {
      const words = createWords(language);
      await extension.choose({ language });
      for (const [name, view] of Object.entries({ popup, panel, library })) {
        await view.front();
        await expect.poll(() => shownText(view)).toContain(words.t('common.vow'));
        expect.soft(await faults(view), `${name}, ${language}`).toEqual([]);
        await view.screenshot(test.info().outputPath(`${name}-${language}.png`));
      }
      await tab.front();
      await tab.click(await pointOnMark(tab, 'sensitive'));
      await expect.poll(() => overlays(tab)).toBe(1);
      expect(await tab.inShadow(OURS, (root) => root.textContent)).toContain(words.t('kinds.sensitive.label'));
      expect.soft(await faultsInShadow(tab, OURS), `card, ${language}`).toEqual([]);
      await tab.screenshot(test.info().outputPath(`card-${language}.png`));
      await tab.press('Escape');
      await expect.poll(() => overlays(tab)).toBe(0);
    }
  });
}
