import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DetectorTimes } from './in-page/detector';
import type { Lab } from './lab';
import { median, type Row, row } from './row';

const PAGES = path.resolve(import.meta.dirname, '../../tests/pages/detection');
const ENTRY = path.join(import.meta.dirname, 'in-page/detector.ts');

/** Ten pages that are no policy, of the kinds that people open most and of those that come nearest to one. */
const NO_POLICIES = [
  'en-tcf-news.html',
  'en-shop-home.html',
  'en-blog-how-to.html',
  'en-help-delete.html',
  'en-app-store.html',
  'en-encyclopedia.html',
  'en-terms.html',
  'zh-portal-home.html',
  'zh-news.html',
  'zh-user-agreement.html',
];
/** Teasers added to each page, which bring it to the size of real ones: some 1,500 elements. */
const TEASERS = 140;
const ROUNDS = 25;

/** `html` with as many teasers, menus and comments around its text as a page of a real site has. */
function realSized(html: string): string {
  const teasers = Array.from(
    { length: TEASERS },
    (_, n) => `<div class="teaser" data-id="${n}"><a href="/story/${n}"><h3>Story number ${n} of this morning</h3></a>
      <p>Reporters went to street ${n} and asked what people there think of the new tram, which opens in spring.</p>
      <ul class="meta"><li>${n} comments</li><li><a href="/share/${n}">Share</a></li><li><time>${n % 12}:30</time></li></ul></div>`,
  );
  return html.replace(/<\/body>/, `<section class="more">${teasers.join('\n')}</section></body>`);
}

/**
 * The detector against Readability on the same page, on ten pages that are no policy: the median, and the worst page.
 *
 * @throws if one of them is taken for a policy.
 */
export async function detector(lab: Lab): Promise<Row[]> {
  const ratios: number[] = [];
  for (const file of NO_POLICIES) {
    const html = realSized(readFileSync(path.join(PAGES, file), 'utf8'));
    const ask = { url: 'https://page.example/', rounds: ROUNDS };
    const times = await lab.measure<object, DetectorTimes>(html, ENTRY, ask);
    if (times.kind === 'privacy') throw new Error(`${file} was taken for a policy`);
    ratios.push(times.detector / times.readability);
  }
  return [
    row('detector / Readability, pages that are no policy', median(ratios), '×', 0.02),
    row('detector / Readability, the worst of them', Math.max(...ratios), '×', null),
  ];
}
