import { describe, expect, it, vi } from 'vitest';
import { Slices } from '../../../src/annotator/slices';

describe('work in slices', () => {
  it('gives the page its turn between pieces', async () => {
    const order: string[] = [];
    function* pieces(): Generator<void, string> {
      for (const piece of ['one', 'two']) {
        order.push(piece);
        setTimeout(() => order.push(`page after ${piece}`));
        yield;
      }
      order.push('three');
      return 'done';
    }
    expect(await new Slices().through(pieces())).toBe('done');
    expect(order).toEqual(['one', 'page after one', 'two', 'page after two', 'three']);
  });

  it('counts what the pieces took, and not what the page did between them', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const work = (milliseconds: number) => () => {
      clock += milliseconds;
    };
    const slices = new Slices();
    slices.now(work(5));
    setTimeout(work(40));
    await slices.next(work(7));
    expect([slices.spent, clock]).toEqual([12, 52]);
    vi.restoreAllMocks();
  });

  it('throws what a piece throws', async () => {
    const fails = () => {
      throw new RangeError('no');
    };
    await expect(new Slices().next(fails)).rejects.toThrow(RangeError);
  });
});
