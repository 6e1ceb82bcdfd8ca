/** Text nodes shorter than this are menus, labels and the white space between tags. */
const SHORTEST = 6;
/** So are lines without a run of words; six ideographs are one. */
const RUN_OF_WORDS = /[^\s\0-\u02ff]{6}|\S.{22}/;
/** Longer text nodes are not asked for one. */
const LONG = 200;
/** Beyond this many elements a page is not walked whole but looked into at even distances. */
const WALKED_WHOLE = 2500;
/** Places looked into on such a page, and text nodes seen at each. */
const WINDOWS = 40;
const WINDOW_NODES = 50;

/** Less running text than this, in UTF-16 units, is no policy's. */
const LITTLE_PROSE = 500;

const NO_PROSE = /^(?:script|style|noscript|textarea|title|option|a)$/i;

/** Elements that ask for consent on every page of a site, and quotations: what they say of data is not what the page says. */
const ASIDE =
  ':is([id*=cookie i],[class*=cookie i],[id*=consent i],[class*=consent i],[id^=sp_message],[id^=cmp],[class*=tcf],[id^=onetrust]):not(html,body),blockquote';

/** The running text of a page, as far as it was looked into. */
export interface Prose {
  nodes: Text[];
  /** UTF-16 units of it. */
  length: number;
}

/**
 * Finds the running text of a page: text nodes long enough to be part of it, outside links and scripts.
 *
 * Its cost has a bound whatever the size of the page. Only its length is asked of most text, which copies nothing, and
 * nothing is asked that makes the browser compute styles or layout: hidden text counts like any other.
 */
export function proseOf(root: Element): Prose {
  const prose: Prose = { nodes: [], length: 0 };
  let walker = root.ownerDocument.createTreeWalker(root, 4);
  const look = (limit: number) => {
    for (let left = limit; left > 0; left--) {
      const node = walker.nextNode() as Text | null;
      if (!node) return;
      if (node.length < SHORTEST || NO_PROSE.test(node.parentNode!.nodeName)) continue;
      if (node.length < LONG && !RUN_OF_WORDS.test(node.data)) continue;
      prose.length += node.length;
      prose.nodes.push(node);
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
  // Few pages keep their text in components, and those that do have little beside it.
  if (prose.length < LITTLE_PROSE) {
    for (const { shadowRoot } of elements) {
      if (!shadowRoot) continue;
      walker = root.ownerDocument.createTreeWalker(shadowRoot, 4);
      look(WALKED_WHOLE);
    }
  }
  return prose;
}

/** Whether what an element says is not what the page says; text right in a shadow root has none. */
export function standsAside(element: Element | null): boolean {
  return !!element?.closest(ASIDE);
}

/**
 * Pieces of `units` UTF-16 units at even distances in running text; all of it, if it is no more than asked for. Without
 * what stands aside, unless most does: then the page is about that, or called so.
 */
export function sample({ nodes, length }: Prose, count: number, units: number): string {
  const step = length / count;
  const all = length <= count * units;
  const pieces: { node: Text; text: string }[] = [];
  let passed = 0;
  let next = 0;
  for (const node of nodes) {
    if (all) pieces.push({ node, text: node.data });
    for (; !all && next < passed + node.length; next += step) {
      const from = Math.floor(next - passed);
      // A piece begins with its node where that is near, so that fewer sentences are cut.
      const start = from < units ? 0 : from;
      pieces.push({ node, text: node.data.slice(start, start + units) });
    }
    passed += node.length;
  }
  const outside = pieces.filter((piece) => !standsAside(piece.node.parentElement));
  return (outside.length * 2 < pieces.length ? pieces : outside).map((piece) => piece.text).join(' ');
}

/** Running text from `start` on, in document order, of `units` UTF-16 units or a little more. */
export function textFrom(start: Node, root: Element, units: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  walker.currentNode = start;
  let text = '';
  for (let node: Node | null = start; node && text.length < units; node = walker.nextNode()) {
    if (node.nodeType === 3 && !NO_PROSE.test(node.parentNode!.nodeName) && !standsAside(node.parentElement))
      text += `${(node as Text).data.slice(0, units)} `;
  }
  return text;
}
