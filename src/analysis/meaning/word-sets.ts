/** One bit for each set of words, so that what a text holds is one number. */
type Mask = number;

const MOST_SETS = 31;
const SIZE = 0x10000;

/** By character of ASCII: what part of a word it is, letters small; 0 for what is none. */
const LETTER = new Uint8Array(0x80);
for (let unit = 0; unit < LETTER.length; unit++) {
  const letter = String.fromCharCode(unit);
  if (/\w/.test(letter)) LETTER[unit] = letter.toLowerCase().charCodeAt(0);
}

/**
 * Sets of words of which an expression needs one. A look at the words of a text, one pass for all sets, tells which expressions cannot
 * match; most of them need not run then, nor even be compiled.
 *
 * A word stands for every word that begins with it ('shar': shares, sharing). Beginnings are known by their hash: a set may seem to be
 * there and not be, and never the other way round.
 */
export class WordSets<Name extends string> {
  /** One bit for each hash: whether any word begins so. */
  readonly #begins = new Uint8Array(SIZE / 8);
  readonly #masks = new Uint32Array(SIZE);
  readonly #bits = new Map<Name, Mask>();
  #lastText = '';
  #lastMask: Mask = 0;

  /** @param sets words in ASCII, divided by spaces, by the name of their set. */
  constructor(sets: Readonly<Record<Name, string>>) {
    const names = Object.keys(sets) as Name[];
    if (names.length > MOST_SETS) throw new RangeError(`More than ${MOST_SETS} sets of words`);
    names.forEach((name, i) => {
      this.#bits.set(name, 1 << i);
      for (const word of sets[name].split(' ')) {
        let hash = 0;
        for (let at = 0; at < word.length; at++) {
          hash = longer(hash, word.charCodeAt(at));
          this.#begins[hash >> 3]! |= 1 << (hash & 7);
        }
        this.#masks[hash]! |= 1 << i;
      }
    });
  }

  /** Stands for any of these sets. */
  any(...names: Name[]): Mask {
    return names.reduce((mask, name) => mask | this.#bits.get(name)!, 0);
  }

  /** The sets of which a text holds a word, and maybe others. */
  in(text: string): Mask {
    if (text === this.#lastText) return this.#lastMask;
    let mask = 0;
    // Of the word so far; -1 where no set has a word that begins so.
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const letter = unit < LETTER.length ? LETTER[unit]! : 0;
      if (letter === 0) hash = 0;
      else if (hash >= 0) {
        hash = longer(hash, letter);
        if ((this.#begins[hash >> 3]! & (1 << (hash & 7))) !== 0) mask |= this.#masks[hash]!;
        else hash = -1;
      }
    }
    this.#lastText = text;
    this.#lastMask = mask;
    return mask;
  }
}

/** The hash of a word's beginning with one more letter. */
function longer(hash: number, letter: number): number {
  return (Math.imul(hash, 0x6f4f) + letter) & (SIZE - 1);
}
