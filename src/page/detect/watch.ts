import { browser } from 'wxt/browser';
import type { Detection } from '../../policy/detection';
import { detect } from './detect';
import { LOOKING } from './look-anew';

/** When a page is looked at, in milliseconds after it loaded or its address changed: many render their text later. */
const LOOK_DELAYS = [600, 1500, 4000, 10_000];
/** How long after a click the text that it opened (a page, a tab, a dialog) is looked for, and how often on one address. */
const AFTER_CLICK = 900;
const CLICK_LOOKS = 12;
/** Elements that have to have come or gone for another look at the same address. */
const CHANGE = 8;
/** Windows narrower than this show no text to read, in CSS pixels. */
const SMALLEST = 100;

/**
 * Looks at this document once it is idle and visible, and tells when it holds a privacy policy: once an address, and anew
 * when the annotator has seen that policy leave its page.
 *
 * No observer is connected and nothing is polled: a page that renders itself without end costs as little as one that
 * stands still. What comes late is found by four timed looks and by one after a click; single-page navigation by the
 * click that caused it and by the browser's own event. A look is skipped unless the address or the number of elements
 * changed, which the browser counts without running a script.
 *
 * @param addressOf What of an address tells one page from another.
 * @param report Called with the detection of a policy, and again after the document has returned from the back-forward cache.
 */
export function watch(addressOf: (url: string) => string, report: (detection: Detection) => void): void {
  const listeners = new AbortController();
  let address: string;
  let reported: boolean;
  let elements: number;
  let clicks: number;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = () => {
    // A script that an update of the extension left behind has no id any more.
    if (!browser.runtime?.id) return listeners.abort();
    if (addressOf(location.href) !== address) return start();
    // Nobody reads a policy in a frame that is not seen: adverts and trackers have them by the dozen.
    if (innerWidth < SMALLEST) return;
    const count = document.getElementsByTagName('*').length;
    if (reported || Math.abs(count - elements) < CHANGE) return;
    elements = count;
    const detection = detect(document, address);
    if (detection.score < 0.5) return;
    reported = true;
    report(detection);
  };
  const listen = (target: EventTarget | undefined, type: string, action: (event: Event) => void, once = false) =>
    target?.addEventListener(type, action, { once, capture: true, signal: listeners.signal });
  /** Looks when the browser is idle, and not before the tab is first seen: what is never looked at costs nothing. */
  const lookSoon = () => {
    const { prerendering } = document as Document & { prerendering?: boolean };
    if (prerendering || document.hidden)
      listen(document, prerendering ? 'prerenderingchange' : 'visibilitychange', lookSoon, true);
    else requestIdleCallback(look, { timeout: 2000 });
  };
  const start = () => {
    address = addressOf(location.href);
    reported = false;
    elements = -CHANGE;
    clicks = 0;
    timers.forEach(clearTimeout);
    timers = LOOK_DELAYS.map((delay) => setTimeout(lookSoon, delay));
  };

  listen(document, 'click', () => {
    if (clicks++ < CLICK_LOOKS) setTimeout(lookSoon, AFTER_CLICK);
  });
  // Not every browser has the first; where both come, the second look finds nothing new.
  listen(window.navigation, 'currententrychange', lookSoon);
  listen(window, 'popstate', lookSoon);
  listen(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) start();
  });
  Reflect.set(globalThis, LOOKING, start);
  start();
  // After navigation the text of the page before may still stand there; at first it cannot.
  lookSoon();
}
