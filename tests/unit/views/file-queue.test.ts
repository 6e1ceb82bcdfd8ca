import { afterEach, expect, it, vi } from 'vitest';
import type { FileNotice } from '../../../src/ui/library/add-file';
import { FileQueue } from '../../../src/views/file-queue';

const file = (name: string) => new File(['text'], name);
const read = (name: string): FileNotice => ({ kind: 'read', name, url: `file:///${name}`, key: name });

/** A queue whose files are read when the test says so, and what it told last. */
function start() {
  const open: { name: string; finish(): void; fail(): void }[] = [];
  const told: { last: string[]; done: boolean; dones: number } = { last: [], done: false, dones: 0 };
  const queue = new FileQueue(
    ({ name }) =>
      new Promise((resolve, reject) => {
        open.push({ name, finish: () => resolve(read(name)), fail: () => reject(new Error('gone')) });
      }),
    (notices, done) => {
      told.last = notices.map((notice) => `${notice.name} ${notice.kind}`);
      told.done = done;
      if (done) told.dones += 1;
    },
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { queue, open, told, settle };
}

afterEach(() => vi.restoreAllMocks());

it('tells of all files that come while others are read, and reads one at a time', async () => {
  const { queue, open, told, settle } = start();
  queue.give([file('a'), file('b')]);
  queue.give([file('c')]);
  await settle();
  expect(open.map(({ name }) => name)).toEqual(['a']);
  expect(told.last).toEqual(['a reading', 'b reading', 'c reading']);
  for (const at of [0, 1]) {
    open[at]!.finish();
    await settle();
  }
  expect(told).toMatchObject({ last: ['a read', 'b read', 'c reading'], done: false });
  open[2]!.finish();
  await settle();
  expect(told).toMatchObject({ last: ['a read', 'b read', 'c read'], done: true, dones: 1 });
});

it('begins anew with files that come in a quiet moment', async () => {
  const { queue, open, told, settle } = start();
  queue.give([file('a')]);
  await settle();
  open[0]!.finish();
  await settle();
  queue.give([]);
  expect(told.last).toEqual(['a read']);
  queue.give([file('b')]);
  expect(told.last).toEqual(['b reading']);
});

it('goes on after a file that could not be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { queue, open, told, settle } = start();
  queue.give([file('a'), file('b')]);
  await settle();
  open[0]!.fail();
  await settle();
  open[1]!.finish();
  await settle();
  expect(told).toMatchObject({ last: ['a failed', 'b read'], done: true });
});
