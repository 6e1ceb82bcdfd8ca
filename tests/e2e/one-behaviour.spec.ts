import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHINESE, ENGLISH } from '../unit/analysis/segment/divided-texts';
import { expect, test } from './fixtures';
import { runHere, runIn, scriptOf } from './our-code';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TEXTS = {
  en: ENGLISH.map((text) => text.replaceAll('|', ' ')),
  zh: CHINESE.map((text) => text.replaceAll('|', '')),
};
const POLICIES = { en: 'plain-en.html', zh: 'sdk-table-zh.html' };

test('sentences end where they end in any other engine', async ({ driver, site }) => {
  const script = await scriptOf(`
    import { sentenceEnds } from './src/analysis/segment/sentence-ends';
    export const run = (texts) => texts.map(sentenceEnds);`);
  const texts = [...TEXTS.en, ...TEXTS.zh];
  const tab = await driver.open(site.at('/layouts/plain-en.html'));
  const found = await runIn<number[][]>(tab, script, texts);
  expect(found).toEqual(runHere(script, texts));
  expect(found.flat().length).toBeGreaterThan(texts.length);
});

for (const language of ['en', 'zh'] as const) {
  test(`a policy in ${language} is analysed to the same bits as in any other engine`, async ({ driver, site }) => {
    const script = await scriptOf(`
      import { analyse } from './src/analysis/analyse';
      import { classify } from './src/analysis/classify/classify';
      import { readModel } from './src/analysis/classify/model';
      import { segment } from './src/analysis/segment/segment';
      export const run = ({ encoded, text }) => {
        const model = readModel(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
        const scores = classify(model, segment(text)).map(({ scores }) => [...scores]);
        return { scores, analysis: JSON.stringify(analyse(text, model)) };
      };`);
    const encoded = readFileSync(path.join(ROOT, `public/models/${language}.bin`)).toString('base64');
    const page = readFileSync(path.join(ROOT, 'tests/pages/layouts', POLICIES[language]), 'utf8');
    const paragraphs = page.match(/(?<=<(?:p|h2|li|td)\b[^>]*>)[^<]{2,}/g) ?? [];
    const words = [...TEXTS[language], ...paragraphs];
    const blocks = words.map((text) => ({ kind: 'paragraph', level: 0, text }));
    const extraction = { characters: words.join('').length, blocks: blocks.length, coverage: 1 };
    const given = { encoded, text: { url: 'https://policy.example/', title: 'Privacy', language, blocks, extraction } };
    const tab = await driver.open(site.at('/layouts/plain-en.html'));
    const found = await runIn<{ scores: number[][]; analysis: string }>(tab, script, given);
    expect(found).toEqual(runHere(script, given));
    expect(found.scores.length).toBeGreaterThan(40);
  });
}
