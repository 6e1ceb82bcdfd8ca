import { browser } from 'wxt/browser';

/** How long a document is given to be drawn, and all documents of a tab to answer; in milliseconds. */
const DRAWN = 1000;
const ANSWERED = 2500;

/** The part of a frame that asks to be read. */
interface FrameOfTab {
  tab: number;
  frame: number;
}

/** Has this frame ask by the call `policy-seen` once its text is in the reader's window, and until it is read. */
export async function awaitSight({ tab, frame }: FrameOfTab): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/frame-sight.js'] });
}

/**
 * Whether the pages around a frame show it: not hidden by opacity or visibility, nor by something that lies over all of it. A
 * frame cannot see this for itself; what surrounds it is asked, each document by our script in it. Those still loading are asked
 * too. Where a document is stuck and the answers are not in soon, the outermost page decides; frames right in it wait for no other.
 */
export async function isShownByPage({ tab, frame }: FrameOfTab): Promise<boolean> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    injectImmediately: true,
    func: placeInTab,
    args: [],
  });
  const place = found?.result;
  if (!place) return false;
  const ask = async (frames: { frameIds: number[] } | { allFrames: true }) => {
    const looks = await browser.scripting.executeScript({
      target: { tabId: tab, ...frames },
      injectImmediately: true,
      func: shows,
      args: [place, DRAWN],
    });
    return looks.every(({ result }) => result !== false);
  };
  const outermost = ask({ frameIds: [0] });
  if (place.length === 1 || !(await outermost)) return outermost;
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWERED, true));
  return Promise.race([ask({ allFrames: true }), late]);
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

/** Runs in a frame of the tab, by itself: false if the frame at `place`, or one that it is in, is one of this document's and is hidden. */
function shows(place: number[], patience: number): boolean | Promise<boolean> {
  const own: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    own.unshift(Array.from({ length: inner.parent.length }, (_, n) => inner.parent[n]).indexOf(inner));
  }
  if (own.length >= place.length || own.some((step, level) => step !== place[level])) return true;
  // Some frame on the way stands in a shadow root.
  if (place.includes(-1)) return true;
  const target = window[place[own.length]!];
  const frames = document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame');
  const element = [...frames].find((each) => each.contentWindow === target);
  // In a shadow root: there is no telling.
  if (!element) return true;
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  return new Promise((resolve) => {
    // Called right after the page was laid out and drawn, so that looking forces neither; never while the tab is not seen.
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const { isIntersecting, intersectionRect } = entries.at(-1)!;
      const { left, top, width, height } = intersectionRect;
      const visible = isIntersecting && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // A grid over the part of it that is in the window.
      const isOnTop = (across: number, down: number) =>
        document.elementFromPoint(left + width * across, top + height * down) === element;
      resolve(visible && parts.some((across) => parts.some((down) => isOnTop(across, down))));
    });
    observer.observe(element);
    setTimeout(() => {
      observer.disconnect();
      resolve(false);
    }, patience);
  });
}
