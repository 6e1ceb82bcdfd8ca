import type { ClauseSpan } from '../../../src/analysis/segment/clause-span';
import { clauseExtent } from '../../../src/page/paint/clause-extent';
import type { ReadResult } from '../../../src/page/read/read';
import type { Block } from '../../../src/policy/policy-text';

/** One line for one block, as the expectations beside the pages write it: `heading 2: …`, `cell 0/1,2: …` (table/row,column), `cell 0/1+2,2: …` where it covers two rows. */
export function blockLine({ kind, level, text, table }: Block): string {
  if (!table) return `${kind}${level ? ` ${level}` : ''}: ${text}`;
  const covers = (count: number | undefined) => (count ? `+${count}` : '');
  const place = `${table.row}${covers(table.rows)},${table.column}${covers(table.columns)}`;
  return `cell ${table.id}/${place}${table.header ? ' header' : ''}: ${text}`;
}

/** A stretch of one block. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

/**
 * Whether the index leads back from stretches of text to the document: the ranges together hold the stretch's characters, each once and in order, white
 * space aside, and each of them leads to the stretch again. Runs in a page as well as in jsdom.
 *
 * @returns what is wrong, a line each; empty if nothing is
 */
export function rangeFaults({ text, index }: ReadResult, stretches: readonly Stretch[]): string[] {
  const solid = (some: string) =>
    some.replace(/[\s\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '');
  return stretches.flatMap(({ block, start, end }) => {
    const wanted = text.blocks[block]!.text.slice(start, end);
    const ranges = index.range(block, start, end);
    const found = ranges.map((range) => range.toString()).join('');
    const faults = solid(found) === solid(wanted) ? [] : [`${block} ${start}-${end}: “${wanted}” leads to “${found}”`];
    for (const range of ranges) {
      const place = index.offsetAt(range.startContainer, range.startOffset);
      if (place?.block !== block || place.offset < start || place.offset >= end) {
        faults.push(`${block} ${start}-${end}: leads back to ${place?.block} ${place?.offset}`);
      }
    }
    return faults;
  });
}

/** Every block whole, its halves, and stretches spread over it by a fixed rule. */
export function allStretches({ text }: ReadResult): Stretch[] {
  return text.blocks.flatMap(({ text: { length } }, block) => {
    const middle = length >> 1;
    const stretches = [
      { block, start: 0, end: length },
      { block, start: 0, end: middle },
      { block, start: middle, end: length },
    ];
    for (let start = block % 7; start < length && stretches.length < 12; start += 29) {
      stretches.push({ block, start, end: Math.min(length, start + 1 + ((start * 13 + block) % 61)) });
    }
    return stretches.filter((stretch) => stretch.end > stretch.start);
  });
}

/** What of a policy's clauses the index does not give back: each clause's ranges together hold its text, white space and what joins a row's cells aside. */
export function clauseFaults({ text, index }: ReadResult, spans: readonly ClauseSpan[]): string[] {
  const solid = (some: string) =>
    some.replace(/[\s|\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '');
  return spans.flatMap((span) => {
    const clause = { block: span.block, start: span.start, end: span.end, text: span.text };
    const ranges = clauseExtent(text, clause).flatMap(({ block, start, end }) => index.range(block, start, end));
    const found = ranges.map((range) => range.toString()).join('');
    return solid(found) === solid(span.text) ? [] : [`${span.id}: “${span.text}” leads to “${found}”`];
  });
}
