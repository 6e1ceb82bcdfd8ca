import path from 'node:path';
import { expect, it } from 'vitest';
import { sizes } from '../../../tools/bench/sizes';

/** What `npm run zip` made. */
const OUTPUT = path.resolve(import.meta.dirname, '../../../.output');

it('ships nothing that is larger than its budget', () => {
  const rows = sizes(OUTPUT);
  expect(rows).toHaveLength(10);
  expect(rows.filter((row) => !row.ok)).toEqual([]);
}, 60_000);
