/**
 * Which text nodes took the place of those that a page replaced by others with the same text, as frameworks do when they render anew:
 * of the same data, in the same order.
 *
 * @param known The nodes that were read, in reading order, with their data as it was read.
 * @param roots Where to look: the document, and its open shadow roots.
 * @returns null if some text has no such place any more
 */
export function replacedNodes(known: ReadonlyMap<Text, string>, roots: readonly Node[]): Map<Text, Text> | null {
  const lost = [...known].filter(([node, data]) => !node.isConnected || node.data !== data);
  const wanted = new Map(lost.map(([, data]) => [data, [] as Text[]]));
  if (lost.length > 0) {
    for (const root of roots) {
      const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        if (known.get(text) !== text.data) wanted.get(text.data)?.push(text);
      }
    }
  }
  const found = new Map<Text, Text>();
  const taken = new Map<string, number>();
  for (const [node, data] of lost) {
    const at = taken.get(data) ?? 0;
    const place = wanted.get(data)![at];
    if (!place) return null;
    taken.set(data, at + 1);
    found.set(node, place);
  }
  return found;
}
