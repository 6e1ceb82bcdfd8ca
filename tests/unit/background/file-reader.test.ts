import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ModelError } from '../../../src/analysis/classify/model';
import { readFile } from '../../../src/background/file-reader';
import { Models } from '../../../src/background/models';
import type { PolicyText } from '../../../src/policy/policy-text';
import { StorageFullError, Summaries } from '../../../src/summaries/summaries';

const models = new Models(
  async (language) =>
    new Uint8Array(readFileSync(path.resolve(import.meta.dirname, `../../../public/models/${language}.bin`))),
  '1.0.0',
);
const summaries = new Summaries();
const NOW = Date.UTC(2026, 0, 2);
const text = (clause: string): PolicyText => ({
  url: 'file:///policy%20(1).txt',
  title: 'Privacy Policy',
  language: 'en',
  blocks: [{ kind: 'paragraph', level: 0, text: clause }],
  extraction: { characters: clause.length, blocks: 1, coverage: 1 },
});

afterEach(async () => {
  vi.restoreAllMocks();
  await summaries.clear();
});

it('keeps the policy under the name of its file and no site', async () => {
  const answer = await readFile(models, summaries, text('We share your location with advertisers.'), NOW);
  const [stored] = await summaries.list();
  expect(answer).toEqual({ ok: true, key: stored!.key });
  expect(stored).toMatchObject({ url: 'file:///policy%20(1).txt', site: '', lastRead: NOW });
  expect((await summaries.analysis(stored!.key))!.clauses[0]!.text).toBe('We share your location with advertisers.');
});

it('keeps another text of the same name as another version, and the same text once', async () => {
  for (const clause of ['We keep it for a year.', 'We keep it for two years.', 'We keep it for two years.']) {
    await readFile(models, summaries, text(clause), NOW);
  }
  expect(await summaries.versions('file:///policy%20(1).txt')).toHaveLength(2);
  expect(await summaries.list()).toHaveLength(1);
});

it.each([
  ['full', new StorageFullError('full')],
  ['library', new Error('closed')],
  ['model-damaged', new ModelError('damaged')],
])('says %s where it is not kept', async (failure, error) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(summaries, 'save').mockRejectedValue(error);
  expect(await readFile(models, summaries, text('We keep it.'), NOW)).toEqual({ ok: false, failure });
});

it('reads no language that it does not know', async () => {
  const unknown = { ...text('Nous gardons vos données.'), language: null };
  expect(await readFile(models, summaries, unknown, NOW)).toEqual({ ok: false, failure: 'language' });
});
