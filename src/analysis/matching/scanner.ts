import { GAP, isWide, symbolOf } from './symbols';

/** Bits of a bit set that are to be set: the index of a 32-bit word and a mask, by turns. */
type Marks = number[];

/** Latin symbols by number: the gap, 26 letters, any other word character. A row of the automaton holds the state after each of them. */
const ROW_BITS = 5;
const OTHER_WORD = 27;

function latinOf(symbol: string): number {
  if (symbol === GAP) return 0;
  return symbol === '0' ? OTHER_WORD : symbol.charCodeAt(0) - 96;
}

/** By UTF-16 unit: its Latin symbol; those of wide characters, which are gaps to Latin literals, with `WIDE` added. */
const WIDE = 0x80;
const CLASSES = new Uint8Array(0x10000);
let classified = false;

function classes(): Uint8Array {
  if (!classified) {
    for (let unit = 0; unit < 0x80; unit++) CLASSES[unit] = latinOf(symbolOf(unit)!);
    for (let unit = 0x2e80; unit < 0x10000; unit++) if (isWide(unit)) CLASSES[unit] = WIDE;
    classified = true;
  }
  return CLASSES;
}

/**
 * Finds many literals in one pass over a text: those of Latin letters by the automaton of A. V. Aho and M. J. Corasick, "Efficient String
 * Matching: An Aid to Bibliographic Search" (1975), those of scripts with thousands of characters, which are short, by a tree of characters
 * from each place.
 */
export class Scanner {
  /** Next state by state and symbol. State 0 is the root. */
  readonly #next: Uint16Array;
  /** Where the marks of each state begin in `#marks`; 0: none. Each list is led by its length. */
  readonly #marksOf: Uint32Array;
  #marks = new Int32Array(4096);
  #marksEnd = 1;
  /** By state: the number of the last scan that came to it, so that a word that stands often is marked once. */
  readonly #met: Uint32Array;
  #scans = 0;
  readonly #wide = new WideTree();
  readonly #classes = classes();

  /** @param literals Strings of symbols (see `symbols.ts`), each of one script, with the bits to set where it stands. */
  constructor(literals: ReadonlyMap<string, readonly number[]>) {
    const latin: [string, readonly number[]][] = [];
    for (const [literal, bits] of literals) {
      if (/^[a-z0 ]+$/.test(literal)) latin.push([literal, bits]);
      else this.#wide.add(literal, this.#keep(marksOf(bits)));
    }
    const room = 1 + latin.reduce((sum, [literal]) => sum + literal.length, 0);
    const children = new Uint16Array(room << ROW_BITS);
    const own: (readonly number[] | undefined)[] = [];
    let states = 1;
    for (const [literal, bits] of latin) {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const edge = (state << ROW_BITS) + latinOf(literal[i]!);
        if (children[edge] === 0) children[edge] = states++;
        state = children[edge]!;
      }
      own[state] = bits;
    }
    this.#next = children.slice(0, states << ROW_BITS);
    this.#marksOf = new Uint32Array(states);
    this.#met = new Uint32Array(states);
    this.#complete(own, states);
  }

  /** Gives each state the transitions and the marks of its longest proper suffix, in order of depth. */
  #complete(own: readonly (readonly number[] | undefined)[], states: number): void {
    const next = this.#next;
    const suffix = new Uint16Array(states);
    const all: (readonly number[] | undefined)[] = [];
    const queue = new Uint16Array(states);
    let length = 1;
    for (let head = 0; head < length; head++) {
      const state = queue[head]!;
      const shorter = suffix[state]!;
      const bits = own[state];
      const inherited = state === 0 ? undefined : all[shorter];
      all[state] = bits && inherited ? [...bits, ...inherited] : (bits ?? inherited);
      if (bits) this.#marksOf[state] = this.#keep(marksOf(all[state]!));
      else if (inherited) this.#marksOf[state] = this.#marksOf[shorter]!;
      for (let symbol = 0; symbol <= OTHER_WORD; symbol++) {
        const edge = (state << ROW_BITS) + symbol;
        const after = state === 0 ? 0 : next[(shorter << ROW_BITS) + symbol]!;
        const child = next[edge]!;
        if (child === 0) next[edge] = after;
        else {
          suffix[child] = after;
          queue[length++] = child;
        }
      }
    }
  }

  #keep(marks: Marks): number {
    const at = this.#marksEnd;
    this.#marksEnd += 1 + marks.length;
    if (this.#marksEnd > this.#marks.length) {
      const grown = new Int32Array(2 * this.#marksEnd);
      grown.set(this.#marks);
      this.#marks = grown;
    }
    this.#marks[at] = marks.length;
    this.#marks.set(marks, at + 1);
    return at;
  }

  /** Sets the bits of all literals that stand in `text`, before and behind which there are gaps. */
  scan(text: string, found: Int32Array): void {
    const next = this.#next;
    const marksOf = this.#marksOf;
    const kinds = this.#classes;
    const met = this.#met;
    const scan = ++this.#scans;
    let state = next[0]!;
    if (marksOf[state] !== 0) this.#set(marksOf[state]!, found);
    for (let i = 0; i < text.length; i++) {
      let symbol = kinds[text.charCodeAt(i)]!;
      if (symbol === WIDE) {
        symbol = 0;
        this.#wide.from(text, i, (marks) => this.#set(marks, found));
      }
      state = next[(state << ROW_BITS) + symbol]!;
      const marks = marksOf[state]!;
      if (marks !== 0 && met[state] !== scan) {
        met[state] = scan;
        this.#set(marks, found);
      }
    }
    state = next[state << ROW_BITS]!;
    if (marksOf[state] !== 0) this.#set(marksOf[state]!, found);
  }

  #set(at: number, found: Int32Array): void {
    const marks = this.#marks;
    const end = at + 1 + marks[at]!;
    for (let i = at + 1; i < end; i += 2) found[marks[i]!]! |= marks[i + 1]!;
  }
}

function marksOf(bits: readonly number[]): Marks {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >> 5, (masks.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...masks].flat();
}

/** A tree of characters whose edges are kept in one hash table. */
class WideTree {
  /** By first character: the node that it leads to. */
  readonly #first = new Uint16Array(0x10000);
  #nodes = 1;
  #marksOf: number[] = [0];
  /** Open addressing: node and character of an edge in one number + 1, and the node that it leads to. */
  #edges = new Float64Array(1024);
  #targets = new Uint16Array(1024);
  #count = 0;

  add(literal: string, marks: number): void {
    let node = 0;
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i);
      const known = i === 0 ? this.#first[unit]! : this.#child(node, unit);
      if (known !== 0) node = known;
      else {
        const made = this.#nodes++;
        this.#marksOf[made] = 0;
        if (i === 0) this.#first[unit] = made;
        else this.#enter(node, unit, made);
        node = made;
      }
    }
    this.#marksOf[node] = marks;
  }

  /** Hands out the marks of the literals that begin at `start`. */
  from(text: string, start: number, visit: (marks: number) => void): void {
    let node = this.#first[text.charCodeAt(start)]!;
    for (let at = start + 1; node !== 0; at++) {
      const marks = this.#marksOf[node]!;
      if (marks !== 0) visit(marks);
      if (at >= text.length) return;
      node = this.#child(node, text.charCodeAt(at));
    }
  }

  #child(node: number, unit: number): number {
    const key = node * 0x10000 + unit + 1;
    const mask = this.#edges.length - 1;
    for (let slot = spread(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const edge = this.#edges[slot]!;
      if (edge === key) return this.#targets[slot]!;
      if (edge === 0) return 0;
    }
  }

  #enter(node: number, unit: number, target: number): void {
    if (2 * ++this.#count > this.#edges.length) {
      const [edges, targets] = [this.#edges, this.#targets];
      this.#edges = new Float64Array(2 * edges.length);
      this.#targets = new Uint16Array(2 * edges.length);
      edges.forEach((edge, i) => {
        if (edge !== 0) this.#place(Math.floor((edge - 1) / 0x10000), (edge - 1) % 0x10000, targets[i]!);
      });
    }
    this.#place(node, unit, target);
  }

  #place(node: number, unit: number, target: number): void {
    const mask = this.#edges.length - 1;
    let slot = spread(node, unit) & mask;
    while (this.#edges[slot] !== 0) slot = (slot + 1) & mask;
    this.#edges[slot] = node * 0x10000 + unit + 1;
    this.#targets[slot] = target;
  }
}

function spread(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
