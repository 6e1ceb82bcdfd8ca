import path from 'node:path';
import { test as base } from '@playwright/test';
import { launchChromium } from '../../tools/driver/chromium';
import type { Driver, LaunchOptions } from '../../tools/driver/driver';
import { launchFirefox } from '../../tools/driver/firefox';
import { type Site, serve } from '../../tools/driver/site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** The unpacked build. */
const buildOf = (engine: Driver['engine']) => path.join(ROOT, '.output', BUILDS[engine]);

export interface Fixtures {
  /** The folder that the site serves. */
  pages: string;
  /** Starts a browser with the extension; tests that need two, or options, call it themselves. */
  launch: (options?: Omit<LaunchOptions, 'build'>) => Promise<Driver>;
  /** A browser with the extension, which has stored nothing. */
  driver: Driver;
  site: Site;
}

export interface WorkerFixtures {
  /** Which browser the project drives. */
  engine: Driver['engine'];
  /** A browser that is renewed from one test to the next, where starting it takes seconds. */
  kept: { renewable: boolean; driver: Driver | null };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  kept: [
    async ({ engine }, use) => {
      const kept: WorkerFixtures['kept'] = { renewable: engine === 'firefox', driver: null };
      await use(kept);
      await kept.driver?.close();
    },
    { scope: 'worker' },
  ],
  pages: [path.join(ROOT, 'tests/pages'), { option: true }],
  launch: async ({ engine }, use) => {
    const started: Driver[] = [];
    await use(async (options = {}) => {
      const launchEngine = engine === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launchEngine({ ...options, build: buildOf(engine) });
      started.push(driver);
      return driver;
    });
    for (const driver of started) await driver.close();
  },
  driver: async ({ engine, launch, kept }, use) => {
    if (!kept.renewable) return use(await launch());
    if (kept.driver) await kept.driver.renew!();
    else kept.driver = await launchFirefox({ build: buildOf(engine) });
    await use(kept.driver);
  },
  site: async ({ pages }, use) => {
    const site = await serve(pages);
    await use(site);
    await site.close();
  },
});
export { expect } from '@playwright/test';
