import { browser } from 'wxt/browser';
import { callFrame } from '../messages/call';
import { allFrameStates, type FrameState } from '../messages/frame-state';
import type { Detection } from '../policy/detection';
import type { PolicyLink } from '../policy/policy-link';
import type { ClosedPage } from '../ui/popup-state';

/** The page of a tab as the extension's own pages see it. */
export type TabPage =
  | { open: true; tab: number; url: string; private: boolean; state: FrameState | null; found: Found | null }
  | { open: false; url: string | null; why: ClosedPage };

/** What the detector says when it is asked. */
export interface Found {
  detection: Detection;
  links: PolicyLink[];
}

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
  const states = (await allFrameStates()).filter((state) => state.tab === page.tab && state.page === page.url);
  const state = TELLING.map((phase) => states.find((one) => one.phase === phase)).find(Boolean) ?? null;
  const found = await callFrame({ tab: page.tab, frame: 0 }, 'what-is-here', {}).catch(() => null);
  if (!state && !found) return { open: false, url: page.url, why: await whyClosed(new URL(page.url)) };
  return { ...page, state, found };
}

async function whyClosed(url: URL): Promise<ClosedPage> {
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser';
  if (STORES.includes(url.hostname)) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  const allowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] });
  return allowed ? 'browser' : 'permission';
}
