/** Elements that tell by being seen that their frame is; so many of them are watched, from the top. */
const TEXT = 'p,li,td,dd,pre,h1,h2,h3,div';
const WATCHED = 200;
/** What may come with a frame's being shown at last: the reader's hand, another size, the tab coming to the front. */
const SIGNS = ['pointermove', 'wheel', 'touchstart', 'keydown', 'scroll', 'resize', 'focus', 'visibilitychange'];
/** The shortest time from one question to the next; unasked for, each comes after twice the time of the one before. Milliseconds. */
const REST = 1000;

/**
 * Asks whether this frame is shown once some text of it is in the reader's window (scrolled to, and cut off by no frame or box
 * around it), and until the answer is yes. Of what covers it and of how transparent its frame is a document hears nothing reliable;
 * whoever is asked sees to that, see `isShownByPage`. After a no it asks again at once when something speaks for a change, and
 * else ever more seldom: a frame that is hidden for good is asked about a dozen times an hour.
 *
 * @param isShown Never asked if the document has no text or is never scrolled to; a refusal counts as a no.
 * @returns A function that ends it.
 */
export function whenSeen(document: Document, isShown: () => Promise<boolean>): () => void {
  const listeners = new AbortController();
  const inWindow = new Set<Element>();
  let watched: Element[] = [];
  let resting = false;
  let signed = false;
  let wait = REST;
  let timer = 0;

  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) isIntersecting ? inWindow.add(target) : inWindow.delete(target);
    if (entries.some(({ isIntersecting }) => isIntersecting)) sign();
  });
  const observe = () => {
    watched = [...document.querySelectorAll(TEXT)].slice(0, WATCHED);
    for (const element of watched) observer.observe(element);
  };
  const end = () => {
    listeners.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
  const ask = async () => {
    if (resting || inWindow.size === 0 || document.visibilityState === 'hidden') return;
    resting = true;
    clearTimeout(timer);
    const shown = await isShown().catch(() => false);
    if (listeners.signal.aborted) return;
    if (shown) return end();
    setTimeout(() => {
      resting = false;
      if (signed) sign();
    }, REST);
    timer = window.setTimeout(ask, wait);
    wait *= 2;
  };
  /** What appears may yet be fading in: after each sign the questions come in quick succession again. */
  const sign = () => {
    signed = resting;
    if (resting) return;
    wait = REST;
    // The page may have rendered itself anew.
    if (!watched.some(({ isConnected }) => isConnected)) observe();
    void ask();
  };

  for (const type of SIGNS) addEventListener(type, sign, { capture: true, passive: true, signal: listeners.signal });
  observe();
  return end;
}
