import { autoUpdate } from '@floating-ui/dom';
import type { Overlay } from './overlay';
import { place, scrollForRoom } from './placement';

export interface CardContents {
  /** Whether the card takes the focus. */
  focus: boolean;
  /** Whether it was opened with a pointer: nobody who uses one looks for the focus. null: from the card that is open, as that was used. */
  pointed: boolean | null;
  /** The clause's ranges as they stand now; the card is placed beside them and never over them. */
  ranges(): Range[];
  render(into: HTMLElement): void;
  unmount(from: HTMLElement): void;
  onClose(): void;
}

interface OpenCard {
  body: HTMLElement;
  contents: CardContents;
  stopFollowing(): void;
  /** Where the focus was before. */
  focused: Element | null;
}

/** Opens a card beside a clause, keeps it there, and gives the focus back when it closes. */
export class CardHost {
  #overlay: Overlay;
  #open: OpenCard | null = null;
  /** Whether what was done last on a card was done with a pointer. */
  #pointed = false;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /** Opens the card for a clause, in place of the one that was open. */
  open(contents: CardContents): void {
    const focused = this.#open?.focused ?? document.activeElement;
    this.#pointed = contents.pointed ?? this.#pointed;
    const context = contents.ranges()[0]?.startContainer.parentElement ?? document.documentElement;
    const body = document.createElement('div');
    body.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: max-content';
    body.toggleAttribute('data-pointed', this.#pointed);
    body.addEventListener('pointerdown', () => {
      this.#pointed = true;
    });
    body.addEventListener('keydown', () => {
      this.#pointed = false;
      body.removeAttribute('data-pointed');
    });
    this.#overlay.add(body, context);
    this.#remove();
    contents.render(body);
    const clause = { contextElement: context, getBoundingClientRect: () => boundsOf(contents.ranges()) };
    // Who only rests on a mark did not ask for the page to move.
    if (contents.focus) scrollBy({ top: scrollForRoom(clause.getBoundingClientRect()), behavior: 'instant' });
    const stopFollowing = autoUpdate(clause, body, () => void place(clause, body));
    this.#open = { body, contents, stopFollowing, focused };
    document.addEventListener('keydown', this.#onKey);
    if (contents.focus) body.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Closes the card and gives the focus back to where it was. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#remove();
    if (open.focused instanceof HTMLElement && open.focused.isConnected) open.focused.focus({ preventScroll: true });
    open.contents.onClose();
  }

  /** Heard on the page too, where the focus may have gone. */
  #onKey = (event: KeyboardEvent) => {
    // What a script of the page makes up is no key that was pressed.
    if (event.isTrusted && event.key === 'Escape') this.close();
  };

  #remove(): void {
    if (!this.#open) return;
    document.removeEventListener('keydown', this.#onKey);
    this.#open.stopFollowing();
    this.#open.contents.unmount(this.#open.body);
    this.#overlay.remove(this.#open.body);
    this.#open = null;
  }
}

function boundsOf(ranges: readonly Range[]): DOMRect {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter((box) => box.width > 0);
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
