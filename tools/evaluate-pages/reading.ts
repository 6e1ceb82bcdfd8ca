import { read } from '../../src/page/read/read';
import type { CorpusPage } from './corpus-page';
import { overlap, textOfMarkdown, wordsOf } from './words';

/** How well one page was read, by words, each counted as often as it stands. */
export interface ReadingFigure {
  file: string;
  /** Share of the marked words that were read. */
  recall: number;
  /** Share of the words read that are marked. */
  precision: number;
  /** Share of the marked words that stand anywhere in the page, scripts aside: no reader can find more. */
  standing: number;
  /** What the reading itself says of how complete it is. */
  coverage: number;
}

/** Fewer of the marked words than this stand in the page: what was marked is another version of the document, or in another language. */
const SAME_VERSION = 0.95;

/** Reads a page against the text that was marked in it by hand. */
export function readingFigure({ file, document, url }: CorpusPage, marked: string): ReadingFigure {
  const { text } = read(document, url);
  const words = wordsOf(textOfMarkdown(marked));
  const { recall, precision } = overlap(wordsOf(text.blocks.map((block) => block.text).join('\n')), words);
  for (const element of [...document.body.querySelectorAll('script,style,noscript,template')]) element.remove();
  const standing = overlap(wordsOf(allText(document.body)), words).recall;
  return { file, recall, precision, standing, coverage: text.extraction.coverage };
}

/** All text of an element, words parted at every edge between text nodes of different elements that are no phrases. */
function allText(body: Element): string {
  const phrase = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/;
  const text: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) text.push((node as Text).data);
    const edge = node.nodeType === 1 && !phrase.test((node as Element).localName);
    if (edge) text.push('\n');
    node.childNodes.forEach(visit);
    if (edge) text.push('\n');
  };
  visit(body);
  return text.join('');
}

/** Lines for people: a page each, the medians and the worst, without and with the pages whose marked text is another version. */
export function readingReport(figures: readonly ReadingFigure[]): string {
  const rows = figures.map(({ file, recall, precision, standing, coverage }) => {
    const note = standing < SAME_VERSION ? '  marked text is another version' : '';
    return [file.padEnd(56), ...[recall, precision, standing, coverage].map(threeDigits)].join(' ') + note;
  });
  const same = figures.filter((figure) => figure.standing >= SAME_VERSION);
  return [
    'Reading, by words, against the text marked by hand',
    [''.padEnd(56), ' recall', ' precis', ' stands', ' covers'].join(' '),
    ...rows,
    summary(`the ${same.length} pages whose marked text stands in them`, same),
    summary(`all ${figures.length} pages`, figures),
  ].join('\n');
}

function summary(name: string, figures: readonly ReadingFigure[]): string {
  const of = (pick: (figure: ReadingFigure) => number) => {
    const values = figures.map(pick).sort((a, b) => a - b);
    return `median ${median(values).toFixed(3)}, worst ${(values[0] ?? 0).toFixed(3)}`;
  };
  return `${name}: recall ${of((figure) => figure.recall)}; precision ${of((figure) => figure.precision)}`;
}

/** The middle of sorted values; the mean of the two middle ones if there are two. */
function median(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
}

const threeDigits = (value: number) => value.toFixed(3).padStart(7);
