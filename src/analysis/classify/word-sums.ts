import type { Block } from './features';
import type { Rows } from './rows';
import type { Words } from './words';

/** Room for so many distinct words to begin with. */
const MANY = 1024;
const AT_ONCE = 8;

/** What words and their beginnings come to in a block, added up once for each distinct word of a policy. */
export class WordSums {
  readonly #rows: Rows;
  readonly #block: Block;
  readonly #words: Words;
  /** By number of a word, as wide as a row. */
  #sums: Int32Array;
  #known = 0;
  /** By number of a word: the last text that it stood in. */
  #lastText: Int32Array;
  #text = 0;
  /** Where the sums of each distinct word of the text begin. */
  #starts = new Int32Array(256);

  constructor(rows: Rows, block: Block, words: Words) {
    this.#rows = rows;
    this.#block = block;
    this.#words = words;
    this.#sums = new Int32Array(MANY * rows.width);
    this.#lastText = new Int32Array(MANY);
  }

  /** Adds the sums of the distinct words of the text that was read last. */
  add(into: Int32Array): void {
    this.#enterNew();
    const { ids, length } = this.#words;
    const { width } = this.#rows;
    if (length > this.#starts.length) this.#starts = new Int32Array(2 * length);
    const starts = this.#starts;
    const lastText = this.#lastText;
    const text = ++this.#text;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const id = ids[i]!;
      if (lastText[id] === text) continue;
      lastText[id] = text;
      starts[count++] = id * width;
    }
    for (let first = 0; first < width; first += AT_ONCE) this.#addEight(first, count, into);
  }

  /** Eight numbers of each word, in a register each. */
  #addEight(first: number, count: number, into: Int32Array): void {
    const sums = this.#sums;
    const starts = this.#starts;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < count; i++) {
      const at = starts[i]! + first;
      a = (a + sums[at]!) | 0;
      b = (b + sums[at + 1]!) | 0;
      c = (c + sums[at + 2]!) | 0;
      d = (d + sums[at + 3]!) | 0;
      e = (e + sums[at + 4]!) | 0;
      f = (f + sums[at + 5]!) | 0;
      g = (g + sums[at + 6]!) | 0;
      h = (h + sums[at + 7]!) | 0;
    }
    into[first]! += a;
    into[first + 1]! += b;
    into[first + 2]! += c;
    into[first + 3]! += d;
    into[first + 4]! += e;
    into[first + 5]! += f;
    into[first + 6]! += g;
    into[first + 7]! += h;
  }

  #enterNew(): void {
    const { count } = this.#words;
    const { width } = this.#rows;
    if (count > this.#lastText.length) {
      this.#sums = grown(this.#sums, 2 * count * width);
      this.#lastText = grown(this.#lastText, 2 * count);
    }
    const { offset, bits, near } = this.#block;
    for (; this.#known < count; this.#known++) {
      const { hashes, from, count: forms } = this.#words.formsOf(this.#known, near);
      this.#rows.sum(offset, bits, hashes, from, forms, this.#sums, this.#known * width);
    }
  }
}

function grown(numbers: Int32Array, length: number): Int32Array {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}
