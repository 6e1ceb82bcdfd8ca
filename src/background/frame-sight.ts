import { browser } from 'wxt/browser';

/** How long a frame that its page hides is waited for, and how often it is looked at; in milliseconds. */
const PATIENCE = 10_000;
const EVERY = 500;

/** The part of a frame that asks to be read. */
interface FrameOfTab {
  tab: number;
  frame: number;
}

/** Has this frame tell when its text is in the reader's window, by the call `policy-seen`. */
export async function awaitSight({ tab, frame }: FrameOfTab): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/frame-sight.js'] });
}

/**
 * Whether the pages around a frame hide it, by opacity or visibility, or by something that lies over all of it. A
 * frame cannot see this for itself; what surrounds it is asked, each document by our script in it. A frame that fades in is
 * waited for.
 */
export async function isHiddenByPage({ tab, frame }: FrameOfTab): Promise<boolean> {
  const [place] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: placeInTab,
    args: [],
  });
  if (!place?.result) return true;
  const looks = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: keepsHidden,
    args: [place.result, PATIENCE, EVERY],
  });
  return looks.some(({ result }) => result === true);
}

/**
 * Runs in a frame, by itself: which of its parent's frames it is, which of its parent's parent's that is, and so on, the
 * outermost first. Documents of all origins may know this of each other
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#crossoriginproperties-(-o-)).
 */
function placeInTab(): number[] {
  const place: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    place.unshift(Array.from({ length: inner.parent.length }, (_, n) => inner.parent[n]).indexOf(inner));
  }
  return place;
}

/** Runs in each frame of the tab, by itself: whether the frame at `place`, or one that it is in, is one of this document's and stays hidden. */
async function keepsHidden(place: number[], patience: number, every: number): Promise<boolean> {
  const own: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    own.unshift(Array.from({ length: inner.parent.length }, (_, n) => inner.parent[n]).indexOf(inner));
  }
  if (own.length >= place.length || own.some((step, level) => step !== place[level])) return false;
  // Some frame on the way stands in a shadow root.
  if (place.includes(-1)) return false;
  const target = window[place[own.length]!];
  const frames = document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame');
  const element = [...frames].find((each) => each.contentWindow === target);
  // In a shadow root: there is no telling.
  if (!element) return false;
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isShown = () => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
    // A grid over the part of it that is in the window.
    return parts.some((across) =>
      parts.some((down) => document.elementFromPoint(x + width * across, y + height * down) === element),
    );
  };
  for (let waited = 0; waited < patience; waited += every) {
    if (isShown()) return false;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  return true;
}
