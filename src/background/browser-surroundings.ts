import { browser } from 'wxt/browser';
import { dropFrameState, dropFrameStates, writeFrameState } from '../messages/frame-state';
import type { Surroundings } from './policy-reader';

/**
 * Sheets of the user's origin reach into shadow roots in Firefox, where the author's do not; in Chromium they paint a highlight's
 * underline but not its background. Neither leaves a trace that the page could find.
 */
const SHEET_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

export const browserSurroundings: Surroundings = {
  async injectAnnotator({ tab, frame }) {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'], origin: SHEET_ORIGIN });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
  },

  async writeState(state) {
    // Asking at each write which tabs are left costs less than being woken whenever one closes.
    const open = new Set((await browser.tabs.query({})).map((tab) => tab.id));
    await dropFrameStates((tab) => !open.has(tab));
    await writeFrameState(state);
  },

  async dropState({ tab, frame }) {
    await dropFrameState(tab, frame);
  },

  async showCount({ tab }, count) {
    // Firefox for Android has no badge.
    if (!browser.action.setBadgeText) return;
    await browser.action.setBadgeText({ tabId: tab, text: count === null ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#a4480b' });
  },

  now: () => Date.now(),
};
