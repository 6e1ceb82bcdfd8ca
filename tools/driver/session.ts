import type { Asked, Plain } from './driver';
import type { Marionette } from './marionette';
import { scriptOf } from './script';

/** What runs in Firefox's own window sees these. */
interface Chrome {
  ChromeUtils: { importESModule(address: string): { ExtensionParent: { GlobalManager: GlobalManager } } };
  Services: {
    obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
    prefs: { setBoolPref(name: string, value: boolean): void };
  };
  Ci: { nsIHttpChannel: unknown };
  clauselightAsked: Asked[];
  gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
}
interface GlobalManager {
  extensionMap: Map<string, Extension>;
}
interface Extension {
  id: string;
  backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface Channel {
  QueryInterface(type: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean; originNoSuffix: string; addonId?: string } };
}

/** One Marionette session: one window at a time is spoken to, so that commands for different tabs take turns. */
export class Session {
  readonly #client: Marionette;
  #turn: Promise<unknown> = Promise.resolve();
  /** Of the window at the start. */
  #size = { width: 0, height: 0 };

  constructor(client: Marionette) {
    this.#client = client;
  }

  /** Opens the session and listens to requests. */
  async start(): Promise<void> {
    await this.#client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
    });
    await this.#client.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000 });
    const { width, height } = await this.#client.send<{ width: number; height: number }>('WebDriver:GetWindowRect');
    this.#size = { width, height };
    await this.inBrowser(() => {
      const chrome = window as unknown as Chrome;
      chrome.clauselightAsked = [];
      chrome.Services.obs.addObserver((subject) => {
        const channel = subject.QueryInterface(chrome.Ci.nsIHttpChannel);
        const by = channel.loadInfo.triggeringPrincipal;
        chrome.clauselightAsked.push({
          url: channel.URI.spec,
          by: by.isSystemPrincipal ? '' : by.addonId || by.originNoSuffix,
        });
      }, 'http-on-opening-request');
    });
  }

  /** Installs the unpacked build. Throws if it is not there then. */
  async install(id: string, build: string): Promise<void> {
    await this.#client.send('Addon:Install', { path: build, temporary: true });
    await this.inBrowser((id: string) => {
      const chrome = window as unknown as Chrome;
      const { ExtensionParent } = chrome.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      if (![...ExtensionParent.GlobalManager.extensionMap.values()].some((each) => each.id === id))
        throw new Error(`${id} was not installed`);
    }, id);
  }

  /** Runs a whole piece of work without another one coming between. */
  alone<R>(work: (client: Marionette) => Promise<R>): Promise<R> {
    const mine = this.#turn.then(() => work(this.#client));
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /** Opens an empty tab in front of the others, and gives its handle; the tab that was spoken to last may be closed. */
  openTab(): Promise<string> {
    return this.alone(newTab);
  }

  /** The requests that Firefox opened since the start. */
  asked(): Promise<Asked[]> {
    return this.inBrowser(() => (window as unknown as Chrome).clauselightAsked);
  }

  /** Closes all tabs but an empty one, gives the window its first size, takes the add-on out with all that it stored, and forgets what was asked. */
  async clear(id: string): Promise<void> {
    await this.alone(async (client) => {
      const before = await client.send<string[]>('WebDriver:GetWindowHandles');
      const handle = await newTab(client);
      for (const each of before) {
        await client.send('WebDriver:SwitchToWindow', { handle: each });
        await client.send('WebDriver:CloseWindow');
      }
      await client.send('WebDriver:SwitchToWindow', { handle });
      await client.send('WebDriver:SetWindowRect', this.#size);
    });
    await this.#keepStorage(false);
    await this.#client.send('Addon:Uninstall', { id });
    await this.#keepStorage(true);
    await this.inBrowser(() => {
      (window as unknown as Chrome).clauselightAsked.length = 0;
    });
  }

  /** Whether what an add-on stored outlives it. */
  #keepStorage(keep: boolean): Promise<void> {
    return this.inBrowser((keep: boolean) => {
      (window as unknown as Chrome).Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', keep);
    }, keep);
  }

  /** Suspends the event page as Firefox does when it is idle. Throws if it still runs. */
  async stopBackground(id: string): Promise<void> {
    const state = await this.inBrowser(async (id: string) => {
      const chrome = window as unknown as Chrome;
      const { ExtensionParent } = chrome.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const ours = [...ExtensionParent.GlobalManager.extensionMap.values()].find((each) => each.id === id);
      await ours?.terminateBackground({ ignoreDevToolsAttached: true });
      return ours?.backgroundState ?? 'unknown';
    }, id);
    if (state !== 'stopped') throw new Error(`the event page is ${state}`);
  }

  /** Lets the tab that is in front believe that it is shown on another medium; '': on what it is. */
  showAs(medium: string): Promise<void> {
    return this.inBrowser((medium: string) => {
      (window as unknown as Chrome).gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
    }, medium);
  }

  /** Runs a function in Firefox's own window, with all rights. */
  inBrowser<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.alone(async (client) => {
      await client.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await evaluate(client, run, args);
      } finally {
        await client.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }
}

/** A new tab cannot be asked for from one that is closed, where the session stays until it is sent elsewhere. */
async function newTab(client: Marionette): Promise<string> {
  const [any] = await client.send<string[]>('WebDriver:GetWindowHandles');
  await client.send('WebDriver:SwitchToWindow', { handle: any, focus: false });
  return (await client.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })).handle;
}

/** Runs a function in the window that the session is at; see `Tab.evaluate`. */
export async function evaluate<A extends Plain[], R>(
  client: Marionette,
  run: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const script = `const done = arguments[0];
    (async () => ${scriptOf(run, args)})().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
  const { value } = await client.send<{ value: { value: R; error?: string } }>('WebDriver:ExecuteAsyncScript', {
    script,
    args: [],
  });
  if (value.error !== undefined) throw new Error(value.error);
  return value.value;
}
