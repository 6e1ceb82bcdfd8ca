import type { Driver, Plain, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { waitForMarks } from './page';

/** A policy that we wrote, as a page that does nothing but show it. */
export const POLICY = '/layouts/plain-en.html';

/** What the extension's own pages can ask of the browser, as far as it is asked here. */
interface ExtensionPage {
  chrome: { tabs: { sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown> } };
}

/** A policy in a tab with its marks, and one of our pages from which to ask. */
export async function openPolicy(driver: Driver, address: string) {
  const extension = await Extension.open(driver);
  const tab = await driver.open(address);
  await waitForMarks(tab);
  const desk = await driver.open(`${driver.extension}library.html`);
  const id = await extension.tabId(tab);
  return {
    extension,
    tab,
    id,
    /** What a command, a menu or a view asks of the page. */
    ask: (message: { [key: string]: Plain }) =>
      desk.evaluate(
        async (to: number, asked: { [key: string]: Plain }) => {
          await (globalThis as unknown as ExtensionPage).chrome.tabs.sendMessage(to, asked, { frameId: 0 });
        },
        id,
        message,
      ),
  };
}

/** All that is painted, of whatever kind. */
export async function allPainted(tab: Tab): Promise<string[]> {
  return Object.values(await painted(tab)).flat();
}
