import type { FrameState } from '../../src/messages/frame-state';
import type { StoredPolicy } from '../../src/summaries/stored-policy';
import type { Driver, Plain, Tab } from './driver';

/** What the extension's own pages can ask, as far as it is asked here; Firefox has it under this name too. */
interface ExtensionPage {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    storage: {
      session: { get(key: null): Promise<Record<string, Plain>> };
      local: { set(items: object): Promise<void> };
    };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

/** Milliseconds. */
const PATIENCE = 30_000;

/** What the extension knows, asked from one of its own pages, which stays open behind the others. */
export class Extension {
  readonly #driver: Driver;
  readonly #desk: Tab;

  private constructor(driver: Driver, desk: Tab) {
    this.#driver = driver;
    this.#desk = desk;
  }

  static async open(driver: Driver): Promise<Extension> {
    return new Extension(driver, await driver.open(`${driver.extension}library.html`));
  }

  /** The browser's id of a tab. Throws if there is none at its address. */
  async tabId(tab: Tab): Promise<number> {
    const address = await tab.address();
    const tabs = await this.#desk.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.tabs.query({}));
    // Of its own pages the browser does not give the address.
    const at = /^https?:/.test(address) ? address : undefined;
    const found = tabs.filter((each) => each.url === at).at(-1);
    if (!found) throw new Error(`no tab is at ${address}`);
    return found.id;
  }

  /** How far the policies in a tab's frames have come, the top frame's first. */
  async states(tab: Tab): Promise<FrameState[]> {
    const id = await this.tabId(tab);
    const session = await this.#desk.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.storage.session.get(null),
    );
    const states = Object.entries(session).filter(([key]) => key.startsWith(`frame:${id}:`));
    return states.map(([, value]) => value as unknown as FrameState).sort((one, other) => one.frame - other.frame);
  }

  /** Waits until the policy in a tab's top frame has been read, or could not be. Throws if that does not come. `patience`: milliseconds. */
  async settled(tab: Tab, patience = PATIENCE): Promise<FrameState> {
    let state: FrameState | undefined;
    for (const end = Date.now() + patience; Date.now() < end; ) {
      [state] = await this.states(tab);
      if (state && state.phase !== 'reading' && state.page === (await tab.address())) return state;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${await tab.address()} was not read; its state is ${JSON.stringify(state)}`);
  }

  /** Makes these the reader's settings, the others as they come. */
  choose(settings: { [key: string]: Plain }): Promise<void> {
    return this.#desk.evaluate(
      (chosen: { [key: string]: Plain }) =>
        (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings: chosen }),
      settings,
    );
  }

  async badge(tab: Tab): Promise<string> {
    const id = await this.tabId(tab);
    return this.#desk.evaluate(
      (tabId: number) => (globalThis as unknown as ExtensionPage).chrome.action.getBadgeText({ tabId }),
      id,
    );
  }

  /** Every policy in the library. */
  stored(): Promise<StoredPolicy[]> {
    return this.#desk.evaluate(async () => {
      const done = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Opening a database that is not there would make one.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'clauselight')) return [];
      const database = await done(indexedDB.open('clauselight'));
      const policies = await done(database.transaction('policies').objectStore('policies').getAll());
      database.close();
      return policies as StoredPolicy[];
    });
  }

  /** Opens the popup as a page that speaks of a tab, and waits until it says something. */
  async popup(tab: Tab): Promise<Tab> {
    const popup = await this.#driver.open(`${this.#driver.extension}popup.html?tab=${await this.tabId(tab)}`);
    await popup.evaluate(
      (patience: number) =>
        new Promise<void>((resolve, reject) => {
          setTimeout(() => reject(new Error('the popup stayed empty')), patience);
          const look = () => (document.querySelector('h1') ? resolve() : void setTimeout(look, 20));
          look();
        }),
      PATIENCE,
    );
    return popup;
  }
}
