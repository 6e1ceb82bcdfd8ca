import { documentNamed } from '../detect/document-names';
import { endsSentence, width } from './characters';
import type { Draft } from './draft';
import { slice } from './mapped-text';
import { type Marker, markerOf } from './marker';

const WIDEST_HEADING = 100;
/** A heading element with more text than this is a paragraph in large type. */
const WIDEST_HEADING_ELEMENT = 240;
/** Wider than this, a numbered text is a paragraph rather than an entry of a list. */
const WIDEST_ITEM = 800;
const CHAPTERS = new Set(['第章', '第条', 'section']);
const NUMBERED = new Set([
  '一、',
  '（一）',
  '1.',
  '1.1',
  '1.1.1',
  '1.1.1.1',
  'a.',
  '(a)',
  'i.',
  '(i)',
  '(1)',
  '1)',
  '①',
]);
/** Numbers of sections, not of entries in a list. */
const SECTIONS = new Set(['1.1', '1.1.1', '1.1.1.1']);

/**
 * Finds what only looks like a heading or an item: numbered, in bold face, alone on a short line, after a bullet. The levels of such headings follow from
 * the order in which the kinds of numbering open within one another, below the last heading that the page marks up as one.
 */
export function markHeadings(drafts: readonly Draft[]): Draft[] {
  const levels = new Levels();
  const markers = drafts.map((draft) => (draft.kind === 'cell' ? null : markerOf(draft.mapped.text)));
  const title = titleLine(drafts);
  return drafts.map((draft, i) => {
    const marker = markers[i]!;
    if (i === title) {
      levels.open(1);
      return { ...draft, kind: 'heading', level: 1 };
    }
    if (draft.kind === 'heading') {
      if (width(draft.mapped.text) > WIDEST_HEADING_ELEMENT) return { ...draft, kind: 'paragraph', level: 0 };
      levels.open(draft.level, marker?.style);
      return draft;
    }
    if (draft.kind !== 'paragraph') return draft;
    const style = headingStyle(drafts, markers, i);
    if (style) return { ...draft, kind: 'heading', level: levels.of(style) };
    return marker ? itemOf(draft, marker) : draft;
  });
}

function itemOf(draft: Draft, marker: Marker): Draft {
  const { text } = draft.mapped;
  if (marker.length >= text.length) return draft;
  if (marker.style === 'bullet')
    return { ...draft, kind: 'item', level: 1, mapped: slice(draft.mapped, marker.length, text.length) };
  const listed = NUMBERED.has(marker.style) && !SECTIONS.has(marker.style);
  return listed && width(text) <= WIDEST_ITEM && !/[:：]$/.test(text) ? { ...draft, kind: 'item', level: 1 } : draft;
}

/** Index of a first line that names the document without being marked up as its heading, or -1. */
function titleLine(drafts: readonly Draft[]): number {
  for (let i = 0; i < Math.min(drafts.length, 12); i++) {
    const { kind, mapped } = drafts[i]!;
    if (kind === 'heading') return -1;
    if (kind !== 'paragraph' || width(mapped.text) > 80 || /[。，；;：:]/.test(mapped.text)) continue;
    const named = documentNamed(mapped.text);
    if (named.kind !== 'other' && !named.about && !endsSentence(mapped.text)) return i;
  }
  return -1;
}

/** By what a draft is a heading: its kind of numbering, its face; null if it is none. */
function headingStyle(drafts: readonly Draft[], markers: readonly (Marker | null)[], at: number): string | null {
  const draft = drafts[at]!;
  const { text } = draft.mapped;
  const columns = width(text);
  const after = drafts[at + 1];
  if (columns > WIDEST_HEADING || columns < 3 || !after || draft.linked > 0.9 || after.kind === 'heading') return null;
  if (/[，。；;,]$|[。；！]./.test(text)) return null;
  const marker = markers[at]!;
  if (!marker) return unnumberedStyle(draft, columns, drafts[at - 1], after, markers[at + 1]!);
  if (CHAPTERS.has(marker.style)) return endsSentence(text) ? null : marker.style;
  if (!NUMBERED.has(marker.style) || columns > 80 || marker.length >= text.length) return null;
  if (draft.bold) return marker.style;
  if ((endsSentence(text) && !/[?？]$/.test(text)) || draft.linked > 0.5) return null;
  // A run of short numbered lines is a table of contents or a list.
  if (markers[at + 1]?.style === marker.style) return null;
  const before = drafts[at - 1];
  const listed = before && before.kind !== 'heading' && markers[at - 1]?.style === marker.style;
  if (listed && width(before.mapped.text) <= 80) return null;
  return marker.style;
}

function unnumberedStyle(
  draft: Draft,
  columns: number,
  before: Draft | undefined,
  after: Draft,
  nextMarker: Marker | null,
): string | null {
  const { text } = draft.mapped;
  if (endsSentence(text) && !/[?？]$/.test(text)) return null;
  // Whole words of capitals, not the V of a version.
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && columns >= 6 && !/\d{2}/.test(text);
  if (draft.bold && !after.bold && !/[，：:] ?./.test(text)) return capitals ? 'bold capitals' : 'bold';
  const followed = after.kind === 'item' || width(after.mapped.text) > columns;
  if (capitals && followed) return 'capitals';
  if (!draft.plain || /[，、,:：@\d]/.test(text) || columns > 44 || /^\p{Ll}/u.test(text)) return null;
  if (before && /[:：]$/.test(before.mapped.text)) return null;
  return nextMarker || (followed && endsSentence(after.mapped.text)) ? 'line' : null;
}

/** The levels that the kinds of numbering have at the current place of the text. */
class Levels {
  #last = 0;
  #styles: { style: string; level: number }[] = [];

  /** A heading that the page marks up closes what was opened below it. */
  open(level: number, style?: string): void {
    this.#styles = this.#styles.filter((known) => known.level <= level && known.style !== style);
    if (style) this.#styles.push({ style, level });
    this.#last = level;
  }

  of(style: string): number {
    const known = this.#styles.findIndex((entry) => entry.style === style);
    if (known >= 0) {
      this.#styles.length = known + 1;
    } else {
      this.#styles.push({ style, level: Math.min(6, this.#last + 1) });
    }
    this.#last = this.#styles.at(-1)!.level;
    return this.#last;
  }
}
