import type { PaintKind } from '../paint/painter';
import type { Overlay } from './overlay';

/** Ticks nearer to each other than this, of one kind, are one tick; in CSS pixels. */
const TICK = 3;

export interface RailMark {
  kind: PaintKind;
  range: Range;
}

/** Thin ticks beside the scroll bar that show where in the document the marks are. The side panel's list says the same in words. */
export class Rail {
  #overlay: Overlay;
  #rail: HTMLElement | null = null;
  #marks: readonly RailMark[] = [];
  #resized = new ResizeObserver(() => this.#draw());

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /** Shows these marks and no others. */
  show(marks: readonly RailMark[]): void {
    this.#marks = marks;
    if (!this.#rail) {
      this.#rail = document.createElement('div');
      this.#rail.className = 'rail';
      this.#rail.ariaHidden = 'true';
      this.#overlay.add(this.#rail, document.documentElement);
      // A page that grows moves every mark; observing reports the present size first, which draws the ticks.
      this.#resized.observe(document.documentElement);
    } else this.#draw();
  }

  hide(): void {
    this.#resized.disconnect();
    if (this.#rail) this.#overlay.remove(this.#rail);
    this.#rail = null;
  }

  #draw(): void {
    const whole = document.documentElement.scrollHeight;
    const places = new Map<string, { kind: PaintKind; top: number }>();
    for (const { kind, range } of this.#marks) {
      const box = range.getBoundingClientRect();
      if (box.height === 0) continue;
      const top = Math.round(((box.top + scrollY) / whole) * (innerHeight / TICK)) * TICK;
      places.set(`${kind} ${top}`, { kind, top });
    }
    this.#rail?.replaceChildren(
      ...[...places.values()].map(({ kind, top }) => {
        const tick = document.createElement('i');
        tick.className = kind;
        tick.style.top = `${top}px`;
        return tick;
      }),
    );
  }
}
