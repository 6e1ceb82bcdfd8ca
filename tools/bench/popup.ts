import path from 'node:path';
import { launchChromium } from '../driver/chromium';
import type { Driver, Tab } from '../driver/driver';
import { Extension } from '../driver/extension';
import { serve } from '../driver/site';
import { median, type Row, row } from './row';
import { LAYOUT_PAGES } from './sample-page';

const BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const FEW = 10;
const MANY = 10_000;
const ROUNDS = 15;

/** A browser that has read one policy and has others in its library. */
interface Library {
  driver: Driver;
  popup: Tab;
  address: string;
}

/** Opening the popup on a policy's page with ten thousand policies in the library against ten. */
export async function popup(): Promise<Row[]> {
  const site = await serve(LAYOUT_PAGES);
  const [few, many] = await Promise.all([
    library(site.at('/plain-en.html'), FEW),
    library(site.at('/plain-en.html'), MANY),
  ]);
  try {
    const times: { few: number[]; many: number[] } = { few: [], many: [] };
    for (let round = -2; round < ROUNDS; round++) {
      const one = await opening(few);
      const other = await opening(many);
      // The first rounds fill the browser's caches.
      if (round < 0) continue;
      times.few.push(one);
      times.many.push(other);
    }
    const name = `popup: ${MANY.toLocaleString('en')} policies / ${FEW}`;
    return [row(name, median(times.many) / median(times.few), '×', 1.5)];
  } finally {
    await few.driver.close();
    await many.driver.close();
    await site.close();
  }
}

async function library(address: string, size: number): Promise<Library> {
  const driver = await launchChromium({ build: BUILD });
  const extension = await Extension.open(driver);
  const page = await driver.open(address);
  await extension.settled(page);
  const popup = await extension.popup(page);
  await fill(popup, size);
  return { driver, popup, address: await popup.address() };
}

/** Puts copies of the policy that was read into the library, each of another site and another day. */
function fill(page: Tab, size: number): Promise<void> {
  return page.evaluate(async (size: number) => {
    const done = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('clauselight'));
    const stores = database.transaction(['policies', 'analyses']);
    const [policy] = await done(stores.objectStore('policies').getAll());
    const { analysis } = await done(stores.objectStore('analyses').get(policy.key));
    // Of a short policy each, so that ten thousand of them fit.
    const short = { ...analysis, clauses: analysis.clauses.slice(0, 20) };
    const writing = database.transaction(['policies', 'analyses'], 'readwrite');
    for (let n = 1; n < size; n++) {
      const site = `site-${n}.example`;
      const url = `https://${site}/privacy`;
      const key = `${url} ${policy.textHash} ${policy.model}`;
      const lastRead = policy.lastRead - n * 60_000;
      writing.objectStore('policies').put({ ...policy, key, site, url, firstRead: lastRead, lastRead });
      writing.objectStore('analyses').put({ key, analysis: { ...short, url } });
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }, size);
}

/** Milliseconds from the popup's start until its summary was painted, as the browser itself noted it. */
async function opening({ popup, address }: Library): Promise<number> {
  await popup.goto(address);
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('h1')) return void requestAnimationFrame(look);
          new PerformanceObserver((paints) => resolve(paints.getEntries().at(-1)!.startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        };
        look();
      }),
  );
}
