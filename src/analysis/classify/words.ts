import { FNV_OFFSET, mixed, step } from './hash';
import { Ngrams } from './ngrams';

/** Letters and digits, joined by apostrophes and hyphens; any other visible character is a word of its own. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Within words, n-grams of so many characters are read, the spaces around the word included. */
const WITHIN = 4;
/** Room for twice as many distinct words to begin with as most policies have. */
const SLOTS = 4096;
const BLANK = 0x20;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const HYPHEN = 0x2d;
const OTHER = 1;
const LETTER = 2;
const SPACE = 3;
/** Half of a character beyond the first 65,536: what it is, both halves say together. */
const HALF = 4;

/** What each UTF-16 unit is, once it has been asked for. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  return kinds[unit]! || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const half = (unit & 0xf800) === 0xd800;
  const kind = half ? HALF : /[\p{L}\p{N}]/u.test(character) ? LETTER : /\s/.test(character) ? SPACE : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** The distinct words of one policy, numbered as they are met, so that what is known of a word is found by its number. */
export class Words {
  /** Of the text that was read last: the numbers of its words, and their hashes. */
  ids = new Int32Array(1024);
  hashes = new Int32Array(1024);
  length = 0;
  readonly #within = new Ngrams();
  /** UTF-16 units of the text that is being read: there are no more words than these. */
  #units = new Int32Array(1024);
  /** Units of the words, one after another, a space before and after each, and where each begins. */
  #spelled = new Int32Array(8192);
  readonly #spellings: number[] = [0];
  /** Open addressing by hash: a word's hash, then its number + 1, or 0. */
  #table = new Int32Array(2 * SLOTS);
  #count = 0;

  /** How many words are known. */
  get count(): number {
    return this.#count;
  }

  /** The n-grams within a word, given by its number. Not kept: they are of use once, and would take more room than all else. */
  within(id: number): Ngrams {
    this.#within.length = 0;
    this.#within.addUnits(this.#spelled, this.#spellings[id]!, this.#spellings[id + 1]!, WITHIN, WITHIN);
    return this.#within;
  }

  /** A word by its number. */
  word(id: number): string {
    return String.fromCharCode(...this.#spelled.subarray(this.#spellings[id]! + 1, this.#spellings[id + 1]! - 1));
  }

  /** Reads the words of a text, in order, into `ids` and `hashes`. */
  read(text: string): void {
    const end = text.length;
    this.length = 0;
    if (end > this.#units.length) this.#reserve(2 * end);
    const units = this.#units;
    for (let at = 0; at < end; ) {
      const start = at;
      let unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === HALF) {
        this.#readWide(text);
        return;
      }
      units[at++] = unit;
      if (kind === SPACE) continue;
      // Spelled and hashed in one pass: each further one would have to guess the word's end anew.
      let hash = step(FNV_OFFSET, unit);
      if (kind === LETTER) {
        for (; at < end; at++) {
          unit = text.charCodeAt(at);
          if (kindOf(unit) !== LETTER && !(joins(unit) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER))
            break;
          units[at] = unit;
          hash = step(hash, unit);
        }
      }
      this.#add(start, at, mixed(hash));
    }
  }

  /** Reads a text with characters of two units, which only a regular expression knows. */
  #readWide(text: string): void {
    this.length = 0;
    for (let at = 0; at < text.length; at++) this.#units[at] = text.charCodeAt(at);
    for (const { index: start, 0: word } of text.matchAll(WORD)) {
      let hash = FNV_OFFSET;
      for (let at = start; at < start + word.length; at++) hash = step(hash, this.#units[at]!);
      this.#add(start, start + word.length, mixed(hash));
    }
  }

  #add(start: number, end: number, hash: number): void {
    this.ids[this.length] = this.#idOf(start, end, hash);
    this.hashes[this.length++] = hash;
  }

  #idOf(start: number, end: number, hash: number): number {
    const table = this.#table;
    const last = table.length - 1;
    for (let slot = (2 * hash) & last; ; slot = (slot + 2) & last) {
      const id = table[slot + 1]! - 1;
      if (id < 0) return this.#enter(start, end, hash);
      if (table[slot] === hash && this.#isAt(start, end, id)) return id;
    }
  }

  #isAt(start: number, end: number, id: number): boolean {
    const from = this.#spellings[id]! + 1;
    if (this.#spellings[id + 1]! - from !== end - start + 1) return false;
    for (let i = 0; i < end - start; i++) if (this.#units[start + i] !== this.#spelled[from + i]) return false;
    return true;
  }

  #enter(start: number, end: number, hash: number): number {
    const id = this.#count++;
    const from = this.#spellings[id]!;
    const to = from + end - start + 2;
    this.#spellings.push(to);
    while (to > this.#spelled.length) this.#spelled = grown(this.#spelled);
    const spelled = this.#spelled;
    spelled[from] = BLANK;
    for (let i = start; i < end; i++) spelled[from + 1 + i - start] = this.#units[i]!;
    spelled[to - 1] = BLANK;
    place(this.#table, hash, id);
    if (4 * this.#count > this.#table.length) {
      const table = new Int32Array(4 * this.#table.length);
      for (let slot = 0; slot < this.#table.length; slot += 2) {
        const known = this.#table[slot + 1]!;
        if (known !== 0) place(table, this.#table[slot]!, known - 1);
      }
      this.#table = table;
    }
    return id;
  }

  #reserve(units: number): void {
    this.#units = new Int32Array(units);
    this.ids = new Int32Array(units);
    this.hashes = new Int32Array(units);
  }
}

/** Enters a word that is not in the table. */
function place(table: Int32Array, hash: number, id: number): void {
  const last = table.length - 1;
  let slot = (2 * hash) & last;
  while (table[slot + 1] !== 0) slot = (slot + 2) & last;
  table[slot] = hash;
  table[slot + 1] = id + 1;
}

/** Whether a character joins two parts of a word. */
function joins(unit: number): boolean {
  return unit === APOSTROPHE || unit === HYPHEN || unit === QUOTE;
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
