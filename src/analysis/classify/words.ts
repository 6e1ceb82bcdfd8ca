import { Ngrams, wordHash } from './ngrams';

/** Letters and digits, joined by apostrophes and hyphens; any other visible character is a word of its own. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Within words, n-grams of so many characters are read, the spaces around the word included. */
const SHORTEST_WITHIN = 2;
const LONGEST_WITHIN = 4;
const BLANK = 0x20;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const HYPHEN = 0x2d;
const OTHER = 1;
const LETTER = 2;
const SPACE = 3;

/** What each UTF-16 unit outside of surrogates is, once it has been asked for. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = /[\p{L}\p{N}]/u.test(character) ? LETTER : /\s/.test(character) ? SPACE : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** The distinct words of one policy, numbered as they are met, so that what is known of a word is found by its number. */
export class Words {
  /** Of the text that was read last: the numbers of its words, and their hashes. */
  ids = new Int32Array(256);
  hashes = new Int32Array(256);
  length = 0;
  /** The n-grams within the words, one word after another. */
  readonly within = new Ngrams();
  /** Where those of each word begin, and, last, where the last one's end. */
  readonly #starts: number[] = [0];
  /** UTF-16 units of the text that is being read. */
  #units = new Int32Array(1024);
  readonly #hashes: number[] = [];
  /** Units of the words, one after another, a space before and after each, and where each begins. */
  #spelled = new Int32Array(8192);
  readonly #spellings: number[] = [0];
  /** Open addressing by hash: number of the word + 1, or 0. */
  #table = new Int32Array(4096);

  /** How many words are known. */
  get count(): number {
    return this.#hashes.length;
  }

  /** Where the n-grams of a word begin in `within`; for the number that the next new word will have: their end. */
  start(id: number): number {
    return this.#starts[id]!;
  }

  /** A word by its number. */
  word(id: number): string {
    return String.fromCharCode(...this.#spelled.subarray(this.#spellings[id]! + 1, this.#spellings[id + 1]! - 1));
  }

  /** Reads the words of a text, in order, into `ids` and `hashes`. */
  read(text: string): void {
    this.length = 0;
    if (text.length > this.#units.length) this.#units = new Int32Array(2 * text.length);
    const units = this.#units;
    const end = text.length;
    let surrogates = false;
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      units[at] = unit;
      if ((unit & 0xf800) === 0xd800) surrogates = true;
    }
    if (surrogates) {
      for (const { index, 0: word } of text.matchAll(WORD)) this.#add(index, index + word.length);
      return;
    }
    for (let at = 0; at < end; ) {
      const start = at;
      const kind = kindOf(units[at++]!);
      if (kind === SPACE) continue;
      if (kind === LETTER) at = endOfWord(units, at, end);
      this.#add(start, at);
    }
  }

  #add(start: number, end: number): void {
    const hash = wordHash(this.#units, start, end);
    if (this.length === this.ids.length) {
      this.ids = grown(this.ids);
      this.hashes = grown(this.hashes);
    }
    this.ids[this.length] = this.#idOf(start, end, hash);
    this.hashes[this.length++] = hash;
  }

  #idOf(start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#table[slot]! - 1;
      if (id < 0) return this.#enter(start, end, hash);
      if (this.#hashes[id] === hash && this.#isAt(start, end, id)) return id;
    }
  }

  #isAt(start: number, end: number, id: number): boolean {
    const from = this.#spellings[id]! + 1;
    if (this.#spellings[id + 1]! - from !== end - start + 1) return false;
    for (let i = 0; i < end - start; i++) if (this.#units[start + i] !== this.#spelled[from + i]) return false;
    return true;
  }

  #enter(start: number, end: number, hash: number): number {
    const id = this.#hashes.push(hash) - 1;
    const from = this.#spellings[id]!;
    const to = from + end - start + 2;
    this.#spellings.push(to);
    while (to > this.#spelled.length) this.#spelled = grown(this.#spelled);
    const spelled = this.#spelled;
    spelled[from] = BLANK;
    for (let i = start; i < end; i++) spelled[from + 1 + i - start] = this.#units[i]!;
    spelled[to - 1] = BLANK;
    this.within.addUnits(spelled, from, to, SHORTEST_WITHIN, LONGEST_WITHIN);
    this.#starts.push(this.within.length);
    if (2 * id < this.#table.length) this.#place(hash, id);
    else {
      this.#table = new Int32Array(4 * this.#table.length);
      for (let each = 0; each <= id; each++) this.#place(this.#hashes[each]!, each);
    }
    return id;
  }

  #place(hash: number, id: number): void {
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = id + 1;
  }
}

/** Where the word ends of which the letter before `from` is one. */
function endOfWord(units: Int32Array, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && kindOf(units[at]!) === LETTER) at++;
    if (at + 1 >= end || !joins(units[at]!) || kindOf(units[at + 1]!) !== LETTER) return at;
    at += 2;
  }
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
