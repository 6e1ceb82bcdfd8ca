/** Typographic marks by UTF-16 unit, and the mark of a typewriter that says the same: quotation marks, apostrophes, hyphens, dashes, bullets, spaces. */
const STRAIGHT: readonly (readonly [marks: string, plain: string])[] = [
  ['‘’ʼ', "'"],
  ['“”„‟', '"'],
  ['‐‑‒–—―', '-'],
  ['•●▪', '*'],
  ['\u2002\u2003\u2009\u200a\u2028\u2029\u202f', ' '],
];

/** By UTF-16 unit: what it is read as. */
const READ_AS = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [marks, plain] of STRAIGHT) {
  for (const mark of marks) READ_AS[mark.charCodeAt(0)] = plain.charCodeAt(0);
}

/** So many arguments any engine takes in one call. */
const AT_ONCE = 4096;

/**
 * English text with typographic marks made those of a typewriter, one for one, so that rules need to know one form only. The result has the
 * same length in UTF-16 units, so that an offset into one is an offset into the other.
 *
 * The text is spelled anew even where nothing changes: a piece of a page with one curly quote in it is kept in two bytes a character, and
 * each expression would be compiled once more for such text.
 */
export function straight(text: string): string {
  let spelled = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const units: number[] = [];
    const end = Math.min(text.length, from + AT_ONCE);
    for (let at = from; at < end; at++) units.push(READ_AS[text.charCodeAt(at)]!);
    spelled += String.fromCharCode(...units);
  }
  return spelled;
}
