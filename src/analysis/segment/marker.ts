/** What numbers a list item or a heading, by its look: 第一章, 一、, （一）, 1、, (1), 1.2, ①, (a), •. */
export type MarkerStyle =
  | 'chapter'
  | 'han'
  | 'han-bracket'
  | 'number'
  | 'number-bracket'
  | 'decimal'
  | 'circled'
  | 'letter'
  | 'bullet';

export interface Marker {
  style: MarkerStyle;
  /** From 1; for `decimal` its last part; 0 for a bullet. */
  value: number;
  /** UTF-16 offsets of the marker alone. */
  start: number;
  end: number;
}

const HAN_DIGITS = '一二三四五六七八九十';
const HAN = `[${HAN_DIGITS}]{1,3}`;

/** What each style looks like, in the order in which they are tried; each is bounded, so that the whole is linear in the text. */
const LOOKS: readonly (readonly [MarkerStyle, string])[] = [
  ['chapter', `第\\s?(?:${HAN}|\\d{1,2})\\s?(?:章|部分|节|条)`],
  ['han-bracket', `[（(]\\s?${HAN}\\s?[)）]`],
  ['han', `${HAN}、`],
  ['decimal', '\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![\\d%])[.、．]?'],
  ['number-bracket', '[（(]\\s?\\d{1,2}\\s?[)）]|\\d{1,2}[)）]'],
  ['number', '\\d{1,2}\\s?[、．]|\\d{1,2}\\.(?!\\d)'],
  ['circled', '[①-⑳]'],
  ['letter', '[（(](?:[a-z]|[ivx]{2,4})[)）]|(?<![A-Za-z.])[a-z][)）]'],
  ['bullet', '[•●▪■◆·∙○►➢\\u{f06c}\\u{f0b7}]'],
];
/** A group for each style. */
const ANY = LOOKS.map(([, look]) => `(${look})`).join('|');
const ANYWHERE = new RegExp(ANY, 'gu');
const AT_START = new RegExp(ANY, 'uy');
const BULLET_DASH = /^[-–—*]\s/;
/** Without a first and a second there is no count. */
const FIRST = /[1一①]/;
const SECOND = /[2二②]/;

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function countOf(style: MarkerStyle, text: string): number {
  if (style === 'bullet') return 0;
  if (style === 'circled') return text.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  if (style === 'letter') {
    const letters = text.replace(/[^a-z]/g, '');
    return letters.length > 1 ? ROMAN.indexOf(letters) : letters.charCodeAt(0) - 96;
  }
  const digits = text.match(/\d+/g);
  if (digits) return Number(digits.at(-1));
  const han = text.replace(new RegExp(`[^${HAN_DIGITS}]`, 'g'), '');
  const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['0', han];
  const digit = (character: string) => HAN_DIGITS.indexOf(character) + 1;
  return (tens === '0' ? 0 : tens === '' ? 10 : digit(tens) * 10) + (ones === '' ? 0 : digit(ones));
}

function markerOf(match: RegExpMatchArray): Marker {
  let group = 1;
  while (match[group] === undefined) group++;
  const style = LOOKS[group - 1]![0];
  const start = match.index!;
  return { style, value: countOf(style, match[0]), start, end: start + match[0].length };
}

/** The marker that `text` begins with, or null. A dash counts as a bullet here, where it can be nothing else. */
export function leadingMarker(text: string): Marker | null {
  const head = text.slice(0, 12);
  if (BULLET_DASH.test(head)) return { style: 'bullet', value: 0, start: 0, end: 1 };
  AT_START.lastIndex = 0;
  const match = AT_START.exec(head);
  return match && markerOf(match);
}

/**
 * Markers that begin a new item or heading in the middle of running text (flattened pages have them without any line break):
 * those in an unbroken count from 1, that do not follow a comma or belong to a number.
 */
export function flattenedMarkers(text: string): Marker[] {
  if (!FIRST.test(text) || !SECOND.test(text)) return [];
  const candidates = Array.from(text.matchAll(ANYWHERE), markerOf).filter((marker) => standsFree(text, marker));
  const next = new Map<MarkerStyle, Marker>();
  const startsCount = new Set<Marker>();
  for (let i = candidates.length - 1; i >= 0; i--) {
    const marker = candidates[i]!;
    if (marker.value === 1 && next.get(marker.style)?.value === 2) startsCount.add(marker);
    next.set(marker.style, marker);
  }
  const last = new Map<MarkerStyle, number>();
  return candidates.filter((marker) => {
    const follows = last.get(marker.style) === marker.value - 1 && marker.value > 1;
    if (!follows && !startsCount.has(marker)) return false;
    last.set(marker.style, marker.value);
    return true;
  });
}

/** Styles whose markers say too little inside a sentence: they count only where a line or sentence begins. */
const ONLY_AT_START = new Set<MarkerStyle>(['letter', 'bullet', 'decimal']);

function standsFree(text: string, marker: Marker): boolean {
  if (ONLY_AT_START.has(marker.style)) return false;
  let before = marker.start - 1;
  while (before >= 0 && text[before] === ' ') before--;
  const previous = before < 0 ? '' : text[before]!;
  const following = text.slice(marker.end, marker.end + 2).trimStart()[0] ?? '';
  if (/[，、,和或及与至到\-–~/第]/.test(previous)) return false;
  if (marker.style === 'han') return !new RegExp(`[${HAN_DIGITS}]`).test(previous + following);
  if (marker.style === 'number' || marker.style === 'number-bracket') {
    return !/[\d.．A-Za-z]/.test(text[marker.start - 1] ?? '') && /[\p{Script=Han}《“"「A-Z]/u.test(following);
  }
  if (marker.style === 'chapter')
    return /^$|[\s。；;！？》）)]/.test(text[marker.start - 1] ?? '') || !/[》法例定]/.test(previous);
  return following !== '';
}
