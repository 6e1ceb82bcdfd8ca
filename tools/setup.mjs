// Gets a fresh clone ready. Plain Node: it runs before there are any dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { installBrowsers } from './browsers.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');
const OLDEST_NODE = { major: 20, minor: 19 };

/** Whether what is installed is older than the lockfile, or not there. */
function isOutdated() {
  // npm writes this file last, when everything else is in place.
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Installs what is missing: dependencies, then browsers. Says on standard error what it does.
 * @param {import('./browsers.mjs').Engine[]} engines
 * @returns {string | null} null when all is there, else what the user has to do, in words.
 */
export function setUp(engines) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    return `Node ${process.versions.node} is too old: this needs ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer.`;
  }
  if (isOutdated()) {
    console.error('Installing dependencies …');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) return '`npm ci` failed; its messages stand above.';
  }
  return installBrowsers(engines);
}
