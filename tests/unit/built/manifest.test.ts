import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What `npm run build` made. Without it these tests fail: there is nothing to judge. */
const BUILDS = path.resolve(import.meta.dirname, '../../../.output');

interface Manifest {
  version: string;
  permissions: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(BUILDS, build, 'manifest.json'), 'utf8')) as Manifest;

  it('is the one that was agreed', async () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${build}.snap`);
  });

  it('lets no page see that it is there', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('lets nothing out', () => {
    const directives = manifest.content_security_policy.extension_pages.split('; ');
    expect(directives).toContain("default-src 'none'");
    const sources = directives.flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });
});
