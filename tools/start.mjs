// Shows the extension at work on a policy that we wrote. Sets up what is missing first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, setUp } from './setup.mjs';

const USAGE = `npm start -- [--firefox] [--headless] [PAGE]

  --firefox   in Firefox instead of Chromium or Chrome
  --headless  without a window: prints the popup's summary, and where the screenshots are; so it is done without a display
  PAGE        one of the files in tests/pages/layouts; by default plain-en.html`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { values } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit();
}

const missing = setUp([values.firefox ? 'firefox' : 'chromium']);
if (missing) {
  console.error(missing);
  process.exit(1);
}

/** @param {string[]} command a program from node_modules, with its arguments */
function run([program = '', ...args], quiet = false) {
  const bin = path.join(ROOT, 'node_modules/.bin', program);
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}

console.error('Building …');
run(values.firefox ? ['wxt', 'build', '-b', 'firefox', '--mv3'] : ['wxt', 'build'], true);
run(['tsx', 'tools/demo.ts', ...process.argv.slice(2)]);
