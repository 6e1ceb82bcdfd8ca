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
    const read = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('’', "'");
    const found: Found[] = [];
    for (let start = 0; start < read.length; start++) {
      if (isWord(read, start - 1) && isWord(read, start)) continue;
      const hit = this.#longestAt(read, start);
      if (!hit) continue;
      found.push(hit);
      start = hit.end - 1;
    }
    return found;
  }

  #longestAt(read: string, start: number): Found | null {
    let node: Node | undefined = this.#root;
    let hit: Found | null = null;
    for (let at = start; at < read.length; ) {
      const space = isSpace(read, at);
      node = node.next.get(space ? SPACE : read.charCodeAt(at));
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

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isSpace(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '-' || character === '\u2010' || character === '\u2011';
}
