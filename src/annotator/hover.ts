import type { CardOpener } from './card-opener';

/** How long the pointer rests before a card opens, in milliseconds: long enough that passing over marks opens none. */
const REST = 600;

/** Opens the card of a mark on which the pointer comes to rest, while the reader's settings ask for it. */
export class Hover {
  #opener: CardOpener;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on = false;

  constructor(opener: CardOpener) {
    this.#opener = opener;
  }

  /** Listens to the pointer or no longer does; a listener that is not wanted costs nothing. */
  set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    if (on) document.addEventListener('pointermove', this.#onMove, { passive: true });
    else {
      document.removeEventListener('pointermove', this.#onMove);
      clearTimeout(this.#timer);
    }
  }

  #onMove = ({ isTrusted, clientX, clientY, pointerType, buttons }: PointerEvent) => {
    if (!isTrusted) return;
    clearTimeout(this.#timer);
    // A finger has no way to rest without touching, and a pressed button is selecting.
    if (pointerType !== 'mouse' || buttons !== 0) return;
    this.#timer = setTimeout(() => void this.#opener.openAt(clientX, clientY, { focus: false, pointed: true }), REST);
  };
}
