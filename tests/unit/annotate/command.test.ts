import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../tools/annotate/annotation';

const root = path.resolve(import.meta.dirname, '../../..');
const page = 'tests/pages/reading/accordion.html';
const text = 'tests/pages/reading/markdown-zh.txt';
const patient = { timeout: 60_000 };

/** Runs the command as `npm run annotate` does. */
function annotate(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'tools/annotate.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation);

describe('the command annotate', () => {
  it('prints a line a file, goes on after a bad one, and ends with status 1', patient, () => {
    const { status, stdout } = annotate(['--json', '--detect-only', page, 'missing.html', text]);
    expect(lines(stdout).map(({ file, error }) => ({ file, error }))).toEqual([
      { file: page, error: undefined },
      { file: 'missing.html', error: 'missing.html: there is no such file' },
      { file: text, error: undefined },
    ]);
    expect(status).toBe(1);
  });

  it('says of a file of thousands of nested lists that it cannot be read, and does the others', patient, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
    const deep = path.join(folder, 'deep.html');
    writeFileSync(deep, `<title>Privacy Policy</title>${'<ul><li>We share your data.'.repeat(3000)}`);
    const { status, stdout } = annotate(['--json', deep, text]);
    expect(lines(stdout).map(({ error }) => error)).toEqual([
      `${deep}: the file nests its elements deeper than browsers do`,
      undefined,
    ]);
    expect(status).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('takes file names from standard input', patient, () => {
    const { status, stdout } = annotate(['-', '--json', '--detect-only'], `${page}\n\n${text}\n`);
    expect(lines(stdout).map(({ file }) => file)).toEqual([page, text]);
    expect(status).toBe(0);
  });

  it('tells people what went wrong on standard error', patient, () => {
    const { status, stdout, stderr } = annotate(['missing.html', '--detect-only']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('missing.html: there is no such file\n');
  });

  it('explains itself when it is called in another way', patient, () => {
    for (const args of [[], ['--bogus', page], ['--url', 'nowhere', page]]) {
      const { status, stderr } = annotate(args);
      expect(status).toBe(1);
      expect(stderr).toContain('Usage: npm run annotate -- FILE…');
    }
  });
});
