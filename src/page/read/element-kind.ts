const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp listing plaintext',
);
/** Without text that a reader would read as part of the page, or (`noscript`) shown only where scripts are off. */
const SKIPPED = set(
  'audio canvas datalist embed head iframe frame frameset img input link map meta meter noframes noscript object option optgroup picture progress rp rt script select source style svg template textarea title track video',
);
const PHRASE = set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var',
);
const PREFORMATTED = set('pre xmp listing plaintext');
const SHOWN_AS_BLOCK = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const BOLD = set('b strong th');
/** As a whole word of a class, not `title-wrapper` around a section. */
const HEADING_CLASS = /(?:^|[\s_-])(?:h[1-6]|heading[1-6]?|(?:sub|section|chapter)?-?title[1-6]?|bold)(?=\s|$)/i;
const ICON = /(?:^|[\s_-])(?:icons?|fa|material|glyphicon)(?:$|[\s_-])/i;
/** A number or a sign, as `[1]`, `*` or `↩`; a year is longer. */
const NOTE_MARK = /^[^\p{L}\p{N}]{0,3}\p{N}{0,3}[^\p{L}\p{N}]{0,3}$/u;
const TO_TOP =
  /^[^\p{L}]{0,3}(?:(?:back |return )?to (?:the )?top(?: of (?:the )?page)?|top|返回(?:顶部|目录|頂部|目錄)|回(?:到)?(?:顶部|頂部|页首|頁首))[^\p{L}]{0,3}$/iu;
const NOT_SHOWN = /display\s*:\s*none/i;

/** Whether nothing in the element is text of the page. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName);
}

/** Whether the element begins and ends a line. Judged from tag and inline style alone: no layout is forced. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  if (BLOCK.has(name)) return true;
  if (name === 'br' || name === 'button') return false;
  if (name.includes('-')) {
    // A custom element is a block unless it stands in running text.
    const parent = element.parentElement?.localName ?? 'div';
    return !PHRASE.has(parent) && parent !== 'p' && !/^h[1-6]$/.test(parent);
  }
  const style = element.getAttribute('style');
  return style !== null && SHOWN_AS_BLOCK.test(style);
}

/** Whether line breaks in the element's source are line breaks on the screen. */
export function isPreformatted(element: Element): boolean {
  if (PREFORMATTED.has(element.localName)) return true;
  const style = element.getAttribute('style');
  return style !== null && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

/** The level of a heading element, 1 to 6, or 0. */
export function headingLevel(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6') return Number(name[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return Number.isInteger(level) && level > 0 ? Math.min(level, 6) : 2;
}

/** Whether the element's own attributes hide it from the eye. */
export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_SHOWN.test(style);
}

/** Whether the element's own attributes hide it, from the eye or from a screen reader. */
export function isMarkedHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isUnseen(element);
}

/** Whether the markup sets the element's text apart as a heading's: in bold face, or by a class that says so. */
export function looksBold(element: Element): boolean {
  if (BOLD.has(element.localName)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return true;
  return HEADING_CLASS.test(element.getAttribute('class') ?? '');
}

/** An icon or an ornament in running text: hidden from screen readers, and no words, or words that a font draws as a picture. */
export function isOrnament(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  return ICON.test(element.getAttribute('class') ?? '') || !/[\p{L}\p{N}]/u.test(element.textContent ?? '');
}

/** A link within the page that is a tool of reading and none of its words: to its top, to a note or back from it. */
export function isPageTool(element: Element): boolean {
  if (element.localName !== 'a' || !element.getAttribute('href')?.startsWith('#')) return false;
  const label = element.textContent?.trim() ?? '';
  return NOTE_MARK.test(label) || TO_TOP.test(label);
}

/** A button, summary or tab that opens a part of the page: its label is that part's heading. */
export function opensSection(element: Element): boolean {
  if (element.localName === 'summary') return true;
  if (element.localName !== 'button' && element.getAttribute('role') !== 'button') return false;
  const popup = element.getAttribute('aria-haspopup');
  if (popup !== null && popup !== 'false') return false;
  return element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls');
}

/** The tab that opens a tab panel, or null; its label is the panel's heading, which stands elsewhere. */
export function tabOf(panel: Element): Element | null {
  if (panel.getAttribute('role') !== 'tabpanel') return null;
  const root = panel.getRootNode() as Document | ShadowRoot;
  const named = root.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  if (named || panel.id === '') return named;
  const tabs = [...root.querySelectorAll('[role=tab][aria-controls]')];
  return tabs.find((tab) => tab.getAttribute('aria-controls') === panel.id) ?? null;
}

/** The name of a field to fill in. */
export function isLabelOfControl(element: Element): boolean {
  if (element.localName !== 'label') return false;
  return element.hasAttribute('for') || element.querySelector('input,select,textarea') !== null;
}

/** The children as they are shown: those of an open shadow root, or what is slotted, instead of the element's own. */
export function eachChild(element: Element, visit: (child: Node) => void): void {
  const root = element.shadowRoot;
  if (!root && element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) {
      assigned.forEach(visit);
      return;
    }
  }
  for (let child = (root ?? element).firstChild; child; child = child.nextSibling) visit(child);
}
