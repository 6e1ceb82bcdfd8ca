import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browsers.mjs';
import type { Asked, Driver, LaunchOptions, Plain, Point, Tab } from './driver';
import { scriptOf } from './script';

/** A tab of Chromium. */
class ChromiumTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async address(): Promise<string> {
    return this.page.url();
  }

  async evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.page.evaluate(scriptOf(run, args))) as R;
  }

  async inShadow<R extends Plain>(selector: string, run: (root: ShadowRoot) => R): Promise<R> {
    const session = await this.page.context().newCDPSession(this.page);
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`${selector} has no shadow root`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return ((__name) => (${run})(this))((each) => each); }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    await session.detach();
    return result.value as R;
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  move({ x, y }: Point): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  click({ x, y }: Point): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  medium(medium: 'screen' | 'print'): Promise<void> {
    return this.page.emulateMedia({ media: medium });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** What of Chromium's network log is read. https://www.chromium.org/developers/design-documents/network-stack/netlog/ */
interface NetworkLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The requests in a network log, which is whole only once the browser has ended. */
function readNetworkLog(file: string): Asked[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetworkLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return [];
    const by = params.initiator?.includes('://') ? params.initiator : '';
    return [{ url: params.url, by }];
  });
}

async function stopWorker(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const isOurs = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && url.startsWith(extension);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId } of targetInfos.filter(isOurs)) await session.send('Target.closeTarget', { targetId });
  for (const end = Date.now() + 5000; ; ) {
    const left = (await session.send('Target.getTargets')).targetInfos.filter(isOurs);
    if (left.length === 0) break;
    if (Date.now() > end) throw new Error('the worker would not stop');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.detach();
}

/** Starts Chromium (or Chrome) with the unpacked build loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-chromium-'));
  const log = path.join(folder, 'network.json');
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(options.profile ?? path.join(folder, 'profile'), {
    executablePath: findBrowser('chromium'),
    headless: !options.shown,
    // Containers mostly lack what the sandbox needs; a reader's own screen does not.
    chromiumSandbox: options.shown === true && process.getuid?.() !== 0,
    viewport: options.shown ? null : { width: 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColours ? 'active' : 'none',
    locale: language,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      // Chrome, unlike Chromium, takes no extension from its command line any more; it takes one from who drives it.
      '--enable-unsafe-extension-debugging',
      // Tests have sites with names on this machine; no other name leads anywhere.
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--log-net-log=${log}`,
    ],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: options.build });
  await session.detach();
  const extension = `chrome-extension://${id}/`;

  return {
    engine: 'chromium',
    extension,
    async open(url) {
      const tab = new ChromiumTab(await context.newPage());
      await tab.goto(url);
      return tab;
    },
    stopBackground: () => stopWorker(context, extension),
    async asked() {
      await context.close();
      return readNetworkLog(log);
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
