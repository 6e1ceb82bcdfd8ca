import { solidLength } from './characters';
import type { Draft } from './draft';
import {
  eachChild,
  headingLevel,
  isBlock,
  isLabelOfControl,
  isOrnament,
  isPageTool,
  isPreformatted,
  isSkipped,
  looksBold,
  opensSection,
  tabOf,
} from './element-kind';
import { LineGatherer } from './line-gatherer';
import { paragraphsOf } from './line-joining';
import { readPlainText } from './plain-text';
import { DEEPEST } from './snapshot';
import { type CellReader, readTable } from './table';

const WORD = /[\p{L}\p{N}]/u;
const OPENERS = 'summary,[aria-expanded],[aria-controls]';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

interface Place {
  element: Element;
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  level: number;
}

/** Walks a part of the live document in reading order and writes down its blocks. Reads attributes and text only. */
export class BlockBuilder {
  readonly drafts: Draft[] = [];
  /** Characters other than white space that were left out as ornaments, as tools of reading, or as marks of a plain text. */
  dropped = 0;
  /** How many tables were read. */
  tables = 0;
  readonly #leftOut: (element: Element) => boolean;
  readonly #lines = new LineGatherer();
  #place: Place;
  /** Inside a heading or a cell, where inner blocks only part words. */
  #inline = 0;
  #listDepth = 0;
  /** Level of the heading that a button or summary is, if it opens a section. */
  #sectionLevel = 2;
  #depth = 0;
  /** Level of the headings that the tabs of one list are. */
  readonly #tabLevels = new Map<Element, number>();

  /** `leftOut` tells what is no part of the text: menus, dialogs. */
  constructor(root: Element, leftOut: (element: Element) => boolean) {
    this.#leftOut = leftOut;
    this.#place = { element: root, kind: 'paragraph', level: 0 };
  }

  /** Reads an element and all below it. */
  read(element: Element): Draft[] {
    this.#enter(element);
    this.#flush();
    return this.drafts;
  }

  #enter(element: Element): void {
    if (isSkipped(element)) return;
    if (this.#leftOut(element)) {
      if (isOrnament(element)) this.#lines.space();
      return;
    }
    const name = element.localName;
    if (name === 'br') {
      this.#lineBreak();
      return;
    }
    if (name === 'button' && !opensSection(element) && this.#inline === 0) return;
    if (!isBlock(element)) {
      if (isLabelOfControl(element)) return;
      if (isPageTool(element)) {
        this.dropped += solidLength(element.textContent ?? '');
        return;
      }
      if (!opensSection(element) || this.#inline > 0) this.#phrase(element);
      else this.#within({ element, kind: 'heading', level: this.#sectionLevel });
      return;
    }
    if (this.#inline > 0) {
      this.#lines.space();
      this.#children(element);
      this.#lines.space();
      return;
    }
    if (this.#table(element)) return;
    const tab = tabOf(element);
    if (tab) this.#tab(tab, element);
    this.#within(this.#placeOf(element));
  }

  #placeOf(element: Element): Place {
    const level = headingLevel(element);
    if (level > 0) {
      // Headings around such buttons are of one level with the buttons that stand without.
      this.#sectionLevel = element.querySelector(OPENERS) ? level : Math.min(6, level + 1);
      return { element, kind: 'heading', level };
    }
    if (opensSection(element)) return { element, kind: 'heading', level: this.#sectionLevel };
    const name = element.localName;
    if (name === 'li' || name === 'dt' || name === 'dd' || element.getAttribute('role') === 'listitem') {
      if (element.querySelector(HEADINGS)) return { element, kind: 'paragraph', level: 0 };
      return { element, kind: 'item', level: Math.min(6, Math.max(1, this.#listDepth) + (name === 'dd' ? 1 : 0)) };
    }
    const inItem = this.#place.kind === 'item';
    return { element, kind: inItem ? 'item' : 'paragraph', level: inItem ? this.#place.level : 0 };
  }

  /** Reads a tab's label as the heading of its panel, unless the panel begins with the same words. */
  #tab(tab: Element, panel: Element): void {
    const label = tab.textContent?.trim() ?? '';
    if (label === '' || panel.querySelector(HEADINGS)?.textContent?.trim() === label) return;
    this.#flush();
    const list = tab.parentElement ?? tab;
    const level = this.#tabLevels.get(list) ?? this.#sectionLevel;
    this.#tabLevels.set(list, level);
    const texts = tab.ownerDocument.createTreeWalker(tab, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) this.#lines.append(node as Text);
    const outer = this.#place;
    this.#place = { element: tab, kind: 'heading', level };
    this.#flush();
    this.#place = outer;
    this.#sectionLevel = Math.min(6, level + 1);
  }

  /** Reads the element's children as blocks of their own. */
  #within(place: Place): void {
    this.#flush();
    const outer = this.#place;
    this.#place = place;
    const { element } = place;
    const list = /^(?:ul|ol|dl|menu)$/.test(element.localName) || element.getAttribute('role') === 'list' ? 1 : 0;
    const plain = isPreformatted(element) ? 1 : 0;
    const heading = place.kind === 'heading' ? 1 : 0;
    this.#listDepth += list;
    this.#lines.preformatted += plain;
    this.#inline += heading;
    const bold = looksBold(element) ? 1 : 0;
    this.#lines.bold += bold;
    this.#children(element);
    this.#inline -= heading;
    this.#flush();
    this.#lines.bold -= bold;
    this.#lines.preformatted -= plain;
    this.#listDepth -= list;
    this.#place = outer;
  }

  #phrase(element: Element): void {
    const bold = looksBold(element) ? 1 : 0;
    const link = element.localName === 'a' && element.hasAttribute('href') ? 1 : 0;
    this.#lines.bold += bold;
    this.#lines.linked += link;
    this.#children(element);
    this.#lines.bold -= bold;
    this.#lines.linked -= link;
  }

  #children(element: Element): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    eachChild(element, (child) => {
      if (child.nodeType === 3) this.#text(child as Text);
      else if (child.nodeType === 1) this.#enter(child as Element);
    });
    this.#depth--;
  }

  #text(node: Text): void {
    if (this.#lines.preformatted > 0 && this.#inline === 0) this.#lines.appendLines(node, this.#place.element);
    else this.#lines.append(node);
  }

  #lineBreak(): void {
    if (this.#inline > 0) this.#lines.space();
    else this.#lines.end(this.#place.element);
  }

  /** Ends the block that is being gathered. */
  #flush(): void {
    const lines = this.#lines.take(this.#place.element);
    if (lines.length === 0) return;
    const { kind, level } = this.#place;
    if (this.#lines.preformatted > 0 && kind !== 'cell') {
      const plain = readPlainText(lines, this.tables);
      this.drafts.push(...plain.drafts);
      this.dropped += plain.dropped;
      this.tables += new Set(plain.drafts.flatMap((draft) => draft.table?.id ?? [])).size;
      return;
    }
    for (const paragraph of paragraphsOf(lines, null)) {
      const { text } = paragraph.mapped;
      // A cell may say all with a tick; anywhere else a line without a word is an ornament.
      if (kind === 'cell' || WORD.test(text)) this.drafts.push({ kind, level, ...paragraph });
      else this.dropped += solidLength(text);
    }
  }

  #table(element: Element): boolean {
    const readCell: CellReader = (cell) => {
      const first = this.drafts.length;
      const outer = this.#place;
      this.#flush();
      this.#place = { element: cell, kind: 'cell', level: 0 };
      this.#inline++;
      this.#children(cell);
      this.#inline--;
      this.#flush();
      this.#place = outer;
      return this.drafts.splice(first)[0] ?? null;
    };
    this.#flush();
    const cells = readTable(element, this.tables, readCell);
    if (!cells) return false;
    this.tables++;
    this.drafts.push(...cells);
    return true;
  }
}
