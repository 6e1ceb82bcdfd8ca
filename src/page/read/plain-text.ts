import { barRows, isHead } from './bar-rows';
import { solidLength } from './characters';
import type { Draft, Line } from './draft';
import { paragraphsOf, wrapWidth } from './line-joining';
import { type MappedText, slice } from './mapped-text';
import { hashHeading, isRule, looksLikeMarkdown, tableRow, withoutMarks } from './markdown';
import { markerOf } from './marker';
import { pageLines } from './page-lines';

/** White space by which an entry must stand further in than the one before it to be one level deeper, in columns. */
const DEEPER = 2;

/** What was read of preformatted text. */
export interface PlainText {
  drafts: Draft[];
  /** Characters other than white space that are no text: marks, page numbers. */
  dropped: number;
}

/**
 * Makes blocks of lines whose structure stands in the text itself: lines that a program broke are put together, page numbers and Markdown left-overs
 * dropped, headings, items and tables read off their marks. `tables` is the id that the first table gets.
 */
export function readPlainText(given: readonly Line[], tables: number): PlainText {
  const lines = withoutQuoteMarks(given);
  const texts = lines.map((line) => line.mapped.text);
  const markdown = looksLikeMarkdown(texts);
  const wrap = wrapWidth(texts);
  const pages = pageLines(texts);
  const barred = barRows(lines.map(({ mapped }) => mapped));
  const drafts: Draft[] = [];
  const indents: number[] = [];
  let open: Line[] = [];
  let row = 0;
  let columns = 0;
  let table = tables;

  const push = (draft: Omit<Draft, 'plain'>) => {
    if (draft.mapped.text !== '') drafts.push({ ...draft, plain: true });
  };
  const close = () => {
    for (const { element, mapped, bold, linked, indent } of paragraphsOf(open, wrap)) {
      const marker = markerOf(mapped.text);
      if (marker?.style !== 'bullet') {
        if (!marker) indents.length = 0;
        push({ kind: 'paragraph', level: 0, element, mapped, bold, linked });
        continue;
      }
      while (indents.length > 0 && indents.at(-1)! > indent - DEEPER) indents.pop();
      indents.push(indent);
      const item = slice(mapped, marker.length, mapped.text.length);
      push({ kind: 'item', level: Math.min(6, indents.length), element, mapped: item, bold, linked });
    }
    open = [];
  };
  const heading = (line: Line, level: number, mapped: MappedText) => {
    close();
    push({ kind: 'heading', level, element: line.element, mapped, bold: false, linked: line.linked });
  };

  lines.forEach((line, i) => {
    const text = texts[i]!;
    if (pages.has(i)) return;
    const ruled = markdown ? tableRow(line.mapped) : null;
    const cells = ruled ?? barred[i]!;
    const another = !cells || (!ruled && cells.length !== columns);
    if (another && row > 0) {
      row = 0;
      table++;
    }
    columns = cells?.length ?? 0;
    const hash = markdown ? hashHeading(text) : null;
    if (cells) {
      close();
      const header = row === 0 && (ruled ? /^[|:\s-]+$/.test(texts[i + 1] ?? '') : isHead(cells));
      cells.forEach((cell, column) => {
        const { mapped, linked } = markdown ? withoutMarks(cell) : { mapped: cell, linked: line.linked };
        const place = { row, column, header, id: table };
        push({ kind: 'cell', level: 0, element: line.element, mapped, bold: false, linked, table: place });
      });
      if (cells.length > 0) row++;
    } else if (!markdown) {
      open.push(line);
    } else if (hash) {
      heading(line, hash.level, withoutMarks(slice(line.mapped, hash.start, text.length)).mapped);
    } else if (isRule(text)) {
      const above = /^(?:=+|-{3,})$/.test(text) ? open.at(-1) : undefined;
      if (above && above.mapped.text !== '') {
        open.pop();
        heading(above, text[0] === '=' ? 1 : 2, above.mapped);
      } else close();
    } else {
      open.push({ ...line, ...withoutMarks(withoutQuoteMark(line.mapped)), bold: isBold(text) });
    }
  });
  close();
  const solid = (parts: readonly { mapped: MappedText }[]) =>
    parts.reduce((sum, { mapped }) => sum + solidLength(mapped.text), 0);
  return { drafts, dropped: solid(given) - solid(drafts) };
}

/** Wholly inside one pair of marks for strong emphasis, or several with nothing between. */
function isBold(text: string): boolean {
  if (!/^(?:\*\*|__)/.test(text) || !/(?:\*\*|__)$/.test(text)) return false;
  const parts = text.split(/\*\*|__/);
  return parts.every((part, i) => i % 2 === 1 || part.trim() === '');
}

/** Without the marks before the lines of a text that is quoted as a whole, as in an answer to a letter. */
function withoutQuoteMarks(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ mapped }) => mapped.text !== '');
  const quoted = written.filter(({ mapped }) => mapped.text.startsWith('>'));
  if (quoted.length * 2 <= written.length) return lines;
  return lines.map((line) => ({ ...line, mapped: withoutQuoteMark(line.mapped) }));
}

/** Without the `> ` before a quoted line. */
function withoutQuoteMark(mapped: MappedText): MappedText {
  const quote = /^(?:> ?)+/.exec(mapped.text);
  return quote ? slice(mapped, quote[0].length, mapped.text.length) : mapped;
}
