import { render } from 'preact';
import { callBackground } from '../messages/call';
import type { CardContents, CardHost } from '../page/overlay/card-host';
import { isOnText } from '../page/point/place-at-point';
import { reveal } from '../page/scroll/reveal';
import type { Clause, MarkKind } from '../policy/clause';
import { linkTo } from '../site/text-fragment';
import { Card, type CardEvents } from '../ui/card';
import type { Annotator } from './annotator';

/** What a click on these is for. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"], [role="link"]';

/** How a card comes to be opened; it must not take the focus where the reader did not ask for it. */
export type Opening = Pick<CardContents, 'focus' | 'pointed'>;
const POINTED: Opening = { focus: true, pointed: true };
const KEYED: Opening = { focus: true, pointed: false };
const FROM_CARD: Opening = { focus: true, pointed: null };

/** Opens the card of a clause on a click on its mark, and steps from one to the next. */
export class CardOpener {
  #annotator: Annotator;
  #host: CardHost;
  #hideKind: (kind: MarkKind) => void;
  #shown: Clause | null = null;
  /** Whose card has been asked for and is not there yet: whoever steps on does so from it. */
  #coming: Clause | null = null;
  #asked = 0;

  /** @param hideKind Called when the reader wants to see no more marks of a kind. */
  constructor(annotator: Annotator, host: CardHost, hideKind: (kind: MarkKind) => void) {
    this.#annotator = annotator;
    this.#host = host;
    this.#hideKind = hideKind;
  }

  /** Opens the card of the mark under a click, or closes the one that is open. */
  async onClick(event: MouseEvent): Promise<void> {
    // A page that makes up clicks must learn nothing from what follows.
    if (!event.isTrusted) return;
    const origin = event.composedPath()[0];
    const selected = getSelection()?.isCollapsed === false;
    const used = origin instanceof Element && origin.closest(INTERACTIVE) !== null;
    if (event.defaultPrevented || event.button !== 0 || selected || used) return;
    if (!(await this.openAt(event.clientX, event.clientY, POINTED))) this.#host.close();
  }

  /**
   * Opens the card of the mark at a point of the window, if there is one and it is not open yet.
   *
   * @returns Whether there is one.
   */
  async openAt(x: number, y: number, how: Opening): Promise<boolean> {
    const clause = this.#annotator.clauseAt(x, y);
    if (!clause || !this.#annotator.painted().includes(clause)) return false;
    if (!isOnText(x, y, this.#annotator.ranges(clause))) return false;
    if (clause !== this.#shown) await this.open(clause, this.#kindOf(clause), how);
    return true;
  }

  /**
   * @param kind The kind by which to step; by default the first one that is painted.
   * @param how By default as by keys.
   */
  async open(clause: Clause, kind = this.#kindOf(clause), how = KEYED): Promise<void> {
    const asked = ++this.#asked;
    this.#coming = clause;
    const card = await callBackground('explain-clause', { clause: clause.id, kind }).catch(() => null);
    if (asked === this.#asked) this.#coming = null;
    // A later click may have been answered first, and the words may be gone by now.
    if (!card || asked !== this.#asked || this.#annotator.ranges(clause).length === 0) return;
    const events = this.#events(clause, card.kind);
    this.#host.open({
      ...how,
      ranges: () => this.#annotator.ranges(clause),
      render: (into) => render(<Card card={card} events={events} />, into),
      unmount: (from) => render(null, from),
      onClose: () => {
        this.#shown = null;
      },
    });
    this.#shown = clause;
  }

  /** Opens the card of the first clause of the selection, whether or not it is marked. */
  async openSelection(): Promise<void> {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const clause = this.#annotator.clauseOf(startContainer, startOffset);
    if (clause) await this.open(clause);
  }

  /** Goes to the next or the previous painted clause of any kind, from the open card or from the top of the window. */
  async step(by: 1 | -1): Promise<void> {
    const painted = this.#annotator.painted();
    const from = (this.#coming ?? this.#shown)?.id ?? this.#annotator.following().clause ?? -1;
    const next = by === 1 ? painted.find(({ id }) => id > from) : painted.findLast(({ id }) => id < from);
    await this.#go(next ?? painted.at(by === 1 ? 0 : -1), null, KEYED);
  }

  /** After the page was painted anew: a card whose words are gone is closed. */
  refresh(): void {
    if (this.#shown && this.#annotator.ranges(this.#shown).length === 0) this.#host.close();
  }

  #events(clause: Clause, kind: MarkKind | null): CardEvents {
    return {
      onPrevious: () => void this.#goAlong(clause, kind, -1),
      onNext: () => void this.#goAlong(clause, kind, 1),
      onKind: (other) => void this.open(clause, other, FROM_CARD),
      onShowClause: (id) => void this.#go(this.#annotator.analysis?.clauses[id], null, FROM_CARD),
      onCopyLink: () => navigator.clipboard.writeText(linkTo(location.href, clause.text)),
      onHideKind: (hidden) => {
        this.#host.close();
        this.#hideKind(hidden);
      },
      onClose: () => this.#host.close(),
    };
  }

  async #goAlong(clause: Clause, kind: MarkKind | null, by: 1 | -1): Promise<void> {
    const peers = this.#annotator.painted().filter(({ marks }) => kind !== null && marks.includes(kind));
    await this.#go(peers.at((peers.indexOf(clause) + by) % peers.length), kind, FROM_CARD);
  }

  async #go(clause: Clause | undefined, kind: MarkKind | null, how: Opening): Promise<void> {
    if (!clause) return;
    const [first] = this.#annotator.ranges(clause);
    if (first) reveal(first);
    await this.open(clause, kind ?? this.#kindOf(clause), how);
  }

  #kindOf(clause: Clause): MarkKind | null {
    const { kinds } = this.#annotator.settings;
    return kinds.find((kind) => clause.marks.includes(kind)) ?? null;
  }
}
