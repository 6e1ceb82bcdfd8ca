// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../../src/page/observe/page-watch';

const LONG = 'We share your name and your address with our partners, and we keep them for as long as we want to. ';

/** Lets the observer report and the timers of so many milliseconds run. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('watching a page', () => {
  let finish: (spent: number) => void;
  const looks = vi.fn(
    () =>
      new Promise<number>((resolve) => {
        finish = resolve;
      }),
  );
  const gone = vi.fn();
  let watch: PageWatch;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren(LONG);
    const known = document.body.firstChild;
    watch = new PageWatch(
      { onTextGone: gone, onChanged: looks },
      (node) => node === known,
      () => false,
    );
    watch.start(document);
  });

  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it('looks once after quiet, however much has changed', async () => {
    for (let change = 0; change < 5; change += 1) {
      document.body.append(LONG);
      await pass(100);
    }
    expect(looks).not.toHaveBeenCalled();
    await pass(300);
    expect(looks).toHaveBeenCalledOnce();
  });

  it('tells at once of text that was read and is no longer there', async () => {
    (document.body.firstChild as Text).data = 'Something else.';
    await pass(0);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('never looks while it is looking, and looks again after that for what came meanwhile', async () => {
    document.body.append(LONG);
    await pass(300);
    document.body.append(LONG);
    await pass(5000);
    expect(looks).toHaveBeenCalledOnce();
    finish(0);
    await pass(300);
    expect(looks).toHaveBeenCalledTimes(2);
    finish(0);
    await pass(5000);
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('rests the longer the more work a look was', async () => {
    document.body.append(LONG);
    await pass(300);
    finish(100);
    await pass(0);
    document.body.append(LONG);
    await pass(1500);
    expect(looks).toHaveBeenCalledOnce();
    await pass(1000);
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('does nothing more once it is stopped, though a look was under way', async () => {
    document.body.append(LONG);
    await pass(300);
    document.body.append(LONG);
    await pass(10);
    watch.stop();
    finish(0);
    await pass(5000);
    expect(looks).toHaveBeenCalledOnce();
  });
});
