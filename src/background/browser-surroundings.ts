import { browser } from 'wxt/browser';
import { dropFrameState, readFrameState, writeFrameState } from '../messages/frame-state';
import { frameLanguage } from './frame-language';
import type { Surroundings } from './policy-reader';

/**
 * Sheets of the user's origin reach into shadow roots in Firefox, where the author's do not; in Chromium they paint a highlight's
 * underline but not its background. Neither stands among the sheets that a page can list; the names in the highlight registry and what they compute to, it can see.
 */
const SHEET_ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Runs in the frame, before the annotator, which looks for it once it has read the page. */
function askToExplain(): void {
  Reflect.set(globalThis, Symbol.for('explain'), true);
}

export const browserSurroundings: Surroundings = {
  async injectAnnotator({ tab, frame }, { explain }) {
    const target = { tabId: tab, frameIds: [frame] };
    const sheet = { target, files: ['/assets/marks.css'], origin: SHEET_ORIGIN };
    // Each insertion adds a sheet, though the frame may have one from a reading before.
    await browser.scripting.removeCSS(sheet);
    await browser.scripting.insertCSS(sheet);
    if (explain) await browser.scripting.executeScript({ target, func: askToExplain });
    await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
  },

  writeState: writeFrameState,

  stateOf: ({ tab, frame }) => readFrameState(tab, frame),

  async dropState({ tab, frame }) {
    await dropFrameState(tab, frame);
  },

  async showCount({ tab }, count) {
    // Firefox for Android has no badge.
    if (!browser.action.setBadgeText) return;
    await browser.action.setBadgeText({ tabId: tab, text: count === null ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#a4480b' });
  },

  languageOf: frameLanguage,

  now: () => Date.now(),
};
