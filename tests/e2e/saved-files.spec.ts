import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/policy/language';
import { createWords } from '../../src/words/words';
import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { faults } from './axe';
import { expect, test } from './fixtures';
import { click, shownText } from './page';

const words = createWords('en');

/** Gives the library a file as the browser does: dropped on its page, or chosen in the picker. */
async function give(library: Tab, name: string, source: string, how: 'drop' | 'choose' = 'drop'): Promise<void> {
  await library.evaluate(
    (name: string, source: string, how: string) => {
      const files = new DataTransfer();
      files.items.add(new File([source], name));
      if (how === 'drop') {
        const dropped = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
        document.querySelector('h1')!.dispatchEvent(dropped);
        if (!dropped.defaultPrevented) throw new Error('the browser would open the file');
      } else {
        const picker = document.querySelector<HTMLInputElement>('input[type=file]')!;
        picker.files = files.files;
        picker.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    name,
    source,
    how,
  );
}

const layout = (pages: string, name: string) => readFileSync(path.join(pages, 'layouts', name), 'utf8');
async function openLibrary(driver: Driver): Promise<Tab> {
  const library = await driver.open(`${driver.extension}library.html`);
  await expect.poll(() => shownText(library)).toContain(words.t('library.file.title'));
  return library;
}

for (const how of ['drop', 'choose'] as const) {
  test(`a saved policy that the reader gives by ${how} is read and its summary shown`, async ({ driver, pages }) => {
    const extension = await Extension.open(driver);
    const library = await openLibrary(driver);
    await give(library, 'saved policy.html', layout(pages, 'plain-en.html'), how);
    await expect.poll(() => shownText(library)).toContain(words.t('library.file.read', { name: 'saved policy.html' }));
    expect(await extension.stored()).toMatchObject([
      { url: expect.stringMatching(/^file:\/\/\/saved%20policy\.html#[0-9a-f]{16}$/), site: '', language: 'en' },
    ]);
    await expect.poll(() => shownText(library)).toContain(words.t('library.file.shelf'));

    const address = encodeURIComponent((await extension.stored())[0]!.url);
    const summary = await driver.open(`${driver.extension}popup.html?file=${address}`);
    await expect.poll(() => shownText(summary)).toContain('saved policy.html');
    expect(await shownText(summary)).toContain('Privacy Policy');
    expect(await faults(summary)).toEqual([]);
    const clauses = await driver.open(`${driver.extension}sidepanel.html?file=${address}`);
    await expect.poll(() => shownText(clauses)).toContain('We');
  });
}

test('files that are dropped while others are read are told of beside them, and each is a policy of its own', async ({
  driver,
  pages,
}) => {
  const extension = await Extension.open(driver);
  const library = await openLibrary(driver);
  const source = layout(pages, 'plain-en.html');
  await give(library, 'policy.html', source);
  await give(library, 'policy.html', source.replace('</body>', '<p>We keep your orders for nine years.</p></body>'));
  await give(library, 'noise.html', '\u0000\u0001\u0002\u0003'.repeat(99));
  const { t } = words;
  await expect.poll(() => shownText(library)).toContain(t('library.file.failed.binary', { name: 'noise.html' }));
  const read = t('library.file.read', { name: 'policy.html' });
  expect((await shownText(library)).split(read)).toHaveLength(3);
  expect(new Set((await extension.stored()).map(({ url }) => url)).size).toBe(2);
  await expect.poll(() => library.evaluate(() => document.querySelectorAll('[aria-current]').length)).toBe(2);
});

test('a page that is saved again under another name is another version of its policy', async ({ driver, pages }) => {
  const extension = await Extension.open(driver);
  const library = await openLibrary(driver);
  const source = `<!-- saved from url=(0028)https://shop.example/privacy -->${layout(pages, 'plain-en.html')}`;
  await give(library, 'policy.html', source);
  await give(library, 'policy-2.html', source.replace('</body>', '<p>We keep your orders for nine years.</p></body>'));
  await expect.poll(async () => (await extension.stored()).length).toBe(2);
  expect(new Set((await extension.stored()).map(({ url }) => url)).size).toBe(1);
  await expect.poll(() => shownText(library)).toContain('shop.example/privacy');
});

test('nothing in a saved file runs, and nothing that it names is fetched', async ({ driver, site, pages }) => {
  const extension = await Extension.open(driver);
  const library = await openLibrary(driver);
  const at = (what: string) => site.at(`/bait/${what}`);
  const bait = `<link rel="stylesheet" href="${at('css')}"><link rel="preload" as="image" href="${at('preload')}">
    <meta http-equiv="refresh" content="0;url=${at('refresh')}"><style>@import url(${at('import')}); body { background: url(${at('background')}) }</style>
    <script src="${at('script')}"></script><script>document.title = 'ran'; fetch('${at('fetch')}')</script>
    <img src="${at('image')}" onerror="document.title = 'ran'"><picture><source srcset="${at('srcset')}"></picture>
    <iframe src="${at('frame')}"></iframe><object data="${at('object')}"></object><video poster="${at('poster')}" src="${at('video')}"></video>
    <svg onload="document.title = 'ran'"><image href="${at('svg')}"/></svg>`;
  await give(library, 'armed.html', layout(pages, 'plain-en.html').replace('</head>', `${bait}</head>`));
  await expect.poll(async () => (await extension.stored()).length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await library.evaluate(() => document.title)).not.toBe('ran');
  const baits = bait.match(/\/bait\/\w+/g)!;
  expect(baits.filter((place) => site.visits(place) > 0)).toEqual([]);
  expect(baits.length).toBeGreaterThan(12);
});

test('what cannot be read is named, in both languages, and axe finds nothing', async ({ driver, pages }) => {
  const extension = await Extension.open(driver);
  const library = await openLibrary(driver);
  for (const language of LANGUAGES) {
    const { t, languageName } = createWords(language);
    await extension.choose({ language });
    await expect.poll(() => shownText(library)).toContain(t('library.file.title'));
    const refused: [string, string, string][] = [
      ['empty.txt', '', t('library.file.failed.empty', { name: 'empty.txt' })],
      ['paper.pdf', '%PDF-1.7', t('library.file.failed.pdf', { name: 'paper.pdf' })],
      ['noise.html', '\u0000\u0001\u0002\u0003'.repeat(99), t('library.file.failed.binary', { name: 'noise.html' })],
      ['ferry.txt', 'The ferry left at noon. '.repeat(60), t('library.file.failed.not-policy', { name: 'ferry.txt' })],
      [
        'nl.html',
        readFileSync(path.join(pages, 'detection/nl-zwembad.html'), 'utf8'),
        t('library.file.failed.language', { name: 'nl.html', language: languageName('nl') }),
      ],
    ];
    for (const [name, source, sentence] of refused) {
      await give(library, name, source);
      await expect.poll(() => shownText(library)).toContain(sentence);
    }
    expect(await faults(library)).toEqual([]);
    await library.screenshot(test.info().outputPath(`library-${language}.png`));
  }
  expect(await extension.stored()).toEqual([]);
});

test('the picker is reached by the keyboard, and a saved policy is deleted like any other', async ({
  driver,
  pages,
}) => {
  const extension = await Extension.open(driver);
  const library = await openLibrary(driver);
  await library.press('Tab');
  expect(await library.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  await give(library, 'policy.html', layout(pages, 'plain-en.html'), 'choose');
  await expect.poll(async () => (await extension.stored()).length).toBe(1);
  await library.front();
  await expect.poll(() => shownText(library)).toContain(words.t('library.file.shelf'));
  await click(library, '.row-action');
  await expect.poll(() => extension.stored()).toEqual([]);
});
