import { browser } from 'wxt/browser';

/** Firefox's half of the side panel, of which the shared types know nothing. */
const firefox: { sidebarAction?: { open(): Promise<void> } } = browser as object;

/** Whether this browser has a panel beside the page: Chrome's side panel or Firefox's sidebar. Android has neither. */
export function hasSidePanel(): boolean {
  return firefox.sidebarAction !== undefined || browser.sidePanel !== undefined;
}

/** Opens it. Works only as the first thing done in answer to what the reader did. */
export async function openSidePanel(tab: number): Promise<void> {
  if (firefox.sidebarAction) await firefox.sidebarAction.open();
  else await browser.sidePanel?.open({ tabId: tab });
}
