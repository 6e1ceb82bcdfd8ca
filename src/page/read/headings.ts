import { endsSentence, width } from './characters';
import type { Draft } from './draft';
import { type Marker, markerOf } from './marker';

const WIDEST_HEADING = 100;
/** A heading element with more text than this is a paragraph in large type. */
const WIDEST_HEADING_ELEMENT = 240;
/** Numbering, from the outermost that a contract uses to the innermost. */
const CHAPTERS = new Set(['第章', '第条', 'section']);
const NUMBERED = new Set(['一、', '（一）', '1.', '1.1', '1.1.1', '1.1.1.1', 'a.', 'i.', '(1)', '1)']);

/**
 * Finds the headings that are headings only by their look: numbered, in bold face or alone on a short line. Their levels follow from the order in which
 * the kinds of numbering open within one another, below the last heading that the page marks up as one.
 */
export function markHeadings(drafts: readonly Draft[]): Draft[] {
  const levels = new Levels();
  return drafts.map((draft, i) => {
    if (draft.kind === 'heading') {
      if (width(draft.mapped.text) > WIDEST_HEADING_ELEMENT) return { ...draft, kind: 'paragraph', level: 0 };
      levels.open(draft.level);
      return draft;
    }
    if (draft.kind !== 'paragraph') return draft;
    const marker = markerOf(draft.mapped.text);
    const style = headingStyle(draft, marker, drafts[i - 1], drafts[i + 1]);
    if (style) return { ...draft, kind: 'heading', level: levels.of(style) };
    if (draft.plain && marker && NUMBERED.has(marker.style) && marker.style !== '1.1')
      return { ...draft, kind: 'item', level: 1 };
    return draft;
  });
}

function headingStyle(
  draft: Draft,
  marker: Marker | null,
  before: Draft | undefined,
  after: Draft | undefined,
): string | null {
  const { text } = draft.mapped;
  const columns = width(text);
  if (columns > WIDEST_HEADING || columns < 3 || !after || draft.linked > 0.9) return null;
  if (/[，。；;,]$|[。；！]./.test(text) || after.kind === 'heading') return null;
  if (marker && CHAPTERS.has(marker.style)) return endsSentence(text) ? null : marker.style;
  const nextMarker = markerOf(after.mapped.text);
  if (marker && NUMBERED.has(marker.style)) {
    if (columns > 80 || (endsSentence(text) && !draft.bold)) return null;
    if (marker.length >= text.length) return null;
    // A run of short numbered lines is a table of contents or a list.
    const listed = (other: Marker | null, draftOf: Draft | undefined) =>
      other?.style === marker.style && width(draftOf!.mapped.text) <= 80 && !draft.bold;
    if (listed(nextMarker, after)) return null;
    if (after.kind === 'paragraph' && width(after.mapped.text) < columns && !nextMarker && !draft.bold && !draft.plain)
      return null;
    if (listed(before ? markerOf(before.mapped.text) : null, before) && before!.kind !== 'heading' && columns > 40)
      return null;
    return draft.bold ? `${marker.style} bold` : marker.style;
  }
  if (marker) return null;
  if (endsSentence(text) && !/[?？]$/.test(text)) return null;
  if (draft.bold && !after.bold) return 'bold';
  const capitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && columns >= 6 && !/\d{2}/.test(text);
  if (capitals && (after.kind === 'item' || width(after.mapped.text) > columns)) return 'capitals';
  if (!draft.plain || /[，、,:：@\d]/.test(text) || columns > 44 || /^\p{Ll}/u.test(text)) return null;
  if (before && /[:：]$/.test(before.mapped.text)) return null;
  return width(after.mapped.text) >= 50 || nextMarker ? 'line' : null;
}

/** The levels that the kinds of numbering have at the current place of the text. */
class Levels {
  #base = 1;
  #styles: string[] = [];

  /** A heading that the page marks up closes what was opened below it. */
  open(level: number): void {
    this.#base = level + 1;
    this.#styles = [];
  }

  of(style: string): number {
    const known = this.#styles.indexOf(style);
    if (known >= 0) this.#styles.length = known + 1;
    else this.#styles.push(style);
    return Math.min(6, this.#base + this.#styles.length - 1);
  }
}
