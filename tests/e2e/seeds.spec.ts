import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MARK_KINDS } from '../../src/policy/clause';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { shownText, waitForMarks } from './page';

/** Where the shared material stands, if it does: beside the project. */
const SHARED = process.env.CLAUSELIGHT_SHARED ?? path.resolve(import.meta.dirname, '../../../shared');
const SEEDS = path.join(SHARED, 'seeds');
const names = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page that a site could have published: the first line as its title, every other line as a paragraph. */
function asPage(text: string): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  // A text without line breaks has all of its clauses in its only line.
  const heading = title.length < 80 ? title : '隐私政策';
  const paragraphs = title.length < 80 ? lines : [title, ...lines];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(heading)}</title></head><body>
    <nav><a href="/">首页</a> <a href="/login">登录</a></nav>
    <main><h1>${escaped(heading)}</h1>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</main>
    <footer>用户协议 联系我们</footer></body></html>`;
}

for (const name of names) {
  const text = readFileSync(path.join(SEEDS, name), 'utf8');
  const forms = [
    { form: 'text', body: text, type: 'text/plain; charset=utf-8' },
    { form: 'a page', body: asPage(text), type: 'text/html; charset=utf-8' },
  ];
  for (const { form, body, type } of forms) {
    test(`${name} as ${form} is detected, marked, kept and answered for`, async ({ driver, site }) => {
      site.put('/privacy', body, { 'content-type': type });
      const extension = await Extension.open(driver);
      const tab = await driver.open(site.at('/privacy', 'seed.test'));
      expect(await extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: false });
      await waitForMarks(tab);
      const marks = await painted(tab);
      for (const kind of MARK_KINDS) expect(marks[kind].length, kind).toBeGreaterThan(0);
      await tab.screenshot(test.info().outputPath('page.png'));

      const [stored] = await extension.stored();
      expect(stored).toMatchObject({ language: 'zh', site: 'seed.test' });
      const popup = await extension.popup(tab);
      await expect.poll(() => shownText(popup)).toContain(stored!.title);
      await popup.screenshot(test.info().outputPath('popup.png'));

      // A tab that is not seen is not read.
      await tab.front();
      await tab.goto(site.at('/nothing', 'seed.test'));
      await driver.stopBackground();
      await tab.goto(site.at('/privacy', 'seed.test'));
      await expect.poll(() => extension.settled(tab)).toMatchObject({ phase: 'read', fromStore: true });
      await expect.poll(() => painted(tab)).toEqual(marks);
    });
  }
}
