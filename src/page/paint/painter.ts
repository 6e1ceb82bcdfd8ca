import type { MarkKind } from '../../policy/clause';
import { type Ground, groundOf } from './ground';

/** What a clause can be painted for. */
export type PaintKind = MarkKind | 'topic' | 'contradiction';

/** What is painted for one clause and one kind. */
export interface Mark {
  kind: PaintKind;
  clause: number;
  ranges: AbstractRange[];
  /** The words for which the clause is marked; topics and contradictions rest on none. */
  triggers: AbstractRange[];
}

type Layer = PaintKind | `${MarkKind} words` | 'flash';

/**
 * Names in the document's highlight registry, which the page can see too: they say nothing of us, and are the names in the style
 * sheet that goes with them.
 */
const LAYERS: Record<Layer, { name: string; priority: number }> = {
  topic: { name: 'n6', priority: -1 },
  contradiction: { name: 'n7', priority: 0 },
  risk: { name: 'n1', priority: 1 },
  sharing: { name: 'n2', priority: 2 },
  sensitive: { name: 'n3', priority: 3 },
  'risk words': { name: 'n9', priority: 4 },
  'sharing words': { name: 'n8', priority: 5 },
  'sensitive words': { name: 'n4', priority: 6 },
  flash: { name: 'n5', priority: 7 },
};

const WORDS: Partial<Record<PaintKind, Layer>> = {
  sensitive: 'sensitive words',
  sharing: 'sharing words',
  risk: 'risk words',
};

/**
 * Paints marks over live text with the CSS Custom Highlight API; no node of the page is touched.
 * Source: https://drafts.csswg.org/css-highlight-api-1/
 */
export class Painter {
  #registry: HighlightRegistry;
  /** Our highlights by layer and ground. */
  #highlights = new Map<string, Highlight>();
  /** Which painted ranges stand in a text node, with their layer. */
  #painted = new Map<Node, { range: StaticRange; highlight: Highlight }[]>();
  #grounds = new Map<Element, Ground>();

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
  }

  /**
   * Paints these marks and no others.
   *
   * @param lost Whether a node's text is no longer what the marks were made for.
   */
  paint(marks: readonly Mark[], lost: (node: Node) => boolean = () => false): void {
    this.#forget();
    const add = (layer: Layer, ranges: readonly AbstractRange[]) => {
      for (const range of ranges) if (!lost(range.startContainer)) this.#add(layer, range);
    };
    for (const mark of marks) {
      add(mark.kind, mark.ranges);
      const words = WORDS[mark.kind];
      if (words) add(words, mark.triggers);
    }
    this.#register();
    // Colours may change between two paintings (a theme switch); within one they are asked for once an element.
    this.#grounds.clear();
  }

  /** Paints these ranges as the ones that the reader asked for, until they are replaced by others or by none. */
  flash(ranges: readonly AbstractRange[]): void {
    for (const ground of ['light', 'dark'] as const) this.#highlights.get(keyOf('flash', ground))?.clear();
    for (const range of ranges) this.#add('flash', range);
    this.#register();
    this.#grounds.clear();
  }

  /** True while the page has not cleared the registry under us. */
  get registered(): boolean {
    return [...this.#highlights].every(([name, highlight]) => this.#registry.get(name) === highlight);
  }

  /** Unpaints what stands in a text node whose text is no longer what was read. */
  unpaint(node: Node): void {
    for (const { range, highlight } of this.#painted.get(node) ?? []) highlight.delete(range);
    this.#painted.delete(node);
  }

  /** Takes our highlights, and only ours, out of the registry. */
  clear(): void {
    this.#forget();
    for (const name of this.#highlights.keys()) this.#registry.delete(name);
    this.#highlights.clear();
  }

  #add(layer: Layer, { startContainer, startOffset, endContainer, endOffset }: AbstractRange): void {
    const element = startContainer.parentElement;
    if (!element) return;
    let ground = this.#grounds.get(element);
    if (!ground) {
      ground = groundOf(element);
      this.#grounds.set(element, ground);
    }
    const highlight = this.#highlight(layer, ground);
    // Static, because each live range makes every later change of the page dearer.
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    highlight.add(range);
    const painted = this.#painted.get(startContainer);
    if (painted) painted.push({ range, highlight });
    else this.#painted.set(startContainer, [{ range, highlight }]);
  }

  #highlight(layer: Layer, ground: Ground): Highlight {
    const key = keyOf(layer, ground);
    let highlight = this.#highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = LAYERS[layer].priority;
      this.#highlights.set(key, highlight);
    }
    return highlight;
  }

  #register(): void {
    for (const [name, highlight] of this.#highlights) this.#registry.set(name, highlight);
  }

  #forget(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#painted.clear();
  }
}

function keyOf(layer: Layer, ground: Ground): string {
  return ground === 'dark' ? `${LAYERS[layer].name}d` : LAYERS[layer].name;
}
