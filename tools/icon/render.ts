import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Draws the icon at every size that browsers ask for, into `public/icon`. Small sizes have a drawing of their own. */
const SIZES = [16, 32, 48, 96, 128];
const LARGEST_SMALL = 32;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of SIZES) {
  const drawing = size <= LARGEST_SMALL ? 'lamp-small.svg' : 'lamp.svg';
  const svg = await readFile(path.join(import.meta.dirname, drawing), 'base64');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style>
     <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const file = path.resolve(import.meta.dirname, `../../public/icon/${size}.png`);
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}
await browser.close();
