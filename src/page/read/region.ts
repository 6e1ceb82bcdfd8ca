import { Readability } from '@mozilla/readability';
import type { Furniture } from './furniture';
import { NUMBER, type Snapshot } from './snapshot';

/** Where the text stands and what the page calls it. */
export interface Region {
  /** Number of the element in the snapshot. */
  number: number;
  title: string;
}

/** Where the text of a page was found before, which saves asking Readability, the dearest part of reading, for it again. */
export interface KnownRegion {
  element: Element;
  title: string;
}

/** A surrounding element is part of the text if it adds at least this share of prose. */
const WORTH_TAKING_IN = 0.02;
/** Surroundings without prose, of more than this share of the text and of more than these characters, are a page around it. */
const MUCH_AROUND = 0.1;
const FEW_AROUND = 300;

/**
 * Readability says where the text is; what it wrongly left out (it drops lists, tables and whole sections by their class) is taken back in by going up
 * as long as the surroundings hold more of the same.
 */
export function findRegion(snapshot: Snapshot, furniture: Furniture, known?: KnownRegion): Region {
  const before = known && snapshot.numbers.get(known.element);
  if (known && before !== undefined && furniture.prose(before) > 0) {
    return { number: climb(snapshot, furniture, before), title: known.title };
  }
  const article = new Readability<Element>(snapshot.clone, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  }).parse();
  const kept = article?.content ? numbersIn(article.content) : [];
  const prose = kept.filter((number) => number > 0 && !furniture.has(number) && snapshot.measures[number]!.prose > 0);
  const start = prose.length > 0 ? prose.reduce((a, b) => commonAncestor(snapshot, a, b)) : 0;
  return { number: climb(snapshot, furniture, start), title: article?.title ?? '' };
}

function numbersIn(content: Element): number[] {
  return [...content.querySelectorAll(`[${NUMBER}]`)].map((element) => Number(element.getAttribute(NUMBER)));
}

function commonAncestor({ measures }: Snapshot, a: number, b: number): number {
  let one = a;
  let other = b;
  while (one !== other) {
    if (measures[one]!.depth >= measures[other]!.depth) one = measures[one]!.parent;
    else other = measures[other]!.parent;
  }
  return one;
}

/**
 * The highest ancestor whose surroundings still belong to the text: either they hold prose, or only little that is not links, such as a title and a date.
 */
function climb({ measures }: Snapshot, furniture: Furniture, start: number): number {
  let best = start;
  for (let number = measures[start]!.parent; number >= 0; number = measures[number]!.parent) {
    // What stands around a dialog is another page, which it covers.
    if (isDialog(measures[best]!.element)) break;
    const prose = furniture.prose(number) - furniture.prose(best);
    const characters = furniture.characters(number) - furniture.characters(best);
    const linked = furniture.linked(number) - furniture.linked(best);
    const little = characters < Math.max(FEW_AROUND, furniture.characters(best) * MUCH_AROUND);
    const title = little && linked < characters / 2;
    if (prose > furniture.prose(best) * WORTH_TAKING_IN || title) best = number;
  }
  return best;
}

function isDialog(element: Element): boolean {
  return element.localName === 'dialog' || element.getAttribute('role') === 'dialog';
}
