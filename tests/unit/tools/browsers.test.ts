import { describe, expect, it } from 'vitest';
import { majorVersion, OLDEST } from '../../../tools/browsers.mjs';
import config from '../../../wxt.config';

describe('browsers for the tests', () => {
  it.each([
    ['Mozilla Firefox 153.0esr', 153],
    ['Chromium 156.0.7444.59 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['', null],
  ])('%j is version %s', (words, major) => {
    expect(majorVersion(words)).toBe(major);
  });

  it('are no older than the manifests admit', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new TypeError('The manifest depends on the browser');
    const of = async (browser: string) =>
      manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    expect((await of('chrome')).minimum_chrome_version).toBe(String(OLDEST.chromium));
    expect((await of('firefox')).browser_specific_settings?.gecko?.strict_min_version).toBe(`${OLDEST.firefox}.0`);
  });
});
