/** Levels that the parsers of browsers nest elements; what is deeper they put beside each other. */
const DEEPEST = 512;

/** Elements that hold nothing, and those whose end may be left out, so that many in a row are not nested. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|colgroup|caption|option|optgroup|rt|rp)$/i;
/** Elements in which tags are text. */
const RAW = /^(?:script|style|textarea|title|xmp|noembed|noframes)$/i;

/**
 * Whether HTML nests deeper than browsers do, by its tags alone: for parsers that do not stop there, and then take a time that grows with
 * the square of the depth. What it says no to may yet be too deep, by elements whose ends may be left out. Linear in the source.
 */
export function isSourceTooDeep(source: string): boolean {
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9]*))/gi;
  let depth = 0;
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const [, slash, name] = found;
    const close = source.indexOf(name ? '>' : '-->', tag.lastIndex);
    if (close < 0) return false;
    tag.lastIndex = close;
    if (!name || UNCOUNTED.test(name)) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else if (RAW.test(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = close;
      if (!end.test(source)) return false;
      tag.lastIndex = end.lastIndex;
    } else if (source[close - 1] !== '/') {
      depth += 1;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}

/** Whether a tree nests deeper than browsers make it. Walks it without asking any element for those around it. */
export function isTreeTooDeep(root: Element): boolean {
  let depth = 1;
  for (let element: Element | null = root; element; ) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  return false;
}
