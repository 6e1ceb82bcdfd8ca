import { type MappedText, slice, without } from './mapped-text';

/** Marks that a converter to Markdown leaves behind; plain prose has hardly any of them. */
const LEFT_OVER = /\]\(|\*\*|^#{1,6} |\\[.()[\]_*#-]|^(?:={4,}|-{4,})$/;

/** Whether the lines of a plain text carry Markdown. */
export function looksLikeMarkdown(lines: readonly string[]): boolean {
  let marks = 0;
  for (const line of lines) if (LEFT_OVER.test(line.slice(0, 2000)) && ++marks >= 3) return true;
  return false;
}

/** Level of a heading written as `## …`, and where its text begins; null for any other line. */
export function hashHeading(text: string): { level: number; start: number } | null {
  const match = /^(#{1,6}) /.exec(text);
  return match ? { level: match[1]!.length, start: match[0].length } : null;
}

/** A line that only rules off: `---`, `***`, `* * *`, `====`. */
export function isRule(text: string): boolean {
  return /^(?:[-*_=] ?){3,}$/.test(text.slice(0, 400)) && text.length < 400;
}

/** A text without its marks, and the share of it that was inside links. */
export interface Unmarked {
  mapped: MappedText;
  linked: number;
}

/** The text without escapes, emphasis, images and the addresses of links; the characters that stay keep their place in the document. */
export function withoutMarks(mapped: MappedText): Unmarked {
  const { text } = mapped;
  if (!/[\\*_[\]`]/.test(text)) return { mapped, linked: 0 };
  const dropped: [number, number][] = [];
  let linked = 0;
  const open: { at: number; image: boolean }[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) {
      dropped.push([i, i + 1]);
      i++;
    } else if (character === '[') {
      open.push({ at: i, image: text[i - 1] === '!' });
    } else if (character === ']' && open.length > 0) {
      const { at, image } = open.pop()!;
      const end = text[i + 1] === '(' ? destinationEnd(text, i + 1) : -1;
      if (end < 0) continue;
      if (image) {
        while (dropped.length > 0 && dropped.at(-1)![0] >= at - 1) dropped.pop();
        dropped.push([at - 1, end]);
      } else {
        insert(dropped, [at, at + 1]);
        linked += i - at - 1;
        dropped.push([i, end]);
      }
      i = end - 1;
    } else if ((character === '*' || character === '_') && isEmphasis(text, i)) {
      dropped.push([i, i + 1]);
    } else if (character === '`') {
      dropped.push([i, i + 1]);
    }
  }
  const cleaned = without(mapped, dropped);
  return { mapped: cleaned, linked: Math.min(1, linked / Math.max(1, cleaned.text.length)) };
}

/** Where a link's `(address "title")` that begins at `start` ends, or -1. */
function destinationEnd(text: string, start: number): number {
  let depth = 0;
  const limit = Math.min(text.length, start + 3000);
  for (let i = start; i < limit; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return -1;
}

/** Keeps the pairs in order; a link's bracket is known to be one only when it closes. */
function insert(dropped: [number, number][], pair: [number, number]): void {
  let i = dropped.length;
  while (i > 0 && dropped[i - 1]![0] > pair[0]) i--;
  dropped.splice(i, 0, pair);
}

/** A star or an underscore that marks emphasis: doubled, or at one edge of a word. A lone one between spaces is a footnote's. */
function isEmphasis(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '*' && (text[at - 1] === '*' || text[at + 1] === '*')) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const word = /[\p{L}\p{N}]/u;
  if (mark === '_' && word.test(before) && word.test(after)) return false;
  return before !== ' ' || after !== ' ';
}

/** The cells of a line `| a | b |`, none for the rule below a header, or null for any other line. */
export function tableRow(mapped: MappedText): MappedText[] | null {
  const { text } = mapped;
  if (text.length < 3 || text[0] !== '|' || text.at(-1) !== '|') return null;
  if (/^[|:\s-]+$/.test(text)) return [];
  const cells: MappedText[] = [];
  let start = 1;
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== '|' || text[i - 1] === '\\') continue;
    cells.push(slice(mapped, start, i));
    start = i + 1;
  }
  return cells;
}
