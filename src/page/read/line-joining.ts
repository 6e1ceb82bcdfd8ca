import { endsSentence, isWide, width } from './characters';
import type { Line } from './draft';
import { join, type MappedText } from './mapped-text';
import { markerOf } from './marker';

/** A paragraph made of one or several lines. */
export interface Paragraph {
  element: Element;
  mapped: MappedText;
  bold: boolean;
  linked: number;
  /** Of its first line. */
  indent: number;
}

/** Ends a line of an address rather than a sentence. */
const ABBREVIATION = /\b(?:Inc|Ltd|Co|Corp|No|St|Ave|Dr|Mr|Ms|Mrs|Bldg)\.$/;
/** Wider than this no program wraps text that people read. */
const WIDEST_WRAP = 140;
const NARROWEST_WRAP = 36;
const FEWEST_LINES = 12;
/** A line of at least this share of the width is full. */
const FULL = 0.85;
/** At least this share of the full lines must break off in mid-sentence. */
const BROKEN = 0.3;
/** A line of at least this many columns that does not end a sentence may go on in the next. */
const LONG_LINE = 50;

/**
 * The width in columns at which lines were broken by a program (a PDF, an e-mail), or null if they end where their author ended them.
 * Wrapped lines crowd just below one width, and none is much wider.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map(width).filter((columns) => columns > 0);
  if (widths.length < FEWEST_LINES) return null;
  widths.sort((a, b) => a - b);
  const wrap = widths[Math.floor((widths.length - 1) * 0.95)]!;
  if (wrap < NARROWEST_WRAP || wrap > WIDEST_WRAP) return null;
  const beyond = widths.filter((columns) => columns > wrap * 1.2).length;
  const full = lines.filter((line) => width(line) >= wrap * FULL);
  const broken = full.filter((line) => !endsSentence(line));
  const wrapped = full.length >= widths.length * 0.2 && broken.length >= full.length * BROKEN;
  return wrapped && beyond <= widths.length * 0.02 ? wrap : null;
}

/** Puts lines together that were broken in mid-sentence. Empty lines part paragraphs, unless a page break fell into a sentence. */
export function paragraphsOf(lines: readonly Line[], wrap: number | null): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let blank = false;
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line.mapped.text === '') {
      blank = true;
      continue;
    }
    const before = open.at(-1);
    if (before && !continues(before, line, { blank, wrap, running: open.length > 1 })) close();
    open.push(line);
    blank = false;
  }
  close();
  return paragraphs;
}

interface Between {
  /** An empty line parts the two. */
  blank: boolean;
  /** See `wrapWidth`. */
  wrap: number | null;
  /** The first of the two itself goes on with a line before it. */
  running: boolean;
}

/** Whether `next` goes on with the sentence that `line` began. */
function continues(line: Line, next: Line, { blank, wrap, running }: Between): boolean {
  const text = line.mapped.text;
  const following = next.mapped.text;
  if (/^[，。；：、！？,;:!?)）】》」』”’]/.test(following)) return true;
  const marker = markerOf(text);
  if (marker && marker.length >= text.length) return markerOf(following) === null;
  if (markerOf(following) || startsLabel(following)) return false;
  if (line.bold !== next.bold && (blank || line.bold)) return false;
  if (next.indent > line.indent + 1 && blank) return false;
  const columns = width(text);
  if (wrap !== null) {
    if (blank) return columns >= wrap * 0.8 && !endsSentence(text);
    if (/^\p{Ll}/u.test(following) && columns > wrap * 0.4 && !endsSentence(text)) return true;
    // Where the next word would still have fitted, the author ended the line.
    return columns + 1 + firstWordWidth(following) > wrap * 0.93;
  }
  if (endsSentence(text) && !ABBREVIATION.test(text.slice(-6))) return false;
  if (running && !blank) return true;
  if (blank || next.indent < line.indent) return columns >= LONG_LINE && breaksOff(text, following, blank);
  // Further in than the line before: what hangs under a bullet, or the first line of a new paragraph.
  if (next.indent > line.indent) return marker !== null || columns >= LONG_LINE;
  return true;
}

/** A long line without an end, before one that does not read as a beginning. */
function breaksOff(text: string, following: string, blank: boolean): boolean {
  const last = text.at(-1)!;
  if (!blank && /[，,][^，,。.]*[a-z0-9]$/i.test(text.slice(-200))) return true;
  if (/[,，、(（“《]/.test(last)) return true;
  if (/^[a-z]/.test(following)) return /[a-z0-9]/i.test(last);
  return isWide(last) && /[，,。]/.test(text) && isWide(following[0]!) && !/^[《“【「]/.test(following);
}

/** Such as 生效日期： or "Effective date:" at the beginning of a line. */
function startsLabel(text: string): boolean {
  return /^[\p{L}\p{N} ]{2,24}[：:]/u.test(text.slice(0, 26)) && width(text) < 60;
}

function firstWordWidth(text: string): number {
  if (isWide(text[0]!)) return 2;
  const space = text.indexOf(' ');
  return Math.min(space < 0 ? text.length : space, 24);
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const pieces: MappedText[] = [];
  let linked = 0;
  let length = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.mapped.text.at(-1);
    // No space where a line of Chinese goes on, nor after a word that a hyphen parts from nothing.
    const next = line.mapped.text[0]!;
    if (before !== undefined && !isWide(before) && !isWide(next) && !/[,.;:!?)\]”’]/.test(next))
      pieces.push({ text: ' ', runs: [] });
    pieces.push(line.mapped);
    linked += line.linked * line.mapped.text.length;
    length += line.mapped.text.length;
  });
  const mapped = lines.length === 1 ? lines[0]!.mapped : join(pieces, '');
  const { element, indent } = lines[0]!;
  return { element, mapped, bold: lines.every((line) => line.bold), linked: linked / length, indent };
}
