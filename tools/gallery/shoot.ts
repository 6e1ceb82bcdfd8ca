import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, preview } from 'vite';
import { SCENES, type Scene } from './scenes';

/**
 * Takes a picture of every scene into a folder and checks each for accessibility.
 * `tsx tools/gallery/shoot.ts FOLDER [WORD]`: only scenes whose name contains WORD.
 */
const [folder = 'test-results/gallery', only = ''] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const root = import.meta.dirname;
const outDir = await mkdtemp(path.join(tmpdir(), 'gallery-'));
const config = {
  root,
  configFile: false as const,
  logLevel: 'error' as const,
  base: './',
  plugins: [preact()],
} satisfies InlineConfig;
await build({ ...config, build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } } });
const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls!.local[0]!;
await mkdir(folder, { recursive: true });

let failed = 0;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const scene of SCENES.filter(({ name }) => name.includes(only))) failed += await shoot(browser, scene);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;

/** @returns How many complaints there were. */
async function shoot(from: Browser, { name, query, theme, size, act, forced }: Scene): Promise<number> {
  const context = await from.newContext({
    viewport: size,
    colorScheme: theme,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}index.html?${new URLSearchParams(query)}`);
  await act?.(page);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  if (!forced) complaints.push(...(await accessibility(page)));
  complaints.push(...(await overflow(page)));
  await context.close();
  for (const complaint of complaints) console.error(`${name}: ${complaint}`);
  return complaints.length;
}

async function accessibility(page: Page): Promise<string[]> {
  // A popup and a card are no pages with landmarks of their own.
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`));
}

/** Nothing may scroll sideways. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'hidden',
      )
      .filter((element) => element.clientWidth > 0 && getComputedStyle(element).display !== 'inline')
      .map((element) => `runs over at ${element.tagName.toLowerCase()}.${element.className}`),
  );
}
