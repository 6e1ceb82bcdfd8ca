import { firstRunAt, type MappedText } from './mapped-text';
import { replacedNodes } from './replaced-nodes';

/** A place in a `PolicyText`: `offset` in UTF-16 units into `blocks[block].text`. */
export interface TextPlace {
  block: number;
  offset: number;
}

/** One block as it was read, with the element that it stands in. */
export interface IndexedBlock {
  mapped: MappedText;
  element: Element;
}

/**
 * The way from a `PolicyText` back to the live document. It holds live nodes: once the page has replaced them, its ranges come back empty
 * and the page has to be read again.
 */
export class TextIndex {
  readonly #blocks: readonly IndexedBlock[];
  #places: Map<Text, { block: number; run: number }[]> | null = null;

  constructor(blocks: readonly IndexedBlock[]) {
    this.#blocks = blocks;
  }

  /** How many blocks there are. */
  get size(): number {
    return this.#blocks.length;
  }

  /** The text of a block, or '' if there is no such block. */
  text(block: number): string {
    return this.#blocks[block]?.mapped.text ?? '';
  }

  /**
   * The live ranges that hold `[start, end)` of a block, in reading order. Each lies within one text node, so that nothing
   * that was not read (hidden spans, marks, other cells) is ever inside. Empty where the page has replaced the text.
   */
  range(block: number, start: number, end: number): Range[] {
    const mapped = this.#blocks[block]?.mapped;
    if (!mapped) return [];
    const ranges: Range[] = [];
    for (let i = firstRunAt(mapped.runs, start); i < mapped.runs.length; i++) {
      const run = mapped.runs[i]!;
      if (run.at >= end) break;
      const from = run.from + Math.max(0, start - run.at);
      const to = run.from + Math.min(run.length, end - run.at);
      if (to <= from || !run.node.isConnected || to > run.node.length) continue;
      const last = ranges.at(-1);
      // Runs of one node that only white space parts are one range.
      if (last?.endContainer === run.node && run.node.data.slice(last.endOffset, from).trim() === '') {
        last.setEnd(run.node, to);
        continue;
      }
      const range = run.node.ownerDocument.createRange();
      range.setStart(run.node, from);
      range.setEnd(run.node, to);
      ranges.push(range);
    }
    return ranges;
  }

  /**
   * Where a point of the document stands in the text; `node` and `offset` as in a `Range` boundary or a caret position.
   * A point in what was dropped (repeated white space, a mark) counts for the text before it. null where nothing was read.
   */
  offsetAt(node: Node, offset: number): TextPlace | null {
    const point = textPoint(node, offset);
    if (!point) return null;
    this.#places ??= this.#mapPlaces();
    const places = this.#places.get(point.node);
    if (!places) return null;
    let found = places[0]!;
    for (const place of places) {
      if (this.#blocks[place.block]!.mapped.runs[place.run]!.from > point.offset) break;
      found = place;
    }
    const run = this.#blocks[found.block]!.mapped.runs[found.run]!;
    return { block: found.block, offset: run.at + Math.min(Math.max(0, point.offset - run.from), run.length) };
  }

  /** The element that a block stands in: the nearest paragraph, item, cell, heading or other block. */
  blockElement(block: number): Element | null {
    return this.#blocks[block]?.element ?? null;
  }

  /** Whether text of this node was read. */
  holds(node: Node): boolean {
    this.#places ??= this.#mapPlaces();
    return this.#places.has(node as Text);
  }

  /**
   * The same text over the nodes that took the place of those that the page replaced; itself if all are there.
   *
   * @param known what `nodes` said when the page was read
   * @returns null if the page has to be read again, because some of the text is no longer there as it was
   */
  rebound(document: Document, known: ReadonlyMap<Text, string>): TextIndex | null {
    const replaced = replacedNodes(known, [document, ...this.shadowRoots()]);
    if (!replaced || replaced.size === 0) return replaced && this;
    return new TextIndex(
      this.#blocks.map(({ mapped, element }) => {
        const runs = mapped.runs.map((run) => ({ ...run, node: replaced.get(run.node) ?? run.node }));
        const stands = element.isConnected ? element : (runs[0]?.node.parentElement ?? element);
        return { mapped: { text: mapped.text, runs }, element: stands };
      }),
    );
  }

  /** The text nodes that were read, in reading order, with their data as it is now. */
  nodes(): Map<Text, string> {
    this.#places ??= this.#mapPlaces();
    return new Map([...this.#places.keys()].map((node) => [node, node.data]));
  }

  /** The open shadow roots that text was read from. */
  shadowRoots(): ShadowRoot[] {
    this.#places ??= this.#mapPlaces();
    const roots = new Set<Node>();
    for (const node of this.#places.keys()) roots.add(node.getRootNode());
    return [...roots].filter((root): root is ShadowRoot => root.nodeType === 11 && 'host' in root);
  }

  #mapPlaces(): Map<Text, { block: number; run: number }[]> {
    const places = new Map<Text, { block: number; run: number }[]>();
    this.#blocks.forEach(({ mapped }, block) => {
      mapped.runs.forEach((run, i) => {
        const known = places.get(run.node);
        if (known) known.push({ block, run: i });
        else places.set(run.node, [{ block, run: i }]);
      });
    });
    for (const known of places.values()) {
      known.sort((a, b) => this.#from(a) - this.#from(b));
    }
    return places;
  }

  #from(place: { block: number; run: number }): number {
    return this.#blocks[place.block]!.mapped.runs[place.run]!.from;
  }
}

/** The text node and the offset in it that a boundary point stands for; for an element, the beginning of the child's text. */
function textPoint(node: Node, offset: number): { node: Text; offset: number } | null {
  if (node.nodeType === 3) return { node: node as Text, offset };
  let child: Node | null = node.childNodes[offset] ?? node.lastChild;
  while (child && child.nodeType !== 3) child = child.firstChild;
  return child ? { node: child as Text, offset: 0 } : null;
}
