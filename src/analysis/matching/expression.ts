import { ANYTHING, EMPTY, joined, type Known, oneOf, requirementIn } from './known';
import { both, either, NOTHING, type Requirement, requirementOf } from './requirement';
import { EDGE, GAP, symbolOf } from './symbols';

/** Sets of strings larger than this are no longer told apart. */
const MOST_STRINGS = 64;
/** A character class of more symbols than this may be anything. */
const MOST_SYMBOLS = 8;
/** A range of more characters is not gone through. */
const LONGEST_RANGE = 128;

class Unreadable extends Error {}

/** Latin letters, spaces, digits and Chinese characters: as an expression they are themselves. NaN is none. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x20 ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}

/**
 * What a text must hold for `expression` to match in it, read off its source: the idea is that of RE2's prefilters and of Google Code Search
 * (R. Cox, "Regular Expression Matching with a Trigram Index", 2012). Whatever is not understood is taken to match anything, so that a text
 * without what is required never matches; one with it may.
 */
export function requirementFor({ source, flags }: RegExp): Requirement {
  try {
    return new Reader(source, flags).whole();
  } catch (error) {
    if (error instanceof Unreadable) return NOTHING;
    throw error;
  }
}

/** Reads the source of a regular expression from left to right. */
class Reader {
  readonly #source: string;
  /** With `i` and `u`, ſ is an s and the Kelvin sign a k, and both are word characters. */
  readonly #folds: boolean;
  #at = 0;

  constructor(source: string, flags: string) {
    if (flags.includes('v')) throw new Unreadable();
    this.#source = source;
    this.#folds = flags.includes('i') && flags.includes('u');
  }

  whole(): Requirement {
    const known = this.#alternatives();
    if (this.#at < this.#source.length) throw new Unreadable();
    return requirementIn(known);
  }

  #next(expected: string): boolean {
    if (!this.#source.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  #alternatives(): Known {
    const found = [this.#sequence()];
    while (this.#next('|')) found.push(this.#sequence());
    if (found.length === 1) return found[0]!;
    const strings = found.flatMap((known) => known.strings ?? []);
    if (found.every((known) => known.strings !== null) && strings.length <= MOST_STRINGS)
      return oneOf([...new Set(strings)]);
    return { strings: null, requirement: either(found.map(requirementIn)) };
  }

  #sequence(): Known {
    let requirement = NOTHING;
    let current: readonly string[] = [''];
    let whole = true;
    const close = (next: readonly string[]) => {
      requirement = both(requirement, requirementOf(current));
      current = next;
      whole = false;
    };
    for (let plain = this.#plain(); this.#at < this.#source.length || plain !== ''; plain = this.#plain()) {
      if (plain === '' && (this.#source[this.#at] === '|' || this.#source[this.#at] === ')')) break;
      const item = plain === '' ? this.#quantified() : oneOf([plain]);
      if (item.requirement !== NOTHING) {
        requirement = both(requirement, item.requirement);
        whole = false;
      }
      const strings = item.strings ?? item.repeated ?? null;
      if (strings === null) {
        close(['']);
        continue;
      }
      if (current.length * strings.length > MOST_STRINGS) close(['']);
      current = joined(current, strings);
      if (item.repeated) close(item.repeated);
    }
    if (whole) return oneOf(current);
    return { strings: null, requirement: both(requirement, requirementOf(current)) };
  }

  /** The symbols of the letters and digits that stand next, but for one that is quantified; the commonest way to say anything. */
  #plain(): string {
    if (this.#folds) return '';
    const source = this.#source;
    let end = this.#at;
    while (isPlain(source.charCodeAt(end))) end++;
    if (end > this.#at && '*+?{'.includes(source[end] ?? ' ')) end--;
    let symbols = '';
    for (; this.#at < end; this.#at++) symbols += symbolOf(source.charCodeAt(this.#at));
    return symbols;
  }

  #quantified(): Known {
    const item = this.#item();
    const [least, most] = this.#quantifier();
    if (most === 1) return least === 1 ? item : this.#optional(item);
    if (least === 0) return ANYTHING;
    if (item.strings === null) return { strings: null, requirement: item.requirement };
    return { strings: null, requirement: item.requirement, repeated: item.strings };
  }

  #optional({ strings, requirement }: Known): Known {
    return strings === null || requirement !== NOTHING ? ANYTHING : oneOf(['', ...strings]);
  }

  #quantifier(): [least: number, most: number] {
    const [whole, sign, from, comma, to] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 24)) ?? [];
    if (whole === undefined) return [1, 1];
    this.#at += whole.length;
    if (sign) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    return [Number(from), comma === '' ? Number(from) : to === '' ? Infinity : Number(to)];
  }

  #item(): Known {
    const character = this.#source[this.#at++]!;
    if (character === '^' || character === '$') return oneOf([EDGE]);
    if (character === '.') return ANYTHING;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if (/[*+?{}\]]/.test(character)) throw new Unreadable();
    return this.#character(character.charCodeAt(0));
  }

  #group(): Known {
    const around = this.#next('?=') || this.#next('?<=');
    const without = !around && (this.#next('?!') || this.#next('?<!'));
    if (!around && !without && this.#next('?') && !this.#next(':')) {
      const name = /^<[^>]+>/.exec(this.#source.slice(this.#at));
      if (!name) throw new Unreadable();
      this.#at += name[0].length;
    }
    const inside = this.#alternatives();
    if (!this.#next(')')) throw new Unreadable();
    if (without) return EMPTY;
    return around ? { strings: [''], requirement: requirementIn(inside) } : inside;
  }

  #character(unit: number): Known {
    const symbol = this.#folds && /[sk\u017f\u212a]/i.test(String.fromCharCode(unit)) ? null : symbolOf(unit);
    return symbol === null ? ANYTHING : oneOf([symbol]);
  }

  #escape(): Known {
    const name = this.#source[this.#at]!;
    if (name === 'b' || name === 'B') {
      this.#at++;
      return name === 'b' && !this.#folds ? oneOf([EDGE]) : EMPTY;
    }
    if (/[1-9]/.test(name)) {
      this.#at += /^\d+/.exec(this.#source.slice(this.#at))![0].length;
      return ANYTHING;
    }
    if (name === 'k') throw new Unreadable();
    const units = this.#escaped();
    if (units === null) return ANYTHING;
    if (typeof units === 'string') return oneOf([units]);
    return this.#character(units);
  }

  /** After a backslash: a UTF-16 unit, the symbol of a whole class, or null for what may be anything. */
  #escaped(): number | string | null {
    const name = this.#source[this.#at++]!;
    if (name === 'd') return '0';
    if (name === 's') return GAP;
    if (name === 'W') return this.#folds ? null : GAP;
    if (name === 'w' || name === 'S' || name === 'D') return null;
    if (name === 'p' || name === 'P') {
      const property = /^\{[^}]+\}/.exec(this.#source.slice(this.#at));
      if (!property) throw new Unreadable();
      this.#at += property[0].length;
      return null;
    }
    if ('nrtvf0'.includes(name)) return 0x20;
    const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\})/i.exec(this.#source.slice(this.#at - 1));
    if (code) {
      this.#at += code[0].length - 1;
      const unit = Number.parseInt((code[1] ?? code[2] ?? code[3])!, 16);
      return unit > 0xffff ? null : unit;
    }
    if (/[a-z0-9]/i.test(name)) throw new Unreadable();
    return name.charCodeAt(0);
  }

  #class(): Known {
    const negated = this.#next('^');
    const symbols = new Set<string>();
    let anything = negated;
    const add = (unit: number) => {
      const { strings } = this.#character(unit);
      if (strings === null) anything = true;
      else symbols.add(strings[0]!);
    };
    while (!this.#next(']')) {
      if (this.#at >= this.#source.length) throw new Unreadable();
      const from = this.#member();
      if (typeof from !== 'number') {
        if (from === null) anything = true;
        else symbols.add(from);
        continue;
      }
      let to = from;
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at++;
        const end = this.#member();
        if (typeof end !== 'number') throw new Unreadable();
        to = end;
      }
      if (to - from > LONGEST_RANGE) anything = true;
      else for (let unit = from; unit <= to; unit++) add(unit);
    }
    return anything || symbols.size === 0 || symbols.size > MOST_SYMBOLS ? ANYTHING : oneOf([...symbols]);
  }

  #member(): number | string | null {
    const character = this.#source[this.#at++]!;
    if (character !== '\\') return character.charCodeAt(0);
    if (this.#next('b')) return 0x08;
    return this.#escaped();
  }
}
