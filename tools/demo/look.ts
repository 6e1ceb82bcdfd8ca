import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Tab } from '../driver/driver';
import { Extension } from '../driver/extension';
import { pointOnMark } from '../driver/marks';
import { overlayOpen } from '../driver/overlays';

/** A popup's usual place on the screen, in CSS pixels. */
const POPUP = { width: 420, height: 600 };

/** Opens a policy without a window, prints the popup's summary, and leaves screenshots of page, card and popup in `folder`. */
export async function look(driver: Driver, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const take = async (tab: Tab, name: string) => {
    const file = path.join(folder, `${driver.engine}-${name}.png`);
    await tab.screenshot(file);
    return path.relative(process.cwd(), file);
  };
  const extension = await Extension.open(driver);
  const tab = await driver.open(address);
  const state = await extension.settled(tab);
  const files = [await take(tab, 'page')];
  if (state.phase === 'read') {
    await tab.click(await pointOnMark(tab, 'sensitive'));
    await overlayOpen(tab);
    files.push(await take(tab, 'card'));
  }
  const popup = await extension.popup(tab);
  await popup.resize(POPUP.width, POPUP.height);
  const text = await popup.evaluate(() => document.body.innerText);
  files.push(await take(popup, 'popup'));
  console.log(
    `${address}\n\n${text.replace(/\n{2,}/g, '\n')}\n\nScreenshots:\n${files.map((file) => `  ${file}`).join('\n')}`,
  );
}
