// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSeen } from '../../../../src/page/detect/sight';

/** Tells what is in the window as a browser would. */
class Observer {
  static all: Observer[] = [];
  readonly targets = new Set<Element>();
  constructor(readonly tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
    Observer.all.push(this);
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  disconnect(): void {
    this.targets.clear();
  }
}

function scrollTo(isIntersecting: boolean): void {
  for (const { targets, tell } of Observer.all) {
    if (targets.size > 0) tell([...targets].map((target) => ({ isIntersecting, target })));
  }
}

let isShown = false;
let end = () => {};
const asked = vi.fn(async () => isShown);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  Observer.all = [];
  isShown = false;
  asked.mockClear();
  document.body.innerHTML = '<h1>Privacy Policy</h1><p>We collect your name.</p>';
  end = whenSeen(document, asked);
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks nothing of a frame that is not scrolled to, whatever the reader does', async () => {
  scrollTo(false);
  window.dispatchEvent(new Event('pointermove'));
  await pass(3_600_000);
  expect(asked).not.toHaveBeenCalled();
});

it('asks once where the frame is shown', async () => {
  isShown = true;
  scrollTo(true);
  await pass(60_000);
  window.dispatchEvent(new Event('pointermove'));
  scrollTo(true);
  await pass(60_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('asks again, ever more seldom, while the page hides the frame', async () => {
  scrollTo(true);
  await pass(10_000);
  const soon = asked.mock.calls.length;
  expect(soon).toBeGreaterThanOrEqual(3);
  await pass(3_600_000);
  expect(asked.mock.calls.length - soon).toBeLessThan(12);
  isShown = true;
  await pass(7_200_000);
  const all = asked.mock.calls.length;
  await pass(36_000_000);
  expect(asked).toHaveBeenCalledTimes(all);
});

it.each(['pointermove', 'resize', 'scroll', 'keydown'])('asks at once on %s, and then often again', async (type) => {
  scrollTo(true);
  await pass(600_000);
  asked.mockClear();
  window.dispatchEvent(new Event(type));
  await pass(0);
  expect(asked).toHaveBeenCalledTimes(1);
  isShown = true;
  await pass(2500);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('asks once a second at most, however much the mouse moves, and forgets no sign', async () => {
  scrollTo(true);
  await pass(0);
  for (let n = 0; n < 90; n++) {
    window.dispatchEvent(new Event('pointermove'));
    await pass(100);
  }
  expect(asked.mock.calls.length).toBeGreaterThan(5);
  expect(asked.mock.calls.length).toBeLessThan(12);
});

it('takes a refusal for a no', async () => {
  asked.mockRejectedValueOnce(new Error('the background is gone'));
  scrollTo(true);
  isShown = true;
  await pass(5000);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('asks no second time before the first answer', async () => {
  let answer = (_shown: boolean) => {};
  asked.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  scrollTo(true);
  for (let n = 0; n < 9; n++) {
    scrollTo(true);
    await pass(5000);
  }
  expect(asked).toHaveBeenCalledTimes(1);
  answer(true);
  await pass(60_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('waits while the tab is not looked at', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  scrollTo(true);
  await pass(60_000);
  expect(asked).not.toHaveBeenCalled();
  state.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('watches the text that takes the place of the first', async () => {
  document.body.innerHTML = '<main><h1>Privacy Policy</h1><p>We collect your address.</p></main>';
  window.dispatchEvent(new Event('scroll'));
  scrollTo(true);
  await pass(0);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('ends when it is told to', async () => {
  scrollTo(true);
  await pass(0);
  end();
  window.dispatchEvent(new Event('pointermove'));
  scrollTo(true);
  await pass(3_600_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
