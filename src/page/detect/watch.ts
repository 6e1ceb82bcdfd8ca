import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Detection } from '../../policy/detection';
import { detect } from './detect';

/** When a page is looked at again, in milliseconds after the first look: many render their text after they load. */
const LATER_LOOKS = [1500, 4000, 10_000];
/** How long after a click the text that it opened (a tab, a dialog) is looked for, and how often at most on one address. */
const AFTER_CLICK = 900;
const CLICK_LOOKS = 12;
/** Elements that have to have come or gone for another look. */
const CHANGE = 8;

/** A fragment that routes to another page of a single-page site, rather than leading to a place in this one. */
const ROUTE = /^#[!/]/;

function samePage(one: URL, other: URL): boolean {
  if (one.origin + one.pathname + one.search !== other.origin + other.pathname + other.search) return false;
  return one.hash === other.hash || !(ROUTE.test(one.hash) || ROUTE.test(other.hash));
}

/**
 * Looks at this document once it is idle and visible, and tells when it is a privacy policy: once an address.
 *
 * No observer is connected: a page that renders itself without end costs as little as one that stands still. What
 * comes late is found by three timed looks, by one after a click, and after single-page navigation; each is skipped
 * unless the number of elements changed, which the browser counts without running a script.
 *
 * @param report Called with the detection of a policy, and again when the document returns from the back-forward cache.
 */
export function watch(ctx: ContentScriptContext, report: (detection: Detection) => void): void {
  let address = new URL(location.href);
  let policy: Detection | null = null;
  let elements = -CHANGE;
  let clicks = 0;
  let round = 0;

  const look = () => {
    const count = document.getElementsByTagName('*').length;
    if (policy || Math.abs(count - elements) < CHANGE) return;
    elements = count;
    const detection = detect(document, address.href);
    if (detection.kind !== 'privacy') return;
    policy = detection;
    report(detection);
  };
  const whenIdle = (action: () => void) => {
    if (typeof requestIdleCallback === 'function') ctx.requestIdleCallback(action, { timeout: 2000 });
    else ctx.setTimeout(action, 200);
  };
  /** Runs `action` now or when the tab is first seen; what is never looked at costs nothing. */
  const whenSeen = (action: () => void) => {
    const prerendering = 'prerendering' in document && document.prerendering === true;
    if (!prerendering && document.visibilityState === 'visible') return action();
    const event = prerendering ? 'prerenderingchange' : 'visibilitychange';
    ctx.addEventListener(document, event as 'visibilitychange', () => whenSeen(action), { once: true });
  };
  const lookNow = () => whenSeen(() => whenIdle(look));
  const start = () => {
    const current = ++round;
    policy = null;
    elements = -CHANGE;
    clicks = 0;
    lookNow();
    for (const delay of LATER_LOOKS) ctx.setTimeout(() => current === round && !policy && lookNow(), delay);
  };

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (samePage(address, newUrl)) return;
    address = newUrl;
    start();
  });
  ctx.addEventListener(
    document,
    'click',
    () => {
      if (!policy && clicks++ < CLICK_LOOKS) ctx.setTimeout(lookNow, AFTER_CLICK);
    },
    { capture: true, passive: true },
  );
  ctx.addEventListener(window, 'pageshow', (event) => {
    if (event.persisted && policy) report(policy);
  });
  start();
}
