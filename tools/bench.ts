import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analysis } from './bench/analysis';
import { detector } from './bench/detector';
import { Lab } from './bench/lab';
import { painting } from './bench/painting';
import { popup } from './bench/popup';
import { readingAlong } from './bench/reading-along';
import type { Row } from './bench/row';
import { sizes } from './bench/sizes';
import { setUp } from './setup.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Builds and packs both browsers' extensions, so that what is measured is what would be shipped. */
function pack(): void {
  for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
    const wxt = path.join(ROOT, 'node_modules/.bin/wxt');
    const { status, stdout, stderr } = spawnSync(wxt, ['zip', ...browser], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}

/** The figures, group by group, as they are measured. */
async function* measure(): AsyncGenerator<Row[]> {
  pack();
  yield sizes(path.join(ROOT, '.output'));
  const lab = await Lab.open();
  try {
    yield await detector(lab);
    yield await analysis(lab);
    yield await painting(lab);
    yield await readingAlong(lab);
  } finally {
    await lab.close();
  }
  yield await popup();
}

function line({ name, value, unit, budget, ok }: Row): string {
  const limit = budget === null ? '' : `≤ ${Number(budget.toPrecision(3))}`;
  return `${ok ? ' ' : '✗'} ${name.padEnd(48)} ${`${value} ${unit}`.padStart(10)}   ${limit}`;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const missing = setUp(['chromium']);
if (missing) {
  console.error(missing);
  process.exit(1);
}
const rows: Row[] = [];
for await (const group of measure()) {
  rows.push(...group);
  if (!values.json) for (const row of group) console.log(line(row));
}
if (values.json) console.log(JSON.stringify(rows, null, 2));
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
