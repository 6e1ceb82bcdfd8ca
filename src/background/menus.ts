import { browser } from 'wxt/browser';
import { callFrame } from '../messages/call';
import type { PolicyReader, ReadingFrame } from './policy-reader';

const READ_PAGE = 'read-page';
const EXPLAIN = 'explain-selection';

/** Web pages; on others no extension may run. */
const PAGES = ['http://*/*', 'https://*/*'];

/** Menus outlive the worker in Chrome and must be made anew only when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: browser.i18n.getMessage('readPage'),
    contexts: ['page', 'action'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: EXPLAIN,
    title: browser.i18n.getMessage('explainSelection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** Answers a click on one of our menu items. */
export async function onMenu(item: string | number, frame: ReadingFrame, reader: PolicyReader): Promise<void> {
  if (item === READ_PAGE) await reader.start(frame);
  if (item !== EXPLAIN) return;
  const answered = await callFrame(frame, 'explain-selection', {}).then(
    () => true,
    () => false,
  );
  // Not read yet: the annotator explains the selection once it has read the page.
  if (!answered) await reader.start(frame, { explain: true });
}
