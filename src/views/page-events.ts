import { browser } from 'wxt/browser';
import { callBackground, callFrame } from '../messages/call';
import { linkTo } from '../site/text-fragment';
import type { PopupEvents, PopupState } from '../ui/popup-state';
import { clausePage } from './file-page';
import type { TabPage } from './tab-page';

/** The part of the library page in which the questions are weighed, as the end of its address. */
export const WEIGHTS = '#weights';

/** Opens an address in a new tab. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** What a reader can do to the page that a view speaks of. */
export function pageEvents({
  state,
  page,
}: {
  state: PopupState;
  page: TabPage;
}): Pick<PopupEvents, 'onShowClause' | 'onOpenLink' | 'onRead' | 'onOpenWeights' | 'onCopy'> {
  return {
    onShowClause(id) {
      if (state.kind !== 'known') return;
      const { url, clauses } = state.analysis;
      const elsewhere = () => openTab(clausePage(url, id) ?? linkTo(url, clauses[id]?.text ?? ''));
      if (!state.current || !page.open || !page.state) return elsewhere();
      // The page may have been left since the view was drawn.
      callFrame(page.state, 'show-clause', { clause: id }).catch(elsewhere);
    },
    onOpenLink(url) {
      // Addresses come from pages: only those of the web are opened.
      if (/^https?:/.test(url)) openTab(url);
    },
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onOpenWeights: () => openTab(browser.runtime.getURL(`/library.html${WEIGHTS}`)),
    onRead() {
      if (page.open) void callBackground('read-anyway', { tab: page.tab });
    },
  };
}
