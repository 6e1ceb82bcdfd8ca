/** The browser's `Highlight`, which jsdom has not: a set with a priority. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** Puts a highlight registry into the globals. @returns What is painted in it, by name, as text; names without anything left out. */
export function fakeRegistry(): { registry: Map<string, FakeHighlight>; painted(): Record<string, string[]> } {
  const registry = new Map<string, FakeHighlight>();
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights: registry } });
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  };
  const painted = () =>
    Object.fromEntries(
      [...registry].filter(([, { size }]) => size > 0).map(([name, ranges]) => [name, [...ranges].map(textOf)]),
    );
  return { registry, painted };
}
