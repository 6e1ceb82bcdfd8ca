import type { Draft, Line } from './draft';
import { paragraphsOf, wrapWidth } from './line-joining';
import { type MappedText, slice } from './mapped-text';
import { hashHeading, isRule, looksLikeMarkdown, withoutMarks } from './markdown';
import { markerOf } from './marker';

const PAGE_NUMBER =
  /^(?:第 ?\d{1,4} ?页(?:[ ,，/／]*共 ?\d{1,4} ?页)?|page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?\/ ?\d{1,4})$/i;

/** Blocks of preformatted text: lines are put together, page numbers and Markdown left-overs dropped, headings and items read off the text. */
export function plainDrafts(lines: readonly Line[], element: Element): Draft[] {
  const texts = lines.map((line) => line.mapped.text);
  const markdown = looksLikeMarkdown(texts);
  const wrap = wrapWidth(texts);
  const drafts: Draft[] = [];
  const indents: number[] = [];
  let open: Line[] = [];

  const push = (kind: Draft['kind'], level: number, mapped: MappedText, bold: boolean, linked: number) => {
    if (mapped.text !== '') drafts.push({ kind, level, mapped, element, bold, linked, plain: true });
  };
  const close = () => {
    for (const { mapped, bold, linked, indent } of paragraphsOf(open, wrap)) {
      const marker = markerOf(mapped.text);
      if (marker?.style !== 'bullet') {
        if (!marker) indents.length = 0;
        push('paragraph', 0, mapped, bold, linked);
        continue;
      }
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
      push('item', Math.min(6, indents.length), slice(mapped, marker.length, mapped.text.length), bold, linked);
    }
    open = [];
  };

  lines.forEach((line, i) => {
    const text = texts[i]!;
    if (PAGE_NUMBER.test(text) || isCountedPage(texts, i)) return dropAround(open);
    if (!markdown) {
      open.push(line);
      return;
    }
    const heading = hashHeading(text);
    if (heading) {
      close();
      push('heading', heading.level, withoutMarks(slice(line.mapped, heading.start, text.length)), false, line.linked);
    } else if (isRule(text)) {
      const above = open.at(-1);
      if (above && above.mapped.text !== '' && /^(?:=+|-{3,})$/.test(text)) {
        open.pop();
        close();
        push('heading', text[0] === '=' ? 1 : 2, above.mapped, false, above.linked);
      }
      close();
    } else {
      const bold = /^(?:\*\*|__).*(?:\*\*|__)$/.test(text) && !/[^*_](?:\*\*|__)[^*_]/.test(text.slice(2, -2));
      open.push({ ...line, mapped: withoutQuoteMark(line.mapped), bold });
    }
  });
  close();
  return drafts;
}

/** `> ` before a quoted line, then all marks inside it. */
function withoutQuoteMark(mapped: MappedText): MappedText {
  const quote = /^(?:> ?)+/.exec(mapped.text);
  return withoutMarks(quote ? slice(mapped, quote[0].length, mapped.text.length) : mapped);
}

/** A number alone on its line, apart from the text, one more than the one before it at some distance: a page's. */
function isCountedPage(texts: readonly string[], at: number): boolean {
  if (!/^\d{1,3}$/.test(texts[at]!)) return false;
  return (texts[at - 1] ?? '') === '' && (texts[at + 1] ?? '') === '';
}

/** The empty lines around a page number part no paragraphs. */
function dropAround(open: Line[]): void {
  while (open.length > 1 && open.at(-1)!.mapped.text === '') open.pop();
}
