/** Keys and pointers used on our interface are none of the page's business. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'focusin', 'focusout', 'wheel', 'contextmenu'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
];

/**
 * Against whatever the page's rules do to elements of this name: important rules of a shadow root win over those of the page.
 * Source: https://drafts.csswg.org/css-cascade-5/#cascade-sort
 */
const HOST_RULES = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
/* On paper there is nothing to click on. */
@media print {
  :host {
    display: none !important;
  }
}`;

/** Our one element in the page, with a closed shadow root, in the top layer; there only while a part of it is open. */
export class Overlay {
  #styles: string;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;

  /** @param styles The style sheet of all parts. */
  constructor(styles: string) {
    this.#styles = styles;
  }

  /** Whether a node is our element. */
  owns(node: Node): boolean {
    return this.#host === node;
  }

  /**
   * Adds a part.
   *
   * @param near The element of the page that it belongs to.
   */
  add(part: HTMLElement, near: Element): void {
    // All that is outside an open modal dialog is inert, the top layer included.
    const parent = near.closest('dialog:modal') ?? document.documentElement;
    const host = this.#host ?? this.#create();
    this.#root!.append(part);
    // A page that moves our element closes it.
    if (host.parentElement === parent && host.matches(':popover-open')) return;
    parent.append(host);
    host.popover = 'manual';
    host.showPopover();
  }

  /** Removes a part, and with the last one our element. */
  remove(part: HTMLElement): void {
    part.remove();
    if (!this.#root || this.#root.childElementCount > 0) return;
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #create(): HTMLElement {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_RULES + this.#styles);
    root.adoptedStyleSheets = [sheet];
    for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
    this.#host = host;
    this.#root = root;
    return host;
  }
}
