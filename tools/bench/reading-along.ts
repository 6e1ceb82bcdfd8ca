import path from 'node:path';
import { TOPICS } from '../../src/policy/topic';
import { launchChromium } from '../driver/chromium';
import type { Driver, Tab } from '../driver/driver';
import { Extension } from '../driver/extension';
import { type Site, serve } from '../driver/site';
import type { Lab } from './lab';
import { median, type Row, row } from './row';
import { LAYOUT_PAGES, samplePage } from './sample-page';

const BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const READABILITY = path.join(import.meta.dirname, 'in-page/readability.ts');
/** About 10,000 words of English. */
const PARAGRAPHS = 370;
/** About 1,600 clauses of English. */
const MANY_PARAGRAPHS = 600;
const ROUNDS = 7;

/** The extension at work in a page of ten thousand words, as it would be shipped. */
export async function readingAlong(lab: Lab): Promise<Row[]> {
  const site = await serve(LAYOUT_PAGES);
  const driver = await launchChromium({ build: BUILD });
  try {
    const extension = await Extension.open(driver);
    const first = await firstMark(driver, site, lab);
    const scrolls = await scrolling(driver, site, extension);
    const longest = await rendering(driver, site, extension);
    const panel = await listing(driver, site, extension);
    return [
      row('10,000 words: idle to first mark / Readability', first, '×', null),
      row('10,000 words: scrolling with marks / none', scrolls.usual, '×', 2),
      row('10,000 words: scrolling with every mark there is / none', scrolls.every, '×', 2.5),
      row('10,000 words: tasks over 50 ms on a new rendering', longest, 'ms', 50),
      row('side panel, 1,500 clauses: tasks over 50 ms at start', panel, 'ms', 50),
    ];
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The time from the page's being loaded to its first mark, against Readability alone in a page without us. Each time another text. */
async function firstMark(driver: Driver, site: Site, lab: Lab): Promise<number> {
  const marks: number[] = [];
  const readability: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const page = samplePage('en', PARAGRAPHS).replaceAll('(1', `(${round + 2}1`);
    const waiting = `<script>
      addEventListener('load', () => setTimeout(() => {
        const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd;
        const look = () => {
          if (CSS.highlights.size > 0) window.marked = performance.now() - loaded;
          // Not without a pause: the page has to be idle in between.
          else setTimeout(look, 5);
        };
        look();
      }));
    </script></body>`;
    site.put('/first', page.replace('</body>', waiting));
    const tab = await driver.open(site.at('/first', 'first.test'));
    const time = await waitFor(tab, () => (window as { marked?: number }).marked);
    await tab.close();
    const alone = await lab.measure<object, number>(page, READABILITY, {});
    // The first round starts the background and fills the browser's caches.
    if (round < 0) continue;
    marks.push(time);
    readability.push(alone);
  }
  return median(marks) / median(readability);
}

/**
 * What the frames of a scroll through the whole page cost the main thread, with the marks that are on by default, and with every mark that there is, topics
 * and rail among them, each against none. Of each frame the least of
 * several rounds: what else the machine does only adds to it.
 */
async function scrolling(driver: Driver, site: Site, extension: Extension): Promise<{ usual: number; every: number }> {
  site.put('/scroll', samplePage('en', PARAGRAPHS));
  const tab = await driver.open(site.at('/scroll', 'scroll.test'));
  await extension.settled(tab);
  const rounds = { every: [] as number[][], usual: [] as number[][], none: [] as number[][] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, settings] of [
      ['every', { marks: true, topics: [...TOPICS], contradictions: true, rail: true }],
      ['usual', {}],
      ['none', { marks: false, rail: false }],
    ] satisfies [keyof typeof rounds, { [key: string]: boolean | string[] }][]) {
      await extension.choose(settings);
      await tab.front();
      await waitFor(tab, paintedAs, name);
      const frames = await scrollThrough(tab);
      if (round >= 0) rounds[name].push(frames);
    }
  }
  await extension.choose({});
  await tab.close();
  const none = leastOfEach(rounds.none);
  return { usual: leastOfEach(rounds.usual) / none, every: leastOfEach(rounds.every) / none };
}

/** Answers once so much of the page is painted: topics too, marks alone, or nothing. */
function paintedAs(wanted: string): number | undefined {
  const sizes = new Map([...CSS.highlights].map(([name, { size }]) => [name, size]));
  const any = [...sizes.values()].some((size) => size > 0);
  const now = (sizes.get('n6') ?? 0) > 0 ? 'every' : any ? 'usual' : 'none';
  return now === wanted ? 1 : undefined;
}

/** The sum of the least times of each frame. */
function leastOfEach(rounds: readonly number[][]): number {
  return rounds[0]!.reduce((sum, _, frame) => sum + Math.min(...rounds.map((times) => times[frame] ?? Infinity)), 0);
}

/** Milliseconds of style, layout and painting on the main thread, of each frame of a scroll to the end. */
function scrollThrough(tab: Tab): Promise<number[]> {
  return tab.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    const frame = (top: number) =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          scrollTo({ top, behavior: 'instant' });
          const before = performance.now();
          // Comes when the frame has been rendered.
          port1.onmessage = () => resolve(performance.now() - before);
          port2.postMessage(0);
        }),
      );
    const times: number[] = [];
    const step = innerHeight / 2;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) times.push(await frame(top));
    await frame(0);
    return times;
  });
}

/**
 * The longest task in milliseconds, 0 where none takes 50 or more, that holds a page up after it has rendered its text anew with a word
 * changed in it; the page's own rendering aside. The least of several: what else the machine does only adds to it.
 */
async function rendering(driver: Driver, site: Site, extension: Extension): Promise<number> {
  site.put('/render', samplePage('en', PARAGRAPHS));
  const tab = await driver.open(site.at('/render', 'render.test'));
  await extension.settled(tab);
  await waitFor(tab, () => (CSS.highlights.size > 0 ? 1 : undefined));
  const longest: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const held = await tab.evaluate(async (round: number) => {
      const main = document.querySelector('main')!;
      const copy = main.cloneNode(true) as HTMLElement;
      copy.querySelector('p')!.textContent = `We share your name with partners, for the ${round + 2}th time.`;
      main.replaceWith(copy);
      document.body.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 100));
      let longest = 0;
      const observer = new PerformanceObserver((tasks) => {
        for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      observer.disconnect();
      return longest;
    }, round);
    // It rests after a look for as long as that was much work.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (round >= 0) longest.push(held);
  }
  await tab.close();
  return Math.min(...longest);
}

/**
 * The longest task in milliseconds, 0 where none takes 50 or more, while the side panel opens on a policy of more than 1,500 clauses and
 * lists them all. The least of several: what else the machine does only adds to it.
 */
async function listing(driver: Driver, site: Site, extension: Extension): Promise<number> {
  site.put('/list', samplePage('en', MANY_PARAGRAPHS));
  const tab = await driver.open(site.at('/list', 'list.test'));
  await extension.settled(tab);
  const id = await extension.tabId(tab);
  const panel = await driver.open(`${driver.extension}sidepanel.html?tab=${id}`);
  const longest: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await panel.reload();
    await waitFor(panel, () => (document.querySelector('.filter') ? 1 : undefined));
    const held = await panel.evaluate(async () => {
      let longest = 0;
      const observer = new PerformanceObserver((tasks) => {
        for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask', buffered: true });
      const all = document.querySelector<HTMLElement>('.filter')!;
      all.click();
      const wanted = Number(all.querySelector('.filter-count')!.textContent);
      while (document.querySelectorAll('[data-clause]').length < wanted) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      observer.disconnect();
      return longest;
    });
    if (round >= 0) longest.push(held);
  }
  await panel.close();
  await tab.close();
  return Math.min(...longest);
}

/** Asks the page until it answers. */
async function waitFor<A extends string[]>(
  tab: Tab,
  ask: (...args: A) => number | undefined,
  ...args: A
): Promise<number> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const answer = await tab.evaluate(ask, ...args);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the page gave no answer');
}
