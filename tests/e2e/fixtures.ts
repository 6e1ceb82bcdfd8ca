import path from 'node:path';
import { test as base } from '@playwright/test';
import { launchChromium } from '../../tools/driver/chromium';
import type { Driver, LaunchOptions } from '../../tools/driver/driver';
import { launchFirefox } from '../../tools/driver/firefox';
import { type Site, serve } from '../../tools/driver/site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export interface Fixtures {
  /** Which browser the project drives. */
  engine: Driver['engine'];
  /** The folder that the site serves. */
  pages: string;
  /** Starts a browser with the extension; tests that need two, or options, call it themselves. */
  launch: (options?: Omit<LaunchOptions, 'build'>) => Promise<Driver>;
  /** A browser with the extension and a fresh profile. */
  driver: Driver;
  site: Site;
}

export const test = base.extend<Fixtures>({
  engine: ['chromium', { option: true }],
  pages: [path.join(ROOT, 'tests/pages'), { option: true }],
  launch: async ({ engine }, use) => {
    const started: Driver[] = [];
    await use(async (options = {}) => {
      const launchEngine = engine === 'chromium' ? launchChromium : launchFirefox;
      const driver = await launchEngine({ ...options, build: path.join(ROOT, '.output', BUILDS[engine]) });
      started.push(driver);
      return driver;
    });
    for (const driver of started) await driver.close();
  },
  driver: async ({ launch }, use) => {
    await use(await launch());
  },
  site: async ({ pages }, use) => {
    const site = await serve(pages);
    await use(site);
    await site.close();
  },
});
export { expect } from '@playwright/test';
