import type { RiskRule } from './risk-rule';

/** How many characters of a word of `about` are looked at: the fewest that tell words apart, and so many as one number holds. */
const FEWEST = 3;
const MOST = 6;
const BITS = 5;

/** By character of ASCII: its number, the same for a capital and its small letter, and for all digits; 0 for what parts words. */
const NUMBER = new Uint8Array(0x80);
for (let unit = 0; unit < NUMBER.length; unit++) {
  const character = String.fromCharCode(unit).toLowerCase();
  NUMBER[unit] = /[a-z]/.test(character) ? character.charCodeAt(0) - 0x60 : /\d/.test(character) ? 30 : 0;
}
NUMBER['_'.charCodeAt(0)] = 31;
/** Stands for the end of a word. */
const PARTED = '\0';

/**
 * What all rules of a language are about, looked for in one pass over a clause: it tells the few rules that may fit. A rule may seem to be
 * one of them and not be, never the other way round.
 */
export class Abouts {
  readonly #rules: readonly RiskRule[];
  /** Rules, as bits, whose `about` cannot be told by its words. */
  #always = 0;
  /** What words of `about` begin with, by their number (see `numbered`), with their rules as bits. */
  readonly #beginnings = new Map<number, number>();
  /** A bit for each hash of them: most places of a text are done with here. */
  readonly #hashes = new Uint8Array(0x2000);

  constructor(rules: readonly RiskRule[]) {
    this.#rules = rules;
    rules.forEach(({ about }, i) => {
      const words = about ? runs(about.source) : null;
      if (!words?.every((word) => word.length >= FEWEST)) this.#always |= bitOf(i);
      else for (const word of words) this.#add(word.slice(0, MOST), bitOf(i));
    });
  }

  /** The rules that may fit `text`, in order. */
  of(text: string): readonly RiskRule[] {
    let mask = this.#always;
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      // Behind the text stands the end of its last word.
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      last = (last << BITS) | (unit < NUMBER.length ? NUMBER[unit]! : 0);
      for (let length = FEWEST; length <= MOST; length++) {
        const number = numbered(last, length);
        const hash = hashed(number);
        if ((this.#hashes[hash >> 3]! & (1 << (hash & 7))) !== 0) mask |= this.#beginnings.get(number) ?? 0;
      }
    }
    return this.#rules.filter((_, i) => (mask & bitOf(i)) !== 0);
  }

  #add(word: string, bit: number): void {
    let last = 0;
    for (let at = 0; at < word.length; at++) last = (last << BITS) | NUMBER[word.charCodeAt(at)]!;
    const number = numbered(last, word.length);
    const hash = hashed(number);
    this.#hashes[hash >> 3]! |= 1 << (hash & 7);
    this.#beginnings.set(number, (this.#beginnings.get(number) ?? 0) | bit);
  }
}

/** Of more rules than a number has bits, some share one. */
function bitOf(rule: number): number {
  return 1 << (rule & 31);
}

/** The last `length` characters of those in `last`, as one number that tells lengths apart. */
function numbered(last: number, length: number): number {
  const kept = BITS * length;
  return (last & ((1 << kept) - 1)) | (1 << kept);
}

function hashed(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> 16;
}

/** For each alternative of an expression, characters that it always holds: the longest run that it has. */
function runs(source: string): string[] {
  return alternatives(source).flatMap((alternative) => {
    const group = /^\(\?:([^()]*)\)(?![?*{])/.exec(alternative);
    const run = longestRun(alternative);
    return group && run.length < FEWEST ? runs(group[1]!) : run;
  });
}

function longestRun(alternative: string): string {
  const pieces = alternative.match(PIECE) ?? [];
  let longest = '';
  let run = '';
  pieces.forEach((piece, i) => {
    const character = piece === '\\b' ? PARTED : piece;
    const kept = character.length === 1 && !/[.?*+^$|]/.test(character) && !/^[?*{]/.test(pieces[i + 1] ?? '');
    run = kept ? run + character : '';
    if (run.length > longest.length) longest = run;
  });
  return longest;
}

/** An escape, a class, a group, a number of times, or a character. */
const PIECE = /\\.|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|\{[^}]*\}|./gs;

/** The alternatives of an expression, its groups left whole. */
function alternatives(source: string): string[] {
  const found = [''];
  for (const piece of source.match(PIECE) ?? []) {
    if (piece === '|') found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}
