/** How a line begins that is an entry of a list or a numbered heading. */
export interface Marker {
  /** Which kind of numbering, so that two markers can be told to belong to one list: 'bullet', '1.', '1.1', '(1)', '一、', … */
  style: string;
  /** UTF-16 units of the marker and the space after it. */
  length: number;
}

const HAN_NUMBER = '[〇一二三四五六七八九十百]{1,4}';
/** A bullet says nothing by itself; the other markers are part of the text. `-`, `*` and `+` are bullets only before a space; the letters are what is left of bullets in a font of signs. */
const BULLET = /^(?:[•·●○◦▪■□◆◇➢►‣❖✓\uf0b7\uf0a7] ?|[-–—*+§Ø] |[lnu] (?=[\u4e00-\u9fff]))/;
const MARKERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^第 ?(?:${HAN_NUMBER}|\\d{1,3}) ?(?:章|部分|编)[：:、.]? ?`), '第章'],
  [new RegExp(`^第 ?(?:${HAN_NUMBER}|\\d{1,3}) ?(?:节|条)[：:、.]? ?`), '第条'],
  [new RegExp(`^${HAN_NUMBER} ?[、.．] ?`), '一、'],
  [new RegExp(`^[(（【] ?${HAN_NUMBER} ?[)）】] ?[、.]?`), '（一）'],
  [/^[(（【] ?\d{1,3} ?[)）】] ?[、.]? ?/, '(1)'],
  [/^\d{1,3} ?[)）] ?/, '1)'],
  [/^\d{1,3}(?:\.\d{1,3}){3}(?:\.(?!\d))?(?:[、)） ] ?|(?=[^\d\s.,%]))/, '1.1.1.1'],
  [/^\d{1,3}(?:\.\d{1,3}){2}(?:\.(?!\d))?(?:[、)） ] ?|(?=[^\d\s.,%]))/, '1.1.1'],
  [/^\d{1,3}\.\d{1,3}(?! [a-z])(?:\.(?!\d))?(?:[、)） ] ?|(?=[^\d\s.,%]))/, '1.1'],
  [/^\d{1,3} ?(?:[、．]|\.(?!\d)) ?/, '1.'],
  [/^[①-⑳⑴-⒇⓪❶-❿] ?/, '①'],
  [/^[(（] ?(?:[ivx]{2,5}|[iv]) ?[)）] ?/, '(i)'],
  [/^(?:[ivx]{2,5}|[iv])[.)] ?/, 'i.'],
  [/^[(（] ?[a-zA-Z] ?[)）] ?/, '(a)'],
  [/^[a-zA-Z] ?(?:[)）、．]|\. |\.(?=[\u0080-\uffff])) ?/, 'a.'],
  [/^(?:section|article|part|chapter) \d{1,3}[.:]? ?/i, 'section'],
];

/** The marker that a text begins with, or null. */
export function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { style: 'bullet', length: bullet[0].length };
  // Every other marker begins with one of few characters: most lines are done here.
  if (!/^[0-9(（【第〇一二三四五六七八九十百①-⑳⑴-⒇⓪❶-❿a-zA-Z]/.test(text)) return null;
  const start = text.slice(0, 24);
  for (const [pattern, style] of MARKERS) {
    const match = pattern.exec(start);
    if (match) return { style, length: match[0].length };
  }
  return null;
}
