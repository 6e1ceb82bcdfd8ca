import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '../../src/words/words';
import { Extension } from '../../tools/driver/extension';
import { expect, test } from './fixtures';
import { shownText } from './page';

/** The popup's sentence on what could not be read, from behind the share in it. */
const PARTIAL = createWords('en').t('popup.partial', { percent: '%' }).split('%')[1]!;

/** Text on buttons is for pressing: it stands in the policy and is not read as part of it. */
const ON_BUTTONS = `<button>${'Tell me what happens to the photographs that I took on the harbour bridge last year. '.repeat(60)}</button>`;

for (const [what, added, told] of [
  ['whole', '', false],
  ['in part', ON_BUTTONS, true],
] as const) {
  test(`the popup ${told ? 'says' : 'does not say'} that parts could not be read of a policy that is read ${what}`, async ({
    driver,
    site,
    pages,
  }) => {
    const policy = readFileSync(path.join(pages, 'layouts/plain-en.html'), 'utf8');
    site.put('/privacy', policy.replace('</main>', `${added}<p>That is all there is to say about it.</p></main>`));
    const extension = await Extension.open(driver);
    const tab = await driver.open(site.at('/privacy', 'photos.test'));
    expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).toContain('Privacy Policy');
    expect((await shownText(popup)).includes(PARTIAL)).toBe(told);
  });
}
