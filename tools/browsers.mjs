// Where the browsers are that tests and the demonstration drive, and how to get them. Plain Node: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} Engine */

/** Oldest versions that the manifests admit. */
export const OLDEST = { chromium: 120, firefox: 142 };
/** Environment variable that names a browser's program, the names it is looked for by, and its package in Debian. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    package: 'firefox-esr',
  },
};
/** Without it, Chinese text in screenshots is boxes. */
const FONTS = 'fonts-noto-cjk';

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program of a browser: the one that its environment variable names, else one on the PATH or in its usual place.
 * @param {Engine} engine
 * @returns {string | null}
 */
function lookForBrowser(engine) {
  const { variable, names, elsewhere } = BROWSERS[engine];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...elsewhere].find(isProgram) ?? null;
}

/**
 * As above.
 * @param {Engine} engine
 * @returns {string}
 * @throws {Error} that says what to do, if there is none.
 */
export function findBrowser(engine) {
  const found = lookForBrowser(engine);
  if (found) return found;
  const { variable, package: name } = BROWSERS[engine];
  throw new Error(
    `No ${engine} was found. Install it (Debian: apt-get install ${name}) or name its program in ${variable}.`,
  );
}

/**
 * What to do about the browsers that are too old to take the extension, in words; null if none is.
 * @param {Engine[]} engines
 * @returns {string | null}
 */
function tooOld(engines) {
  for (const engine of engines) {
    const { variable, package: name } = BROWSERS[engine];
    const program = findBrowser(engine);
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    const major = majorVersion(stdout ?? '');
    // One that does not tell its version may do: the tests will show.
    if (major === null || major >= OLDEST[engine]) continue;
    return `${program} is version ${major}; this needs ${OLDEST[engine]} or newer. Debian has it among its security updates (deb http://security.debian.org/debian-security bookworm-security main, then apt-get update and apt-get install ${name}); or name a newer program in ${variable}.`;
  }
  return null;
}

/**
 * The first number of a browser's own words, such as "Mozilla Firefox 153.0esr".
 * @param {string} words
 * @returns {number | null}
 */
export function majorVersion(words) {
  const found = /(\d+)\.\d/.exec(words);
  return found ? Number(found[1]) : null;
}

/**
 * Installs browsers that are missing, where that can be done without asking: as root with apt-get.
 * @param {Engine[]} engines
 * @returns {string | null} null when all are there and new enough, else what to do, in words.
 */
export function installBrowsers(engines) {
  return installMissing(engines) ?? tooOld(engines);
}

/**
 * @param {Engine[]} engines
 * @returns {string | null}
 */
function installMissing(engines) {
  const missing = engines.filter((engine) => !lookForBrowser(engine)).map((engine) => BROWSERS[engine].package);
  if (missing.length === 0) return null;
  const install = ['install', '-y', '--no-install-recommends', ...missing, FONTS];
  const command = `apt-get update && apt-get ${install.join(' ')}`;
  if (process.getuid?.() !== 0) {
    return `Missing: ${missing.join(', ')}. Install them (Debian: sudo sh -c '${command}'), or name the programs in ${engines.map((engine) => BROWSERS[engine].variable).join(' and ')}.`;
  }
  console.error(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], install]) {
    const { status, stderr, error } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) return `apt-get ${args.join(' ')} failed: ${error?.message ?? stderr}`;
  }
  return null;
}
