import { MARK_KINDS } from '../../src/policy/clause';
import { Extension } from '../../tools/driver/extension';
import { expect, test } from './fixtures';
import { LAYOUTS } from './layouts';
import { bare, paintedText, serialised, serialisedAsServed, shownText, waitForMarks } from './page';

for (const [name, { title, language, marked, unmarked }] of Object.entries(LAYOUTS)) {
  test(`${name} is detected, marked, stored and shown, and stays as it was`, async ({ driver, site }) => {
    const extension = await Extension.open(driver);
    const address = site.at(`/layouts/${name}`, 'policies.test');
    const tab = await driver.open(address);
    expect(await extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: false });
    await waitForMarks(tab);
    expect(await serialised(tab)).toBe(await serialisedAsServed(tab));

    for (const kind of MARK_KINDS) {
      const text = await paintedText(tab, kind);
      for (const quote of marked[kind]) expect.soft(text, kind).toContain(bare(quote));
      for (const quote of unmarked) expect.soft(text, kind).not.toContain(bare(quote));
    }
    expect(Number(await extension.badge(tab))).toBeGreaterThanOrEqual(
      Math.max(marked.sensitive.length, marked.sharing.length),
    );

    expect(await extension.stored()).toEqual([
      expect.objectContaining({ url: address, site: 'policies.test', language, title }),
    ]);
    await tab.screenshot(test.info().outputPath('page.png'));
    const popup = await extension.popup(tab);
    await expect.poll(() => shownText(popup)).toContain(title);
    await popup.screenshot(test.info().outputPath('popup.png'));
  });
}
