/** Text nodes shorter than this are menus, labels and the white space between tags. */
const SHORTEST = 24;
/** Beyond this many elements a page is not walked whole but looked into at even distances. */
const WALKED_WHOLE = 2500;
/** Places looked into on such a page, and text nodes seen at each. */
const WINDOWS = 40;
const WINDOW_NODES = 50;

const NO_PROSE = /^(?:script|style|noscript|textarea|title|option|svg|template)$/i;

/** A piece of running text, and the text node that it begins in. */
export interface Piece {
  node: Text;
  text: string;
}

export interface Sample {
  pieces: Piece[];
  /** UTF-16 units of running text seen while sampling, and how much of it stands in links. */
  prose: number;
  linked: number;
}

/**
 * Looks at the running text of a page: `count` pieces of `units` UTF-16 units, at even distances in its prose.
 *
 * Its cost has a bound whatever the size of the page. Only lengths are asked of most text nodes, which copies nothing,
 * and nothing is asked that makes the browser compute styles or layout: hidden text counts like any other.
 */
export function sampleProse(root: Element, count: number, units: number): Sample {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4);
  const found: Text[] = [];
  let prose = 0;
  let linked = 0;
  const look = (limit: number) => {
    for (let left = limit; left > 0; left--) {
      const node = walker.nextNode() as Text | null;
      if (!node) return;
      if (node.length < SHORTEST) continue;
      const name = node.parentNode!.nodeName;
      if (NO_PROSE.test(name) || (node.length < 200 && !/\S.{7}/.test(node.data))) continue;
      prose += node.length;
      if (name === 'A' || name === 'a') linked += node.length;
      else found.push(node);
    }
  };
  const elements = root.getElementsByTagName('*');
  if (elements.length <= WALKED_WHOLE) look(Number.POSITIVE_INFINITY);
  else {
    for (let window = 0; window < WINDOWS; window++) {
      walker.currentNode = elements[Math.floor((elements.length * window) / WINDOWS)]!;
      look(WINDOW_NODES);
    }
  }
  return { pieces: spread(found, count, units), prose, linked };
}

/** Pieces at even distances in the text of `nodes`; all of it, if it is no more than asked for. */
function spread(nodes: Text[], count: number, units: number): Piece[] {
  const total = nodes.reduce((sum, node) => sum + node.length, 0);
  if (total <= count * units) return nodes.map((node) => ({ node, text: node.data }));
  const step = Math.max(total / count, units);
  const pieces: Piece[] = [];
  let passed = 0;
  let next = 0;
  for (const node of nodes) {
    for (; next < passed + node.length; next += step) {
      const from = Math.floor(next - passed);
      // A piece begins with its node where that is near, so that sentences are not cut in two more than needed.
      const start = from < units ? 0 : from;
      pieces.push({ node, text: node.data.slice(start, start + units) });
    }
    passed += node.length;
  }
  return pieces;
}

/** Running text from `start` on, in document order, up to `units` UTF-16 units. */
export function proseFrom(start: Node, root: Element, units: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  walker.currentNode = start;
  let text = '';
  for (let node: Node | null = start; node && text.length < units; node = walker.nextNode()) {
    if (node.nodeType === 3 && !NO_PROSE.test(node.parentNode!.nodeName))
      text += `${(node as Text).data.slice(0, units)} `;
  }
  return text;
}
