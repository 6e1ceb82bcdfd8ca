/**
 * Texts as the scanner reads them, one symbol for each UTF-16 unit: a letter of the Latin alphabet, whatever its case; '0' for any other word
 * character (`\w`); the unit itself where it is of a script without case beyond U+2E80, such as Chinese; ' ' for anything else. What two texts
 * differ in for a regular expression, with or without `i`, may be lost; nothing that is equal for it becomes different.
 */

/** Any character that is no word character. */
export const GAP = ' ';
/** In the literals of an expression: an edge of a word, which has a gap on one side. */
export const EDGE = '|';
const FIRST_WIDE = 0x2e80;

/** Whether a UTF-16 unit stands for itself alone. Surrogates do not, nor do letters with a case. */
export function isWide(unit: number): boolean {
  if (unit < FIRST_WIDE || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  const character = String.fromCharCode(unit);
  return character.toLowerCase() === character && character.toUpperCase() === character;
}

/** The symbol of a UTF-16 unit; null for one that an expression may hold together with others, so that nothing is known of it. */
export function symbolOf(unit: number): string | null {
  if (unit >= FIRST_WIDE) return isWide(unit) ? String.fromCharCode(unit) : null;
  if (unit >= 0x80) return GAP;
  const character = String.fromCharCode(unit);
  if (/[a-z]/i.test(character)) return character.toLowerCase();
  return /\w/.test(character) ? '0' : GAP;
}

/** Of what a literal is worth: one for each character that tells something, two for one of a script with thousands of them. */
export function worthOf(literal: string): number {
  let worth = 0;
  for (let i = 0; i < literal.length; i++) {
    const unit = literal.charCodeAt(i);
    worth += unit === GAP_UNIT ? 0.5 : unit >= FIRST_WIDE ? 2 : 1;
  }
  return worth;
}

const GAP_UNIT = 0x20;
const EDGE_UNIT = 0x7c;
/** Literals worth less stand in nearly every text. */
const LEAST_WORTH = 2;
/** Longer literals are cut: what is rarer than this is rare enough. */
const LONGEST_LATIN = 7;
const LONGEST_WIDE = 4;

/**
 * The most telling literal of one script in symbols that stand side by side, with edges; null if none tells enough. A literal of Latin letters
 * may begin and end with a gap.
 */
export function literalIn(symbols: string): string | null {
  const wide = longestWide(symbols);
  const latin = latinIn(symbols);
  const best = worthOf(wide) >= worthOf(latin) ? wide : latin;
  return worthOf(best) >= LEAST_WORTH ? best : null;
}

function longestWide(symbols: string): string {
  let best = '';
  let from = 0;
  for (let at = 0; at <= symbols.length; at++) {
    if (at < symbols.length && symbols.charCodeAt(at) >= FIRST_WIDE) continue;
    if (at - from > best.length) best = symbols.slice(from, at);
    from = at + 1;
  }
  return best.slice(0, LONGEST_WIDE);
}

/** The Latin letters from the first on, with what is between them; to them a wide character is a gap, and an edge stands for one. */
function latinIn(symbols: string): string {
  let first = 0;
  while (first < symbols.length && !isLetter(symbols.charCodeAt(first))) first++;
  if (first === symbols.length) return '';
  let latin = first > 0 ? GAP : '';
  // An edge beside a gap is that gap's.
  let edge = false;
  let gap = false;
  for (let at = first; at < symbols.length && latin.length < LONGEST_LATIN; at++) {
    const unit = symbols.charCodeAt(at);
    if (unit === EDGE_UNIT) {
      edge = !gap;
      continue;
    }
    gap = !isLetter(unit);
    if (edge && !gap) latin += GAP;
    edge = false;
    latin += gap ? GAP : symbols[at];
  }
  if (edge) latin += GAP;
  let end = latin.length;
  while (latin.charCodeAt(end - 1) === GAP_UNIT && latin.charCodeAt(end - 2) === GAP_UNIT) end--;
  return latin.slice(0, end);
}

/** Of Latin letters and other word characters. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x30;
}
