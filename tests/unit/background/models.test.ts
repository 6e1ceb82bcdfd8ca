import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { ModelError } from '../../../src/analysis/classify/model';
import { Models } from '../../../src/background/models';

const bytes = new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../../public/models/en.bin')));

it('fetches each model once', async () => {
  const fetched = vi.fn(async () => bytes);
  const models = new Models(fetched, '1.2.3');
  const [one, other] = await Promise.all([models.get('en'), models.get('en')]);
  expect(one).toBe(other);
  expect(one.version).toMatch(/^1\.2\.3-[0-9a-f]{8}$/);
  expect(fetched).toHaveBeenCalledOnce();
});

it('tries again after a model could not be fetched', async () => {
  const fetched = vi.fn(async () => bytes).mockRejectedValueOnce(new Error('the worker was stopped'));
  const models = new Models(fetched, '1');
  await expect(models.get('en')).rejects.toThrow('stopped');
  expect((await models.get('en')).model.language).toBe('en');
});

it('says that a model is damaged', async () => {
  const damaged = bytes.slice();
  damaged[damaged.length - 1]! ^= 1;
  await expect(new Models(async () => damaged, '1').get('en')).rejects.toThrow(ModelError);
});
