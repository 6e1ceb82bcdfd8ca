import { browser } from 'wxt/browser';
import { nameOfFile } from '../site/saved-file';
import type { Summaries } from '../summaries/summaries';
import type { PopupState } from '../ui/popup-state';
import { fileState } from './popup-source';
import type { TabPage } from './tab-page';

/** The saved file that a view was opened for (`?file=file:///…`), by its address; null: none. */
export function fileParameter(search = location.search): string | null {
  const address = new URLSearchParams(search).get('file');
  return address !== null && nameOfFile(address) !== null ? address : null;
}

/** The clause that a view was opened for (`&clause=7`); null: none. */
export function clauseParameter(search = location.search): number | null {
  const clause = new URLSearchParams(search).get('clause');
  return clause !== null && /^\d+$/.test(clause) ? Number(clause) : null;
}

/** Where the summary of the policy in a saved file is shown; null: the address is no such file's. */
export function summaryPage(address: string): string | null {
  return pageFor('popup', address);
}

/** Where a clause of the policy in a saved file is shown among the others; null: the address is no such file's. */
export function clausePage(address: string, clause: number): string | null {
  const page = pageFor('sidepanel', address);
  return page && `${page}&clause=${clause}`;
}

function pageFor(view: 'popup' | 'sidepanel', address: string): string | null {
  if (nameOfFile(address) === null) return null;
  return browser.runtime.getURL(`/${view}.html?file=${encodeURIComponent(address)}`);
}

/** Shows the policy in a saved file as `followPopupState` shows a tab's. No page stands behind it. */
export async function showFile(
  address: string,
  summaries: Summaries,
  show: (state: PopupState, page: TabPage) => void,
): Promise<void> {
  show(await fileState(address, summaries), { open: false, url: null, why: 'file' });
}
