// Every check there is, in one command and from a fresh clone. The last line says `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, setUp } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} UnitReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} BrowserReport
 */

const reports = mkdtempSync(path.join(tmpdir(), 'clauselight-test-'));
const total = { passed: 0, failed: 0 };

/**
 * Runs a program from node_modules (or one on the PATH). `shown`: its output is passed on while it runs.
 * @param {string[]} command
 * @param {{ shown?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run([program = '', ...args], { shown = false, env = {} } = {}) {
  const bin = path.join(ROOT, 'node_modules/.bin');
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // CI: no watching, no colours that depend on a terminal, and no snapshot is written that was not checked in.
      env: { ...process.env, CI: 'true', ...env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes;
        if (shown) process.stdout.write(bytes);
      });
    }
    child.on('error', (error) => resolve({ status: null, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/**
 * One line for a step, after its output if it failed.
 * @param {string} name
 * @param {number} began milliseconds
 * @param {Count} count
 * @param {string} output
 */
function report(name, began, { passed, failed }, output) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/**
 * A step that passes or fails as a whole: all of its commands end well.
 * @param {string} name
 * @param {string[][]} commands
 */
async function step(name, ...commands) {
  const began = Date.now();
  for (const command of commands) {
    const { status, output } = await run(command);
    if (status === 0) continue;
    report(name, began, { passed: 0, failed: 1 }, output);
    return false;
  }
  report(name, began, { passed: 1, failed: 0 }, '');
  return true;
}

/**
 * A step that is a run of tests, counted from the JSON report that it writes. Nothing may be skipped.
 * @template Report
 * @param {string} name
 * @param {string[]} command
 * @param {{ shown?: boolean, env?: Record<string, string> }} options
 * @param {string} file
 * @param {(report: Report) => Count} count
 */
async function tests(name, command, options, file, count) {
  const began = Date.now();
  const { status, output } = await run(command, options);
  let counted = { passed: 0, failed: 1 };
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // It ended before it could write a report: a failure, whose output is shown.
  }
  // An error outside of any test, or no test at all.
  if ((status !== 0 || counted.passed === 0) && counted.failed === 0) counted.failed = 1;
  report(name, began, counted, options.shown ? '' : output);
}

/**
 * @param {string} name
 * @param {string[]} filters
 */
function vitest(name, ...filters) {
  const file = path.join(reports, `${name.replaceAll(' ', '-')}.json`);
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters];
  /** @param {UnitReport} report */
  const count = ({ numPassedTests: passed, numTotalTests, testResults }) => {
    // A file that could not be loaded has no tests, and counts as one that failed.
    const broken = testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
    return { passed, failed: numTotalTests - passed + broken.length };
  };
  return tests(name, command, {}, file, count);
}

/** A command line in front of another that leaves it no network but this machine's own, where that may be done. */
function withoutNetwork() {
  const inside = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  return spawnSync(inside[0] ?? '', [...inside.slice(1), 'true']).status === 0 ? inside : [];
}

async function endToEnd() {
  const file = path.join(reports, 'e2e.json');
  const command = [...withoutNetwork(), 'playwright', 'test', '--reporter=list,json'];
  const options = { shown: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
  /** @param {BrowserReport} report */
  const count = ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  });
  await tests('in Chromium and Firefox', command, options, file, count);
}

async function main() {
  const missing = setUp(['chromium', 'firefox']);
  if (missing) {
    console.log(missing);
    total.failed++;
    return;
  }
  await step('format and lint', ['biome', 'check', '.']);
  await step('nothing unused', ['knip']);
  await step('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
  await vitest('unit', '--exclude=tests/unit/built/**');
  // Never a build from before.
  rmSync(path.join(ROOT, '.output'), { recursive: true, force: true });
  const built = await step('build and pack', ['wxt', 'zip'], ['wxt', 'zip', '-b', 'firefox', '--mv3']);
  if (!built) return;
  await vitest('manifests and sizes', 'tests/unit/built/');
  await step('add-on linter', ['npm', 'run', '-s', 'lint:addon']);
  await endToEnd();
}

await main();
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
