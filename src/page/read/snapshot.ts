import { solidLength, width } from './characters';
import { eachChild, isBlock, isMarkedHidden, isSkipped, opensSection } from './element-kind';

/** Carries an element's number through Readability, which keeps attributes and nothing else of where its nodes came from. */
export const NUMBER = 'data-clause-node';
/** Below this depth the tree is not entered: no parser makes it, and it would exhaust the stack. */
export const DEEPEST = 1200;
/** Below this depth the copy is flat: Readability takes time that grows with the cube of the depth, and pages are never that deep for a reason. */
const DEEPEST_COPY = 100;
/** All that Readability looks at in an element. */
const COPIED = ['class', 'id', 'role', 'href', 'hidden', 'aria-hidden', 'aria-modal', 'rel', 'itemprop'];
/** A line at least this many columns wide can be prose; most labels and menu entries are shorter. */
const PROSE_COLUMNS = 45;

/** What stands in an element, everything below it included. Characters are counted without white space. */
export interface Measure {
  element: Element;
  /** Number of the element that this one is shown in; -1 for the body. */
  parent: number;
  depth: number;
  characters: number;
  /** Characters inside links. */
  linked: number;
  /** Characters in lines that read as prose rather than as labels. */
  prose: number;
  /** Buttons and form controls, those that open a section aside. */
  controls: number;
  /** Number of the last element below this one; its own without any. */
  last: number;
}

/** A copy of the body for Readability, and a measure of each live element, by number. */
export interface Snapshot {
  clone: Document;
  measures: Measure[];
  numbers: Map<Element, number>;
}

interface Line {
  columns: number;
  linked: number;
  characters: number;
}

/**
 * Copies what can be read of `document` into a document of its own, entering open shadow roots, and numbers the elements in the order in which
 * they are shown. The live document is only read.
 */
export function takeSnapshot(document: Document): Snapshot {
  const clone = document.implementation.createHTMLDocument(document.title);
  const measures: Measure[] = [];
  const numbers = new Map<Element, number>();
  let line: Line = { columns: 0, linked: 0, characters: 0 };
  let owner = 0;

  const endLine = () => {
    if (line.columns >= PROSE_COLUMNS && line.linked * 2 < line.characters) measures[owner]!.prose += line.characters;
    line = { columns: 0, linked: 0, characters: 0 };
  };

  const enter = (element: Element, parent: number, depth: number, inLink: boolean, copy: Element) => {
    const number = measures.length;
    measures.push({ element, parent, depth, characters: 0, linked: 0, prose: 0, controls: 0, last: number });
    numbers.set(element, number);
    if (!copy.hasAttribute(NUMBER)) copy.setAttribute(NUMBER, String(number));
    const block = isBlock(element);
    if (block) {
      endLine();
      owner = number;
    }
    const link = inLink || element.localName === 'a';
    const measure = measures[number]!;
    eachChild(element, (child) => {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        copy.append(data);
        const characters = solidLength(data);
        measure.characters += characters;
        line.characters += characters;
        line.columns += width(data);
        if (link) {
          measure.linked += characters;
          line.linked += characters;
        }
      } else if (child.nodeType === 1 && depth < DEEPEST) {
        const below = child as Element;
        if (below.localName === 'input' || below.localName === 'select') measure.controls++;
        if (isSkipped(below) || numbers.has(below)) return;
        const deeper = depth < DEEPEST_COPY ? copy.appendChild(copyOf(below, clone)) : copy;
        enter(below, number, depth + 1, link, deeper);
        if (block) owner = number;
      }
    });
    if (element.localName === 'button' && !opensSection(element)) measure.controls++;
    if (block) endLine();
    measure.last = measures.length - 1;
    if (parent >= 0) addTo(measures[parent]!, measure);
  };

  enter(document.body, -1, 0, false, clone.body);
  return { clone, measures, numbers };
}

function addTo(parent: Measure, child: Measure): void {
  parent.characters += child.characters;
  parent.linked += child.linked;
  parent.prose += child.prose;
  parent.controls += child.controls;
}

function copyOf(element: Element, into: Document): Element {
  // Names that HTML does not know, from XML or the page's own, say nothing to Readability.
  const name = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : 'div';
  const copy = into.createElement(name);
  for (const attribute of COPIED) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  if (isMarkedHidden(element)) copy.setAttribute('hidden', '');
  return copy;
}
