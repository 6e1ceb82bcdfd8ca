import { indentOf } from './characters';
import type { Line } from './draft';
import { TextGatherer } from './text-gatherer';

/** A line counts as bold if at least this share of it is. */
const BOLD = 0.9;

/** Gathers the lines of one block, and what of each is in bold face and inside links. */
export class LineGatherer {
  /** How many elements around the current place are in bold face, are links, keep the white space of their source. */
  bold = 0;
  linked = 0;
  preformatted = 0;
  readonly #text = new TextGatherer();
  #lines: Line[] = [];
  #boldLength = 0;
  #linkedLength = 0;
  #indent = 0;

  /** Appends `node.data[start … end)`. */
  append(node: Text, start = 0, end = node.length): void {
    const before = this.#text.length;
    if (before === 0 && this.preformatted > 0) this.#indent += indentOf(node.data, start);
    this.#text.append(node, start, end);
    const added = this.#text.length - before;
    if (this.bold > 0) this.#boldLength += added;
    if (this.linked > 0) this.#linkedLength += added;
  }

  /** Appends text whose line breaks are line breaks on the screen; the last line stays open. */
  appendLines(node: Text, element: Element): void {
    const { data } = node;
    let start = 0;
    for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', start)) {
      this.append(node, start, end);
      this.end(element);
      start = end + 1;
    }
    this.append(node, start);
  }

  /** Marks an edge at which words end. */
  space(): void {
    this.#text.space();
  }

  /** Ends a line, which stands in `element`. */
  end(element: Element): void {
    const mapped = this.#text.take();
    const length = Math.max(1, mapped.text.length);
    this.#lines.push({
      element,
      mapped,
      indent: this.#indent,
      bold: mapped.text !== '' && this.#boldLength >= length * BOLD,
      linked: Math.min(1, this.#linkedLength / length),
    });
    this.#boldLength = 0;
    this.#linkedLength = 0;
    this.#indent = 0;
  }

  /** Ends the last line and hands out all; none if there is no text in any. */
  take(element: Element): Line[] {
    this.end(element);
    const lines = this.#lines;
    this.#lines = [];
    return lines.every((line) => line.mapped.text === '') ? [] : lines;
  }
}
