import { FNV_OFFSET, mixed, step } from './hash';

/** Letters and digits, joined by apostrophes and hyphens; any other visible character is a word of its own. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Sets a word as such apart from its beginnings. */
const WORD_SEED = 0x5bd1e995;
/** Words of so many UTF-16 units or more are read by so many at their beginning as well: what "collect", "collected" and "collection" share. */
const BEGINNINGS = [3, 5, 7] as const;
/** A word and its beginnings. */
const MOST_FORMS = 1 + BEGINNINGS.length;
/** Room for twice as many distinct words to begin with as most policies have. */
const SLOTS = 2048;
/** Numbers to a slot: a word's two hashes and its number + 1, or 0. */
const SLOT = 4;
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
  /** Of the text that was read last: how many words it has, their numbers, their hashes, and where they begin and end. */
  length = 0;
  ids = new Int32Array(1024);
  hashes = new Int32Array(1024);
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** Their second hashes. */
  #others = new Int32Array(1024);
  /** By number: the hashes of a word's forms, room for all of them. */
  #forms = new Int32Array(1024 * MOST_FORMS);
  /** By number: how many forms it has. */
  readonly #formCounts: number[] = [];
  /** Open addressing by hash. Two words are the same if both hashes are, 64 bits together: it takes longer to compare letters than to read them. */
  #table = new Int32Array(SLOT * SLOTS);

  /** How many words are known. */
  get count(): number {
    return this.#formCounts.length;
  }

  /**
   * The hashes of a word, given by its number, as such, and of its beginnings: the first `count` from `from` on.
   *
   * @param near Whether it stands beside a sentence, and is read as a whole alone.
   */
  formsOf(id: number, near: boolean): { hashes: Int32Array; from: number; count: number } {
    return { hashes: this.#forms, from: id * MOST_FORMS, count: near ? 1 : this.#formCounts[id]! };
  }

  /** Reads the words of a text, in order. */
  read(text: string): void {
    const end = text.length;
    if (end > this.ids.length) this.#reserve(2 * end);
    const { hashes, starts, ends } = this;
    const others = this.#others;
    let count = 0;
    for (let at = 0; at < end; ) {
      const start = at;
      let unit = text.charCodeAt(at++);
      const kind = kindOf(unit);
      if (kind === SPACE) continue;
      if (kind === HALF) {
        this.#readWide(text);
        return;
      }
      // Hashed while its end is looked for: each further pass would have to guess the end anew.
      let hash = step(FNV_OFFSET, unit);
      let other = unit;
      if (kind === LETTER) {
        for (; at < end; at++) {
          unit = text.charCodeAt(at);
          if (kindOf(unit) !== LETTER && !(joins(unit) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === LETTER))
            break;
          hash = step(hash, unit);
          other = otherStep(other, unit);
        }
      }
      hashes[count] = mixed(hash);
      others[count] = other;
      starts[count] = start;
      ends[count++] = at;
    }
    this.length = count;
    this.#number(text);
  }

  /** Reads a text with characters of two units, which only a regular expression knows. */
  #readWide(text: string): void {
    let count = 0;
    for (const { index: start, 0: word } of text.matchAll(WORD)) {
      let hash = FNV_OFFSET;
      let other = 0;
      for (let at = 0; at < word.length; at++) {
        hash = step(hash, word.charCodeAt(at));
        other = otherStep(other, word.charCodeAt(at));
      }
      this.hashes[count] = mixed(hash);
      this.#others[count] = other;
      this.starts[count] = start;
      this.ends[count++] = start + word.length;
    }
    this.length = count;
    this.#number(text);
  }

  /** Finds the numbers of the words that have been read. */
  #number(text: string): void {
    const { ids, hashes, length } = this;
    const others = this.#others;
    let table = this.#table;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      const other = others[at]!;
      const last = table.length - 1;
      let slot = (SLOT * hash) & last;
      while (table[slot + 2] !== 0 && (table[slot] !== hash || table[slot + 1] !== other)) slot = (slot + SLOT) & last;
      const known = table[slot + 2]!;
      if (known === 0) {
        ids[at] = this.#enter(text, this.starts[at]!, this.ends[at]!, hash, other);
        table = this.#table;
      } else ids[at] = known - 1;
    }
  }

  #enter(text: string, start: number, end: number, hash: number, other: number): number {
    const id = this.count;
    this.#enterForms(id, text, start, end, hash);
    place(this.#table, hash, other, id);
    if (2 * SLOT * this.count > this.#table.length) {
      const table = new Int32Array(2 * this.#table.length);
      for (let slot = 0; slot < this.#table.length; slot += SLOT) {
        const known = this.#table[slot + 2]!;
        if (known !== 0) place(table, this.#table[slot]!, this.#table[slot + 1]!, known - 1);
      }
      this.#table = table;
    }
    return id;
  }

  #enterForms(id: number, text: string, start: number, end: number, hash: number): void {
    if ((id + 1) * MOST_FORMS > this.#forms.length) {
      const grown = new Int32Array(2 * this.#forms.length);
      grown.set(this.#forms);
      this.#forms = grown;
    }
    const forms = this.#forms;
    let at = id * MOST_FORMS;
    forms[at++] = mixed(step(WORD_SEED, hash));
    let begun = FNV_OFFSET;
    let unit = start;
    for (const size of BEGINNINGS) {
      if (end - start < size) break;
      for (; unit < start + size; unit++) begun = step(begun, text.charCodeAt(unit));
      forms[at++] = mixed(begun);
    }
    this.#formCounts.push(at - id * MOST_FORMS);
  }

  #reserve(words: number): void {
    this.ids = new Int32Array(words);
    this.hashes = new Int32Array(words);
    this.starts = new Int32Array(words);
    this.ends = new Int32Array(words);
    this.#others = new Int32Array(words);
  }
}

/** Enters a word that is not in the table. */
function place(table: Int32Array, hash: number, other: number, id: number): void {
  const last = table.length - 1;
  let slot = (SLOT * hash) & last;
  while (table[slot + 2] !== 0) slot = (slot + SLOT) & last;
  table[slot] = hash;
  table[slot + 1] = other;
  table[slot + 2] = id + 1;
}

/** One step of the second hash, which is a number of base 0x10001. */
function otherStep(hash: number, unit: number): number {
  return (Math.imul(hash, 0x10001) + unit) | 0;
}

/** Whether a character joins two parts of a word. */
function joins(unit: number): boolean {
  return unit === APOSTROPHE || unit === HYPHEN || unit === QUOTE;
}
