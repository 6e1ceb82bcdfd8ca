import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { callFrame } from '../messages/call';
import { allFrameStates, dropFrameState, type FrameState } from '../messages/frame-state';
import { PAGE_LOOK } from '../messages/shapes';
import { pageAddress } from '../site/page-address';
import type { ClosedPage } from '../ui/popup-state';

/** The page of a tab as the extension's own pages see it. */
export type TabPage =
  | { open: true; tab: number; url: string; private: boolean; state: FrameState | null; found: Found | null }
  | { open: false; url: string | null; why: ClosedPage };

/** What the page is and where it links to policies, as a look at it says. */
export type Found = v.InferOutput<typeof PAGE_LOOK>;

/** Hosts on which browsers run no extension. Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts#restricted_domains */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Which of several frames' states tells most. */
const TELLING: FrameState['phase'][] = ['read', 'reading', 'failed', 'language-not-read'];

/**
 * Looks at a tab.
 *
 * @param id The tab, or null for the active one of this window.
 */
export async function lookAtTab(id: number | null): Promise<TabPage> {
  const tab =
    id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id);
  if (tab?.id === undefined || !tab.url) return { open: false, url: null, why: 'browser' };
  const page = { open: true, tab: tab.id, url: tab.url, private: tab.incognito } as const;
  const states = await standingStates(page.tab, page.url);
  const state = TELLING.map((phase) => states.find((one) => one.phase === phase)).find(Boolean) ?? null;
  const found = await lookInside(page.tab).catch(() => null);
  if (!state && !found) return { open: false, url: page.url, why: await whyClosed(new URL(page.url)) };
  return { ...page, state, found };
}

/**
 * The states of the tab's frames that are of what stands there now. A frame may be gone, or hold another document, without anybody having
 * told: only the annotator in it knows that the policy is still there.
 */
async function standingStates(tab: number, url: string): Promise<FrameState[]> {
  const address = pageAddress(url);
  const ofPage = (await allFrameStates()).filter((state) => state.tab === tab && pageAddress(state.page) === address);
  const standing = await Promise.all(
    ofPage.map(async (state) => {
      if (state.phase !== 'read') return true;
      const there = await callFrame(state, 'has-policy', {}).catch(() => false);
      if (!there) await dropFrameState(state.tab, state.frame);
      return there;
    }),
  );
  return ofPage.filter((_, index) => standing[index]);
}

/** @throws {Error} where no extension may run. */
async function lookInside(tab: number): Promise<Found> {
  const [look] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: ['/page-look.js'],
  });
  return v.parse(PAGE_LOOK, look?.result);
}

async function whyClosed(url: URL): Promise<ClosedPage> {
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser';
  if (STORES.includes(url.hostname)) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  const allowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] });
  return allowed ? 'browser' : 'permission';
}
