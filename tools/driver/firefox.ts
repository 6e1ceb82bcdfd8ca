import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../browsers.mjs';
import type { Driver, LaunchOptions } from './driver';
import { FirefoxTab } from './firefox-tab';
import { Marionette } from './marionette';
import { Session } from './session';

/** The add-on's id, as in its manifest, and the address that we give it, so that its pages can be opened. */
const UUID = '5a1e0c6e-3f0b-4f0e-9d55-8f6f0a2b7c11';

function preferences(id: string, options: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A temporary add-on is taken out when the browser ends; what it stored has to outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A free port; Firefox writes it into the profile.
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    // Every name leads to this machine: tests have sites with names, and nothing leads out.
    'network.dns.forceResolve': '127.0.0.1',
    'dom.security.https_first': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    // 2: the reader's own colours, whatever the page says.
    'browser.display.document_color_use': options.forcedColours ? 2 : 1,
    'intl.accept_languages': options.language ?? 'en-US',
  };
}

function readId(build: string): string {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts a stock Firefox with the build as a temporary add-on. Throws with Firefox's own words if it does not start. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const id = readId(options.build);
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'clauselight-firefox-'));
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences(id, options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const portFile = path.join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });

  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(findBrowser('firefox'), options.shown ? flags : ['--headless', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes;
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  let client: Marionette | null = null;
  for (const end = Date.now() + 60_000; !client; ) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`Firefox did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      client = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
    } catch {
      // Not listening yet.
    }
  }
  const session = new Session(client);
  await session.start();
  await session.install(id, options.build);

  const end = async () => {
    // A clean end, so that what was stored is on the disk.
    await client.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
    client.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let ending: Promise<void> | null = null;
  return {
    engine: 'firefox',
    extension: `moz-extension://${UUID}/`,
    open: (url) => FirefoxTab.open(session, url),
    stopBackground: () => session.stopBackground(id),
    async renew() {
      await session.clear(id);
      await session.install(id, options.build);
    },
    asked: () => session.asked(),
    closed: ended,
    close() {
      ending ??= end();
      return ending;
    },
  };
}
