import path from 'node:path';
import type { PaintingTimes } from './in-page/painting';
import type { Lab } from './lab';
import { type Row, row } from './row';
import { samplePage } from './sample-page';

const ENTRY = path.join(import.meta.dirname, 'in-page/painting.ts');
const MARKS = 1500;

/** Painting marks over live text against wrapping the same text in elements, each up to a page that is laid out. */
export async function painting(lab: Lab): Promise<Row[]> {
  const page = samplePage('en', 2200);
  const { painting, wrapping, mutations } = await lab.measure<object, PaintingTimes>(page, ENTRY, {
    marks: MARKS,
    rounds: 7,
  });
  return [
    // Three times as fast at least.
    row(`painting ${MARKS} marks / wrapping them`, painting / wrapping, '×', 1 / 3),
    row('painting: mutations of the page', mutations, '', 0),
  ];
}
