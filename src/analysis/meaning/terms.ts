import { DATA_TYPES, type DataType } from '../../policy/data-type';
import type { Lexicon } from './lexicon/lexicon';

/** A term of a lexicon, found in a text. UTF-16 offsets. */
export interface Found {
  type: DataType;
  certain: boolean;
  start: number;
  end: number;
}

type Meant = Pick<Found, 'type' | 'certain'>;

const SPACE = 32;
/** Nodes of the tree and UTF-16 units both have 16 bits, so that an edge has 32. */
const MOST_NODES = 0x10000;

/**
 * A lexicon as a tree of characters. Finding is linear in the text: from each place it looks no further than the longest term.
 * The edges stand in one table, not in an object for each node: most words of a text begin some term, and go astray after a few steps.
 */
export class Terms {
  /** By three units (see `hashed`), or by two of which a term is made or that any third may follow: whether a term may begin so. */
  readonly #opens = new Uint8Array(0x10000);
  /** By node: the term that ends there. The root is node 0. */
  readonly #ends: (Meant | null)[] = [null];
  /** Open addressing: the node that an edge comes from and its unit, as one number; and the node that it leads to. */
  #edges = new Uint32Array(0x10000);
  #leads = new Uint16Array(0x10000);
  #lastText = '';
  #lastFound: Found[] = [];

  constructor(lexicon: Lexicon, plurals: boolean) {
    for (const type of DATA_TYPES) {
      const { certain, likely = '' } = lexicon[type];
      // Likely terms first: a word that stands in both lists is certain.
      for (const word of forms(likely, plurals)) this.#add(word, { type, certain: false });
      for (const word of forms(certain, plurals)) this.#add(word, { type, certain: true });
    }
  }

  /** The terms in `text`, leftmost and longest first, none overlapping another. Case, hyphens and curly apostrophes do not matter. */
  find(text: string): Found[] {
    if (text === this.#lastText) return this.#lastFound;
    const read = unitsOf(text);
    const found: Found[] = [];
    for (let start = 0; start < text.length; start++) {
      if (isWord(read, start - 1) && isWord(read, start)) continue;
      const two = hashed(read[start]!, read[start + 1]!);
      if (!this.#opens[two] && !this.#opens[hashed(two, read[start + 2]!)]) continue;
      const hit = this.#longestAt(read, start, text.length);
      if (!hit) continue;
      found.push(hit);
      start = hit.end - 1;
    }
    this.#lastText = text;
    this.#lastFound = found;
    return found;
  }

  #longestAt(read: Uint16Array, start: number, length: number): Found | null {
    let node = 0;
    let hit: Found | null = null;
    for (let at = start; at < length; ) {
      const unit = read[at]!;
      node = this.#leads[this.#slot(node, unit)]!;
      if (node === 0) break;
      at++;
      // A run of spaces and hyphens reads as one space: "e - mail". It is bounded, so that the search stays linear.
      for (let run = 0; unit === SPACE && run < 3 && read[at] === SPACE; run++) at++;
      const term = this.#ends[node];
      if (term && !(isWord(read, at - 1) && isWord(read, at))) hit = { ...term, start, end: at };
    }
    return hit;
  }

  #add(word: string, term: Meant): void {
    const two = hashed(word.charCodeAt(0), word.charCodeAt(1));
    this.#opens[word.length < 3 || word[1] === ' ' ? two : hashed(two, word.charCodeAt(2))] = 1;
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.#next(node, word.charCodeAt(i));
    this.#ends[node] = term;
  }

  /** The node that an edge leads to, made if it is not there. */
  #next(node: number, unit: number): number {
    if (2 * this.#ends.length > this.#edges.length) this.#grow();
    const slot = this.#slot(node, unit);
    if (this.#leads[slot] === 0) {
      if (this.#ends.length === MOST_NODES) throw new RangeError('The lexicon has too many terms');
      this.#edges[slot] = edge(node, unit);
      this.#leads[slot] = this.#ends.push(null) - 1;
    }
    return this.#leads[slot]!;
  }

  /** Where an edge stands in the table, or would stand: there `#leads` is 0, since none leads to the root. */
  #slot(node: number, unit: number): number {
    const wanted = edge(node, unit);
    const last = this.#edges.length - 1;
    let slot = ((Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> 7) & last;
    while (this.#edges[slot] !== wanted && this.#leads[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [edges, leads] = [this.#edges, this.#leads];
    this.#edges = new Uint32Array(2 * edges.length);
    this.#leads = new Uint16Array(2 * edges.length);
    edges.forEach((numbered, from) => {
      if (leads[from] === 0) return;
      const slot = this.#slot(numbered >>> 16, numbered & 0xffff);
      this.#edges[slot] = numbered;
      this.#leads[slot] = leads[from]!;
    });
  }
}

function edge(node: number, unit: number): number {
  return ((node << 16) | unit) >>> 0;
}

/** The words of a list as they are to be looked for. */
function forms(list: string, plurals: boolean): string[] {
  const words = list.split('|').filter((word) => word !== '');
  const spelled = words.map((word) => word.replaceAll('’', "'").replaceAll('-', ' '));
  return spelled.flatMap((word) => [word, ...(plurals ? plural(word) : spaced(word))]);
}

/** Many put a space between Latin and Chinese: "IP 地址". */
function spaced(word: string): string[] {
  const apart = word.replace(/([a-z\d])(?=\p{Script=Han})/gu, '$1 ');
  return apart === word ? [] : [apart];
}

function plural(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|ch|sh)$/.test(word)) return [`${word}es`];
  return /[a-z]$/.test(word) ? [`${word}s`] : [];
}

function isWord(read: Uint16Array, at: number): boolean {
  const code = at < 0 ? SPACE : read[at]!;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** One number of 16 bits for two: few pairs have the same. */
function hashed(first: number, second: number): number {
  return (first * 251 + second) & 0xffff;
}

/** By UTF-16 unit: what it is read as. */
const READ_AS = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (let letter = 0x41; letter <= 0x5a; letter++) READ_AS[letter] = letter + 0x20;
READ_AS[0x2019] = 0x27;
for (const hyphen of [0x2d, 0x2010, 0x2011]) READ_AS[hyphen] = SPACE;

let units = new Uint16Array(4096);

/**
 * The UTF-16 units of a text, letters of ASCII in lower case, apostrophes straight, hyphens (also U+2010 and U+2011) as spaces, and a 0
 * behind them. Valid until the next call.
 */
function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    units[at] = READ_AS[text.charCodeAt(at)]!;
  }
  units[text.length] = 0;
  return units;
}
