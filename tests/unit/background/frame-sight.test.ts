import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What the browser is asked to run. */
interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  injectImmediately?: boolean;
  args?: unknown[];
}
const executeScript = vi.fn<(injection: Injection) => Promise<{ result: unknown }[]>>();
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
const { isShownByPage } = await import('../../../src/background/frame-sight');

const FRAME = { tab: 3, frame: 7 };
const never = new Promise<never>(() => {});
const answers = (...results: unknown[]) => Promise.resolve(results.map((result) => ({ result })));

/** Answers of the frame itself, of the outermost page and of all documents of the tab. */
function answer(place: number[] | null, outermost: Promise<{ result: unknown }[]>, all = never as typeof outermost) {
  executeScript.mockImplementation(({ target: { frameIds } }) => {
    if (!frameIds) return all;
    return frameIds[0] === FRAME.frame ? answers(place) : outermost;
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it.each([true, false])('is %s as the outermost page says, where the frame stands right in it', async (shown) => {
  answer([2], answers(shown));
  expect(await isShownByPage(FRAME)).toBe(shown);
  expect(executeScript.mock.calls.some(([{ target }]) => target.allFrames)).toBe(false);
});

it.each([
  [true, [true, true, true]],
  [true, [true, undefined, null]],
  [false, [true, false, true]],
])('is %s where the documents of the tab say %j', async (shown, looks) => {
  answer([0, 1], answers(true), answers(...looks));
  expect(await isShownByPage(FRAME)).toBe(shown);
});

it('goes by the outermost page where another document never answers', async () => {
  answer([0, 1], answers(true));
  const shown = isShownByPage(FRAME);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await shown).toBe(true);
  answer([0, 1], answers(false));
  expect(await isShownByPage(FRAME)).toBe(false);
});

it('waits for no document to be loaded', async () => {
  answer([0, 1], answers(true), answers(true));
  await isShownByPage(FRAME);
  expect(executeScript.mock.calls.map(([{ injectImmediately }]) => injectImmediately)).toEqual([true, true, true]);
});

it('shows no frame that is gone', async () => {
  answer(null, answers(true));
  expect(await isShownByPage(FRAME)).toBe(false);
});
