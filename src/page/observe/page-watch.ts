/** Mutations settle for this long before the page is looked at again, in milliseconds. */
const QUIET = 250;
/** A page that never rests is looked at all the same, after this long. */
const PATIENCE = 2000;
/** Looking again may take at most this share of the time. */
const SHARE = 0.05;
/** Fewer characters than this, more or less in all, are a clock or a counter, not a clause of a policy. */
export const NEW_TEXT = 30;

export interface PageWatchEvents {
  /** The text of a node that was read has changed or went away; called before the browser paints. */
  onTextGone(node: Text): void;
  /**
   * What was read may no longer be what stands there, and the page is quiet. Not called again before it has settled.
   *
   * @returns Milliseconds of work that it was to the page.
   */
  onChanged(): Promise<number>;
}

/**
 * Follows later changes of a page that was read. Costs a look at each batch of mutations; `onChanged` comes after quiet, or after
 * some patience on a page that never rests, and never so often that its work takes more than a small share of the time.
 */
export class PageWatch {
  #observer: MutationObserver;
  #events: PageWatchEvents;
  #known: (node: Node) => boolean;
  #own: (node: Node) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How many characters the page has gained since it was last looked at; a list may come item by item. */
  #grown = 0;
  #waitingSince = 0;
  #restUntil = 0;
  #watching = false;
  #looking = false;
  /** Whether the page changed while it was being looked at. */
  #again = false;

  /**
   * @param known Whether text of this node was read.
   * @param own Whether a node is our own interface.
   */
  constructor(events: PageWatchEvents, known: (node: Node) => boolean, own: (node: Node) => boolean) {
    this.#events = events;
    this.#known = known;
    this.#own = own;
    this.#observer = new MutationObserver((records) => this.#look(records));
  }

  /** Watches a document, or an open shadow root of it. May be called for several. */
  start(root: Node): void {
    this.#watching = true;
    this.#observer.observe(root, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  }

  stop(): void {
    this.#watching = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #look(records: MutationRecord[]): void {
    let changed = false;
    for (const { type, target, oldValue, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        if (this.#known(target)) {
          this.#events.onTextGone(target as Text);
          changed = true;
        } else this.#grown += (target as CharacterData).length - (oldValue?.length ?? 0);
        continue;
      }
      for (const node of removedNodes) {
        if (this.#own(node)) continue;
        changed ||= this.#held(node);
        this.#grown -= node.textContent?.length ?? 0;
      }
      for (const node of addedNodes) {
        if (!this.#own(node)) this.#grown += node.textContent?.length ?? 0;
      }
    }
    if (changed || Math.abs(this.#grown) > NEW_TEXT) this.#schedule();
  }

  /** Whether a removed subtree held text that was read. */
  #held(root: Node): boolean {
    if (root.nodeType === Node.TEXT_NODE) return this.#known(root);
    const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (this.#known(walker.currentNode)) return true;
    return false;
  }

  #schedule(): void {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    const now = performance.now();
    if (this.#timer === undefined) this.#waitingSince = now;
    clearTimeout(this.#timer);
    const due = Math.min(now + QUIET, this.#waitingSince + PATIENCE);
    this.#timer = setTimeout(() => void this.#fire(), Math.max(due, this.#restUntil) - now);
  }

  async #fire(): Promise<void> {
    this.#timer = undefined;
    this.#grown = 0;
    this.#looking = true;
    const spent = await this.#events.onChanged().catch(() => 0);
    this.#looking = false;
    this.#restUntil = performance.now() + spent / SHARE;
    if (this.#again && this.#watching) this.#schedule();
    this.#again = false;
  }
}
