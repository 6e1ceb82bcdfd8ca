import { type Mark, Painter } from '../../../src/page/paint/painter';
import { MARK_KINDS } from '../../../src/policy/clause';
import { timed } from './timed';

/** Medians in milliseconds, and how many mutations painting caused. */
export interface PaintingTimes {
  painting: number;
  wrapping: number;
  mutations: number;
}

/** As many marks of about a sentence each as asked for, spread over the text of `root`. */
function sentences(root: Node, count: number): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (ranges.length < count && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length < 60) continue;
    const range = document.createRange();
    range.setStart(node, 5);
    range.setEnd(node, Math.min(node.length, 125));
    ranges.push(range);
  }
  if (ranges.length < count) throw new Error(`the page has text for ${ranges.length} marks only`);
  return ranges;
}

const marks = (ranges: readonly Range[]): Mark[] =>
  ranges.map((range, clause) => ({ kind: MARK_KINDS[clause % 3]!, clause, ranges: [range], triggers: [] }));

/** The wrapping that highlighters of text do. */
function wrap(ranges: readonly Range[]): void {
  for (const [index, range] of ranges.entries()) {
    const mark = document.createElement('mark');
    mark.className = `kind-${index % 3}`;
    range.surroundContents(mark);
  }
}

/** Makes the browser do all that is due before it can paint. */
const settle = () => document.documentElement.getBoundingClientRect();

export function measure({ marks: count, rounds }: { marks: number; rounds: number }): PaintingTimes {
  const main = document.querySelector('main')!;
  const source = main.innerHTML;
  const painter = new Painter();
  let mutations = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  /** Both work on text that has just been laid out, and that nothing was done to. */
  const fresh = () => {
    painter.clear();
    const range = document.createRange();
    range.selectNodeContents(main);
    range.deleteContents();
    main.append(range.createContextualFragment(source));
    settle();
    return sentences(main, count);
  };
  const [painting, wrapping] = timed(rounds, [
    {
      prepare: () => {
        const prepared = marks(fresh());
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        return prepared;
      },
      run: (prepared) => {
        painter.paint(prepared as Mark[]);
        settle();
        mutations += observer.takeRecords().length;
        observer.disconnect();
      },
    },
    {
      prepare: fresh,
      run: (prepared) => {
        wrap(prepared as Range[]);
        settle();
      },
    },
  ]);
  return { painting: painting!, wrapping: wrapping!, mutations };
}
