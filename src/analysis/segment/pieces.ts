import { flattenedMarkers, leadingMarker, type MarkerStyle } from './marker';
import { sentenceEnds } from './sentence-ends';

/** A stretch of a block that becomes one clause. */
export interface Piece {
  /** UTF-16 offsets into the block's text, white space at either end left out. */
  start: number;
  end: number;
  /** The rank of the number that it begins with, 1 outermost (第一章), if it was found inside running text; else 0. */
  rank: number;
  /** Whether that number makes it a heading. */
  heading: boolean;
}

/** Blocks at least this long may be pages flattened into one line, with headings inside. */
const FLATTENED = 300;
const LONGEST_HEADING = 40;
const SHORTEST_TITLE = 4;
/** Of titles that begin alike, so many are kept: a hostile text must not make the search quadratic. */
const TITLES_ALIKE = 20;
const RANKS: Partial<Record<MarkerStyle, number>> = {
  chapter: 1,
  han: 2,
  'han-bracket': 3,
  number: 4,
  'number-bracket': 5,
};

/**
 * The sentences of a block, cut once more before numbers that begin list items ("…除外：1、…2、…"), and in long blocks after
 * what such a number makes a heading ("二、我们如何使用 Cookie 我们…").
 */
export function piecesOf(text: string): Piece[] {
  const markers = flattenedMarkers(text);
  const cuts = new Set(sentenceEnds(text));
  const headings = new Set<number>();
  const ranks = new Map<number, number>();
  let listed = '';
  for (const [index, marker] of markers.entries()) {
    cuts.add(marker.start);
    if (marker.value === 1)
      listed = /[：:]\s*$/.test(text.slice(Math.max(0, marker.start - 3), marker.start)) ? marker.style : '';
    const rank = RANKS[marker.style];
    if (rank === undefined || text.length < FLATTENED) continue;
    if (listed !== marker.style) ranks.set(marker.start, rank);
    const limit = Math.min(markers[index + 1]?.start ?? text.length, marker.end + LONGEST_HEADING);
    const end = headingEnd(text, marker.end, limit, markers[index + 1]?.start);
    if (end === null) continue;
    cuts.add(end);
    if (listed !== marker.style) headings.add(marker.start);
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const piece = trimmed(text, from, cut);
    if (piece) {
      const { start, end } = piece;
      pieces.push({ start, end, rank: ranks.get(start) ?? 0, heading: headings.has(start) });
    }
    from = cut;
  }
  return announced(text, pieces);
}

/**
 * Divides once more what a number opens if it begins with a title that the text has announced in its table of contents:
 * "9、数据如何转移 …" above, "九、数据如何转移我们仅在境内保存…" below.
 */
function announced(text: string, pieces: Piece[]): Piece[] {
  if (!pieces.some(({ rank, heading }) => rank > 0 && !heading)) return pieces;
  const titles = new Map<string, string[]>();
  const wordsOf = ({ start, end }: Piece) => {
    const words = text.slice(start, end);
    return words.slice(leadingMarker(words)?.end ?? 0).trim();
  };
  for (const piece of pieces) {
    if (piece.end - piece.start > LONGEST_HEADING || !leadingMarker(text.slice(piece.start, piece.end))) continue;
    const title = wordsOf(piece);
    if (title.length < SHORTEST_TITLE || /[，。；！？：,;!?:]/.test(title)) continue;
    const key = title.slice(0, SHORTEST_TITLE);
    const known = titles.get(key) ?? [];
    titles.set(key, known);
    if (known.length < TITLES_ALIKE) known.push(title);
  }
  return pieces.flatMap((piece) => {
    if (piece.rank === 0 || piece.heading) return [piece];
    const words = wordsOf(piece);
    const title = titles
      .get(words.slice(0, SHORTEST_TITLE))
      ?.find((each) => words.startsWith(each) && words.length > each.length);
    if (title === undefined) return [piece];
    const end = piece.end - words.length + title.length;
    const rest = trimmed(text, end, piece.end)!;
    return [
      { ...piece, end, heading: true },
      { ...rest, rank: 0, heading: false },
    ];
  });
}

/** Where a heading that begins at `from` ends: at the next marker, or at a space between Chinese words. Null: a sentence. */
function headingEnd(text: string, from: number, limit: number, nextMarker: number | undefined): number | null {
  let han = 0;
  for (let i = from; i < limit; i++) {
    const character = text[i]!;
    if (/[，。；！？：,;!?:]/.test(character)) return null;
    if (/\p{Script=Han}/u.test(character)) han++;
    if (character === ' ' && han >= 2 && /[\p{Script=Han}《“]/u.test(text.slice(i).trimStart()[0] ?? '')) return i;
  }
  return limit === nextMarker && han >= 2 ? limit : null;
}

/** The range without white space at its ends; null if nothing remains. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end).trimStart();
  const from = end - words.length;
  const length = words.trimEnd().length;
  return length > 0 ? { start: from, end: from + length } : null;
}
