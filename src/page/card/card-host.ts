import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Keys and pointers used on the card are none of the page's business. */
const PRIVATE_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'mousedown', 'wheel'] as const;

/** Distance of the card from its clause and from the window's edges, in CSS pixels. */
const GAP = 8;

/**
 * Against whatever the page's rules do to elements of this name: important rules of a shadow root win over those of the page.
 * Source: https://drafts.csswg.org/css-cascade-5/#cascade-sort
 */
const HOST_RULES = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: max-content !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}`;

export interface CardContents {
  /** The clause's ranges as they stand now; the card is placed beside them and never over them. */
  ranges(): Range[];
  render(into: HTMLElement): void;
  unmount(from: HTMLElement): void;
  onClose(): void;
}

/** Our one element in the page: a card in a closed shadow root, there only while it is open. */
export class CardHost {
  #styles: string;
  #open: {
    element: HTMLElement;
    body: HTMLElement;
    contents: CardContents;
    follow: () => void;
    focused: Element | null;
  } | null = null;

  /** @param styles The card's style sheet. */
  constructor(styles: string) {
    this.#styles = styles;
  }

  /** Whether a node is our element. */
  owns(node: Node): boolean {
    return this.#open?.element === node;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens the card for a clause, in place of the one that was open. */
  open(contents: CardContents): void {
    const focused = this.#open?.focused ?? document.activeElement;
    this.#remove();
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_RULES + this.#styles);
    root.adoptedStyleSheets = [sheet];
    const body = document.createElement('div');
    root.append(body);
    for (const type of PRIVATE_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    const context = contents.ranges()[0]?.startContainer.parentElement ?? document.documentElement;
    // All that is outside an open modal dialog is inert, the top layer included.
    (context.closest('dialog:modal') ?? document.documentElement).append(element);
    element.popover = 'manual';
    element.showPopover();
    contents.render(body);
    const clause = { contextElement: context, getBoundingClientRect: () => boundsOf(contents.ranges()) };
    const follow = autoUpdate(clause, element, () => void this.#place(clause, element));
    this.#open = { element, body, contents, follow, focused };
    body.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Closes the card and gives the focus back to where it was. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#remove();
    if (open.focused instanceof HTMLElement && open.focused.isConnected) open.focused.focus({ preventScroll: true });
    open.contents.onClose();
  }

  #remove(): void {
    if (!this.#open) return;
    this.#open.follow();
    this.#open.contents.unmount(this.#open.body);
    this.#open.element.remove();
    this.#open = null;
  }

  async #place(clause: { getBoundingClientRect(): DOMRect }, element: HTMLElement): Promise<void> {
    const { x, y } = await computePosition(clause, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableWidth }) {
            element.style.setProperty('max-width', `${availableWidth}px`, 'important');
          },
        }),
      ],
    });
    element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`, 'important');
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
