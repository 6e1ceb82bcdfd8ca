import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Distance of the card from its clause and from the window's edges, in CSS pixels. */
const GAP = 8;
/** A card lower or narrower than this shows next to nothing between its head and its foot, in CSS pixels. */
const LEAST = { width: 260, height: 150 };
/** The share of the window's height that a card takes for which there is no room beside its clause. */
const SHARE = 0.4;

/** What a card is placed beside: the box around its clause, as it stands now. */
export interface Beside {
  contextElement: Element;
  getBoundingClientRect(): DOMRect;
}

/**
 * Places a card below its clause, or above, or beside it, made lower where there is less room (`--room`, for its style sheet). Only where
 * the clause itself takes the window does the card lie on it, low, at the edge beyond which the clause goes on: what it covers is a
 * scroll away.
 */
export async function place(clause: Beside, card: HTMLElement): Promise<void> {
  // Its own height counts, not the one that was left to it before.
  card.style.removeProperty('--room');
  let crowded = false;
  const { x, y } = await computePosition(clause, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: GAP }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply({ availableWidth, availableHeight }) {
          crowded = availableHeight < LEAST.height || availableWidth < LEAST.width;
          const { width, height } = windowSize();
          card.style.maxWidth = `${crowded ? width - 2 * GAP : availableWidth}px`;
          card.style.setProperty('--room', `${Math.floor(crowded ? height * SHARE : availableHeight)}px`);
        },
      }),
    ],
  });
  const place = crowded ? atEdge(clause.getBoundingClientRect(), card) : { x, y };
  card.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
}

/**
 * How far the page has to scroll so that a card has room below its clause: 0 where there is room already on any side, or could be none.
 * In CSS pixels, downwards.
 */
export function scrollForRoom({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): number {
  const { height } = windowSize();
  const taken = GAP + LEAST.height + GAP;
  const roomy = height - bottom >= taken || top >= taken;
  const possible = bottom - top + GAP + taken <= height;
  return roomy || !possible ? 0 : bottom + taken - height;
}

/** In the window, at its lower edge if the clause goes on below that, else at its upper one. */
function atEdge({ left, bottom }: DOMRect, { offsetWidth, offsetHeight }: HTMLElement): { x: number; y: number } {
  const { width, height } = windowSize();
  const lowest = height - GAP - offsetHeight;
  return {
    x: Math.max(GAP, Math.min(left, width - GAP - offsetWidth)),
    y: bottom > lowest ? lowest : GAP,
  };
}

/** Without scroll bars. */
function windowSize(): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return { width, height };
}
