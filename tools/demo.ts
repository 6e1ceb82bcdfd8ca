import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { look } from './demo/look';
import { show } from './demo/show';
import { launchChromium } from './driver/chromium';
import { launchFirefox } from './driver/firefox';
import { serve } from './driver/site';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Whether a window could be seen. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
});
const pages = path.join(ROOT, 'tests/pages/layouts');
const [name = 'plain-en.html'] = positionals;
if (!existsSync(path.join(pages, name))) {
  console.error(`There is no ${name} in ${path.relative(process.cwd(), pages)}.`);
  process.exit(1);
}

const site = await serve(pages);
const shown = !values.headless && hasDisplay();
const launch = values.firefox ? launchFirefox : launchChromium;
const build = path.join(ROOT, '.output', values.firefox ? 'firefox-mv3' : 'chrome-mv3');
const driver = await launch({ build, shown });
try {
  const address = site.at(`/${encodeURIComponent(name)}`);
  if (shown) await show(driver, address);
  else await look(driver, address, path.join(ROOT, 'test-results/demo'));
} finally {
  await driver.close();
  await site.close();
}
