import type { Tab } from './driver';

/** How long a card may take to come, which the background has to be asked for; in milliseconds. */
const PATIENCE = 10_000;

/** How many elements of ours are in a page: there only while something of ours is open. */
export function overlays(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('html > div, dialog > div[popover]').length);
}

/** Waits until something of ours is open in a page. Throws if nothing comes. */
export async function overlayOpen(tab: Tab): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if ((await overlays(tab)) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no card opened on ${await tab.address()}`);
}
