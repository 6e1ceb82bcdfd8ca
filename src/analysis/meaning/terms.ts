import { DATA_TYPES, type DataType } from '../../policy/data-type';
import type { Lexicon } from './lexicon/lexicon';

/** A term of a lexicon, found in a text. UTF-16 offsets. */
export interface Found {
  type: DataType;
  certain: boolean;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node>;
  term: { type: DataType; certain: boolean } | null;
}

const SPACE = 32;

/** A lexicon as a tree of characters. Finding is linear in the text: from each place it looks no further than the longest term. */
export class Terms {
  readonly #root: Node = { next: new Map(), term: null };
  /** By UTF-16 unit: whether any term begins with it. */
  readonly #first = new Uint8Array(0x10000);
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
      if (!this.#first[read[start]!] || (isWord(read, start - 1) && isWord(read, start))) continue;
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
    let node: Node | undefined = this.#root;
    let hit: Found | null = null;
    for (let at = start; at < length; ) {
      const space = isSpace(read, at);
      node = node.next.get(space ? SPACE : read[at]!);
      if (!node) break;
      at++;
      // A run of spaces and hyphens reads as one space: "e - mail". It is bounded, so that the search stays linear.
      for (let run = 0; space && run < 3 && isSpace(read, at); run++) at++;
      if (node.term && !(isWord(read, at - 1) && isWord(read, at))) hit = { ...node.term, start, end: at };
    }
    return hit;
  }

  #add(word: string, term: { type: DataType; certain: boolean }): void {
    let node = this.#root;
    this.#first[word.charCodeAt(0)] = 1;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map<number, Node>(), term: null };
      node.next.set(code, next);
      node = next;
    }
    node.term = term;
  }
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

/** Spaces, hyphens (also U+2010 and U+2011). */
function isSpace(read: Uint16Array, at: number): boolean {
  const code = read[at]!;
  return code === SPACE || code === 0x2d || code === 0x2010 || code === 0x2011;
}

let units = new Uint16Array(4096);

/** The UTF-16 units of a text, letters of ASCII in lower case and apostrophes straight, and a 0 behind them. Valid until the next call. */
function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit === 0x2019 ? 0x27 : unit;
  }
  units[text.length] = 0;
  return units;
}
