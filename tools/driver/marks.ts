import type { Point, Tab } from './driver';

/** The names under which the annotator paints, in a light page and in a dark one. */
const LAYERS = {
  risk: 'n1',
  sharing: 'n2',
  sensitive: 'n3',
  'sensitive words': 'n4',
  flash: 'n5',
  'sharing words': 'n8',
  'risk words': 'n9',
} as const;
export type Layer = keyof typeof LAYERS;

/** The texts painted in each layer, in the order of the page, white space collapsed. */
export async function painted(tab: Tab): Promise<Record<Layer, string[]>> {
  return tab.evaluate((layers: Record<string, string>) => {
    const texts: Record<string, string[]> = {};
    for (const [layer, name] of Object.entries(layers)) {
      const ranges = [name, `${name}d`].flatMap((each) => [...(CSS.highlights.get(each) ?? [])]);
      texts[layer] = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = startContainer.ownerDocument!.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString().replace(/\s+/g, ' ').trim();
      });
    }
    return texts;
  }, LAYERS) as Promise<Record<Layer, string[]>>;
}

/** Scrolls the first painted text of a layer into view and says where a click would meet it. */
export function pointOnMark(tab: Tab, layer: Layer): Promise<Point> {
  return tab.evaluate((name: string) => {
    const [first] = [name, `${name}d`].flatMap((each) => [...(CSS.highlights.get(each) ?? [])]);
    if (!first) throw new Error(`nothing is painted as ${name}`);
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    // Not the element's place, which may be a whole policy in one.
    const { top } = range.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, LAYERS[layer]);
}
