import { requirementFor } from './expression';
import type { Group } from './requirement';
import { Scanner } from './scanner';

/** Texts whose scans are kept are at most so many, and so long together. */
const MOST_TEXTS = 4096;
const MOST_UNITS = 1_000_000;
/** Between two ways of a gate. */
const WAY_ENDS = -1;

/** Of which groups of literals a text must hold one for an expression to match: bits of a scan, each way ended by -1; empty: of none. */
export type Gate = Int32Array;

interface Built {
  scanner: Scanner;
  gates: Gate[];
  /** 32-bit words of a scan. */
  words: number;
}

/**
 * Tells of many regular expressions which may match in a text, after one look at it. What each needs is read off its source once that pays;
 * scans are remembered, since many expressions are tried on each text.
 */
export class Prefilter {
  readonly #expressions: RegExp[] = [];
  #patience: number;
  #built: Built | null = null;
  readonly #scans = new Map<string, Int32Array>();
  #units = 0;
  #lastText = '';
  #lastScan: Int32Array | null = null;

  /**
   * @param patience So many questions are answered with yes before any expression is read. Reading them all takes as long as running them on
   * that many texts, so that whoever asks less has lost nothing, and whoever asks more no more than twice what he had to.
   */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Makes an expression known. Its number is what to ask `admits` for. */
  add(expression: RegExp): number {
    this.#built = null;
    this.forget();
    return this.#expressions.push(expression) - 1;
  }

  /** Whether expression `id` may match in `text`; false: it certainly does not. */
  admits(id: number, text: string): boolean {
    if (this.#patience > 0) {
      this.#patience--;
      return true;
    }
    const scan = text === this.#lastText && this.#lastScan !== null ? this.#lastScan : this.#scanOf(text);
    const gate = this.#built!.gates[id]!;
    if (gate.length === 0) return true;
    let held = true;
    for (let i = 0; i < gate.length; i++) {
      const group = gate[i]!;
      if (group === WAY_ENDS) {
        if (held) return true;
        held = true;
      } else if (held && (scan[group >> 5]! & (1 << (group & 31))) === 0) held = false;
    }
    return false;
  }

  /** Forgets the texts that have been looked at. */
  forget(): void {
    this.#scans.clear();
    this.#units = 0;
    this.#lastText = '';
    this.#lastScan = null;
  }

  #scanOf(text: string): Int32Array {
    this.#built ??= this.#build();
    let scan = this.#scans.get(text);
    if (!scan) {
      scan = new Int32Array(this.#built.words);
      this.#built.scanner.scan(text, scan);
      this.#units += text.length;
      if (this.#scans.size >= MOST_TEXTS || this.#units > MOST_UNITS) this.forget();
      this.#scans.set(text, scan);
    }
    this.#lastText = text;
    this.#lastScan = scan;
    return scan;
  }

  #build(): Built {
    const groups = new Map<string, number>();
    const literals = new Map<string, number[]>();
    const numberOf = (group: Group): number => {
      const name = group.join(',');
      const known = groups.get(name);
      if (known !== undefined) return known;
      const bit = groups.size;
      groups.set(name, bit);
      for (const literal of group) {
        const bits = literals.get(literal);
        if (bits) bits.push(bit);
        else literals.set(literal, [bit]);
      }
      return bit;
    };
    const gates = this.#expressions.map((expression) => {
      const ways = requirementFor(expression);
      if (ways.some((way) => way.length === 0)) return new Int32Array(0);
      return Int32Array.from(ways.flatMap((way) => [...way.map(numberOf), WAY_ENDS]));
    });
    return { scanner: new Scanner(literals), gates, words: (groups.size + 31) >> 5 };
  }
}
