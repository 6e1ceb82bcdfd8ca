interface Place {
  node: Node;
  offset: number;
}

/** The document's caret API in its two forms: the standard one, and the older one of Chromium. */
interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The place in the document's text at a point of the window, or null.
 *
 * @param roots Open shadow roots that the point may lie in; without them the answer is their host.
 */
export function placeAtPoint(x: number, y: number, roots: ShadowRoot[] = []): Place | null {
  const carets: CaretDocument = document;
  if (carets.caretPositionFromPoint) {
    const position = carets.caretPositionFromPoint(x, y, { shadowRoots: roots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether a point lies on the text of one of these ranges, give or take a pixel's slack. */
export function isOnText(x: number, y: number, ranges: readonly Range[], slack = 2): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
    ),
  );
}
