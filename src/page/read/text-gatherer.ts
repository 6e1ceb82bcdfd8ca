import { isWide } from './characters';
import { type MappedText, type Run, slice } from './mapped-text';

/**
 * White space, and the invisible characters that break words apart for nobody but a program: soft hyphens, zero-width spaces, non-joiners and joiners of
 * words, directional marks. A zero-width joiner stays: it makes one sign of several.
 */
const GAP = /[\s\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const INVISIBLE = /[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Gathers the text of live nodes into a `MappedText`, collapsing white space on the way. */
export class TextGatherer {
  #parts: string[] = [];
  #runs: Run[] = [];
  #last = '';
  /** UTF-16 units gathered so far. */
  length = 0;

  /** Appends `node.data[start … end)`. */
  append(node: Text, start: number, end: number): void {
    const data = node.data;
    GAP.lastIndex = start;
    let at = start;
    while (at < end) {
      const gap = GAP.exec(data);
      const stop = gap ? Math.min(gap.index, end) : end;
      if (stop > at) this.#push(data.slice(at, stop), node, at, stop - at);
      if (!gap || gap.index >= end) break;
      at = Math.min(gap.index + gap[0].length, end);
      this.#gap(data, node, gap.index, at);
    }
  }

  /** Marks an edge at which words end: a `<br>`, a cell, a block inside a heading. */
  space(): void {
    if (this.length === 0 || this.#last === ' ') return;
    this.#parts.push(' ');
    this.#last = ' ';
    this.length++;
  }

  /** Everything gathered, trimmed; the gatherer is empty afterwards. */
  take(): MappedText {
    const mapped = { text: this.#parts.join(''), runs: this.#runs };
    this.#parts = [];
    this.#runs = [];
    this.#last = '';
    this.length = 0;
    return slice(mapped, 0, mapped.text.length);
  }

  #gap(data: string, node: Text, start: number, end: number): void {
    if (this.length === 0 || this.#last === ' ') return;
    let space = start;
    while (space < end && INVISIBLE.test(data[space]!)) space++;
    if (space === end) return;
    // A line break in the source between two Chinese characters is no space to a reader.
    const broken = data.slice(start, end).includes('\n') && isWide(this.#last) && isWide(data[end] ?? '');
    if (!broken) this.#push(' ', node, space, 1);
  }

  #push(text: string, node: Text, from: number, length: number): void {
    const run = this.#runs.at(-1);
    if (run && run.node === node && run.from + run.length === from && run.at + run.length === this.length) {
      run.length += length;
    } else {
      this.#runs.push({ at: this.length, node, from, length });
    }
    this.#parts.push(text);
    this.#last = text.at(-1)!;
    this.length += length;
  }
}
