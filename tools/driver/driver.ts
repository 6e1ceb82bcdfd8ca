/** What can be handed into a page and back out of it. */
export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** A point of a tab's viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A request that the browser was asked to make, and by whom. */
export interface Asked {
  url: string;
  /** Origin of whoever asked, as the browser knows it; '' if it was the browser itself. */
  by: string;
}

/** One tab of a driven browser. */
export interface Tab {
  /** Loads an address and waits for the load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Where the tab is now. */
  address(): Promise<string>;
  /**
   * Runs a function in the page (in an extension page: with the extension's rights). It is sent as text, so that it sees
   * its arguments and the page only. Throws what it throws.
   */
  evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a function on the shadow root, open or closed, of the first element that fits a selector. Throws if there is none. */
  inShadow<R extends Plain>(selector: string, run: (root: ShadowRoot) => R): Promise<R>;
  /** Makes it the tab that is shown. */
  front(): Promise<void>;
  /** Moves the mouse, with no button pressed. */
  move(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Presses and releases a key by its `KeyboardEvent.key` name, such as 'Escape', 'Tab', 'a'. */
  press(key: string): Promise<void>;
  /** Gives the viewport a size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Shows the page as it looks on paper, or again as on a screen. */
  medium(medium: 'screen' | 'print'): Promise<void>;
  /** Writes the viewport as a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension installed, driven alike whichever it is. */
export interface Driver {
  readonly engine: 'chromium' | 'firefox';
  /** Where the extension's pages are, with a slash at the end. */
  readonly extension: string;
  /** Opens a new tab, in front of the others. */
  open(url: string): Promise<Tab>;
  /** Stops the extension's background as the browser does when it is idle. Throws if it would not stop. */
  stopBackground(): Promise<void>;
  /** Where starting takes seconds: closes all tabs and puts a fresh extension, which has stored nothing, in place of the one there. */
  renew?(): Promise<void>;
  /** All requests so far, those of the browser itself included. Ends Chromium, which writes them out only then. */
  asked(): Promise<Asked[]>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  /** Ends the browser; a second call does nothing more. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked build. */
  build: string;
  /** A profile to use and to leave in place; without it a fresh one that is thrown away. */
  profile?: string;
  /** With a window; the default is without. */
  shown?: boolean;
  /** BCP 47, the browser's own language; the default is English. */
  language?: string;
  dark?: boolean;
  /** Whether the reader's system puts its own few colours in place of the page's. */
  forcedColours?: boolean;
}
