/** Elements whose being seen tells that their frame is; so many of them are watched, from the top. */
const TEXT = 'p,li,td,dd,pre,h1,h2,h3,div';
const WATCHED = 200;

/**
 * Calls `then` once some text of this document is in the reader's window: scrolled to, and cut off by no frame or box around
 * it. Of what covers it and of how transparent its frame is a document hears nothing reliable; see `isHiddenByPage`.
 *
 * @param then Called once at most; never, if the document has no text or is never scrolled to.
 */
export function whenSeen(document: Document, then: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    then();
  });
  for (const element of [...document.querySelectorAll(TEXT)].slice(0, WATCHED)) observer.observe(element);
}
