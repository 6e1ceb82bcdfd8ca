/**
 * Brings a range to the middle of the window, through whatever scrolls around it. Closed `details` around it are opened, which is what
 * the reader who asks to see it would do.
 *
 * @returns false if the range takes no room: its section is closed by means of the page's own.
 */
export function reveal(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element) return false;
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null) {
    details.open = true;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  // A paragraph can be longer than the window: its middle says nothing of where the range is.
  const off = box.top + box.height / 2 - innerHeight / 2;
  if (Math.abs(off) > innerHeight / 4) scrollBy({ top: off, behavior: calm ? 'instant' : 'smooth' });
  return true;
}
