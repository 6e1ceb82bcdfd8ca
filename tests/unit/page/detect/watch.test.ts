// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LOOKING, lookAnew } from '../../../../src/page/detect/look-anew';
import type { Detection } from '../../../../src/policy/detection';
import { pageAddress } from '../../../../src/site/page-address';
import { POLICY, paragraphs } from './page';

const runtime: { id: string | undefined } = { id: 'extension' };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const reports: Detection[] = [];
let seen: DocumentVisibilityState = 'visible';

/** Starts the watch; its listeners stay, so each test makes its script an orphan at the end. */
async function start(): Promise<void> {
  const { watch } = await import('../../../../src/page/detect/watch');
  watch(pageAddress, (detection) => reports.push(detection));
}

function see(state: DocumentVisibilityState): void {
  seen = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'extension';
  reports.length = 0;
  seen = 'visible';
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => seen === 'hidden' });
  vi.stubGlobal('requestIdleCallback', (look: () => void) => setTimeout(look, 200));
  history.replaceState(null, '', '/');
  document.body.innerHTML = '<div id="app"></div>';
});

afterEach(() => {
  runtime.id = undefined;
  seen = 'visible';
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

const render = () => {
  document.querySelector('#app')!.innerHTML = `<h1>Privacy Policy</h1>${paragraphs(POLICY)}`;
};

it('reports a policy once', async () => {
  render();
  await start();
  expect(reports).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(reports).toMatchObject([{ kind: 'privacy', language: 'en' }]);
});

it('reports it no second time, however its page changes', async () => {
  render();
  await start();
  vi.advanceTimersByTime(60_000);
  for (let n = 1; n < 4; n++) {
    document
      .querySelector('#app')!
      .insertAdjacentHTML('beforeend', '<p>We may change this privacy policy.</p>'.repeat(20));
    document.body.click();
    vi.advanceTimersByTime(60_000);
  }
  expect(reports).toHaveLength(1);
});

it('says nothing of other pages', async () => {
  document.querySelector('#app')!.innerHTML = '<h1>Ferries</h1><p>The ferry leaves at noon.</p>'.repeat(30);
  await start();
  vi.advanceTimersByTime(60_000);
  expect(reports).toEqual([]);
});

it('finds a policy that is rendered seconds later', async () => {
  await start();
  vi.advanceTimersByTime(3000);
  render();
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(1);
});

it('finds a policy that a click opened, long after', async () => {
  await start();
  vi.advanceTimersByTime(60_000);
  render();
  document.body.click();
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(1);
});

it('finds a policy after single-page navigation, and again at another address', async () => {
  await start();
  vi.advanceTimersByTime(60_000);
  for (const address of ['/legal/privacy', '/legal/privacy-california']) {
    history.pushState(null, '', address);
    window.dispatchEvent(new Event('popstate'));
    render();
    vi.advanceTimersByTime(60_000);
  }
  expect(reports).toHaveLength(2);
});

it('does not look again for a place in the same page', async () => {
  render();
  await start();
  vi.advanceTimersByTime(60_000);
  location.hash = '#rights';
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(1);
});

it('waits until the tab is seen', async () => {
  seen = 'hidden';
  render();
  await start();
  vi.advanceTimersByTime(60_000);
  expect(reports).toEqual([]);
  see('visible');
  vi.advanceTimersByTime(1000);
  expect(reports).toHaveLength(1);
});

it('stops where an update left it behind', async () => {
  await start();
  vi.advanceTimersByTime(60_000);
  runtime.id = undefined;
  render();
  document.body.click();
  vi.advanceTimersByTime(60_000);
  expect(reports).toEqual([]);
});

it('reports again when the page returns from the back-forward cache', async () => {
  render();
  await start();
  vi.advanceTimersByTime(60_000);
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  window.dispatchEvent(event);
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(2);
});

it('reports again what it finds once the annotator has it look anew', async () => {
  render();
  await start();
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(1);
  document.querySelector('#app')!.innerHTML = '';
  lookAnew();
  vi.advanceTimersByTime(2000);
  expect(reports).toHaveLength(1);
  render();
  vi.advanceTimersByTime(60_000);
  expect(reports).toHaveLength(2);
});

it('has nothing look anew where no detector runs', () => {
  Reflect.deleteProperty(globalThis, LOOKING);
  expect(lookAnew).not.toThrow();
});

it('reports a policy in a page of terms', async () => {
  document.body.innerHTML = `<h1>Terms</h1>${paragraphs(Array(900).fill('You agree that we are not liable for any breach of these terms.'))}<div id="app"></div>`;
  document.title = 'Terms, Privacy & Copyright';
  document.querySelector('#app')!.innerHTML = `<h2>Privacy Policy</h2>${paragraphs([...POLICY, ...POLICY, ...POLICY])}`;
  await start();
  vi.advanceTimersByTime(60_000);
  expect(reports).toMatchObject([{ kind: 'terms', language: 'en' }]);
  document.title = '';
});
