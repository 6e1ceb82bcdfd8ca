import type { CardHost } from '../page/overlay/card-host';
import { isOnText } from '../page/point/place-at-point';
import { reveal } from '../page/scroll/reveal';
import type { Clause, MarkKind } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { Annotator } from './annotator';

/** What a click on these is for. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"], [role="link"]';

/** What the card shows, and where it leads. */
export interface CardModel {
  clause: Clause;
  analysis: PolicyAnalysis;
  /** The kind by which previous and next go; null for a clause that is not marked. */
  kind: MarkKind | null;
  /** Place among the painted clauses of this kind, from 1, and their number; both 0 without a kind. */
  index: number;
  of: number;
  onStep(by: 1 | -1): void;
  onHideKind(): void;
  onCopyLink(): void;
  onClose(): void;
}

export interface CardView {
  render(model: CardModel, into: HTMLElement): void;
  unmount(from: HTMLElement): void;
}

/** Opens the card of a clause on a click on its mark, and steps from one to the next. */
export class CardOpener {
  #annotator: Annotator;
  #host: CardHost;
  #view: CardView;
  #hideKind: (kind: MarkKind) => void;
  #current: { clause: Clause } | null = null;

  constructor(annotator: Annotator, host: CardHost, view: CardView, hideKind: (kind: MarkKind) => void) {
    this.#annotator = annotator;
    this.#host = host;
    this.#view = view;
    this.#hideKind = hideKind;
  }

  /** Opens the card of the mark under a click, or closes the one that is open. */
  onClick(event: MouseEvent): void {
    const origin = event.composedPath()[0];
    const selected = getSelection()?.isCollapsed === false;
    const used = origin instanceof Element && origin.closest(INTERACTIVE) !== null;
    if (event.defaultPrevented || event.button !== 0 || selected || used) return;
    const clause = this.#annotator.clauseAt(event.clientX, event.clientY);
    const painted = clause && this.#annotator.painted().includes(clause);
    if (painted && isOnText(event.clientX, event.clientY, this.#annotator.ranges(clause))) this.open(clause);
    else this.#host.close();
  }

  /** @param kind The kind by which to step; by default the clause's first. */
  open(clause: Clause, kind = this.#kindOf(clause)): void {
    if (!this.#annotator.analysis) return;
    const peers = kind ? this.#annotator.painted().filter((other) => other.marks.includes(kind)) : [];
    const at = peers.indexOf(clause);
    this.#current = { clause };
    const model: CardModel = {
      clause,
      analysis: this.#annotator.analysis,
      kind,
      index: at + 1,
      of: peers.length,
      onStep: (by) => {
        const next = peers[(at + by + peers.length) % peers.length];
        if (next) this.#go(next, kind);
      },
      onHideKind: () => {
        this.#host.close();
        if (kind) this.#hideKind(kind);
      },
      onCopyLink: () => void navigator.clipboard.writeText(linkTo(clause.text)),
      onClose: () => this.#host.close(),
    };
    this.#host.open({
      ranges: () => this.#annotator.ranges(clause),
      render: (into) => this.#view.render(model, into),
      unmount: (from) => this.#view.unmount(from),
      onClose: () => {
        this.#current = null;
      },
    });
  }

  /** Opens the card of the first clause of the selection, whether or not it is marked. */
  openSelection(): void {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const clause = this.#annotator.clauseOf(startContainer, startOffset);
    if (clause) this.open(clause);
  }

  /** Goes to the next or the previous painted clause of any kind, from the open card or from the top of the window. */
  step(by: 1 | -1): void {
    const painted = this.#annotator.painted();
    const from = this.#current?.clause.id ?? this.#annotator.following().clause ?? -1;
    const next = by === 1 ? painted.find((clause) => clause.id > from) : painted.findLast((clause) => clause.id < from);
    const target = next ?? painted.at(by === 1 ? 0 : -1);
    if (target) this.#go(target, this.#kindOf(target));
  }

  /** After the page was painted anew: a card whose words are gone is closed. */
  refresh(): void {
    const { clause } = this.#current ?? {};
    if (clause && this.#annotator.ranges(clause).length === 0) this.#host.close();
  }

  #go(clause: Clause, kind: MarkKind | null): void {
    const [first] = this.#annotator.ranges(clause);
    if (first) reveal(first);
    this.open(clause, kind);
  }

  #kindOf(clause: Clause): MarkKind | null {
    const { kinds } = this.#annotator.settings;
    return kinds.find((kind) => clause.marks.includes(kind)) ?? null;
  }
}

/** Words at each end of a long quote; text fragments of a few hundred characters are cut by some sites and mailers. */
const QUOTE_END = 40;

/** A link to this page that leads a browser to the words. Source: https://wicg.github.io/scroll-to-text-fragment/ */
function linkTo(quote: string): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const fragment =
    quote.length <= 2.5 * QUOTE_END
      ? encode(quote)
      : `${encode(quote.slice(0, QUOTE_END))},${encode(quote.slice(-QUOTE_END))}`;
  const url = new URL(location.href);
  url.hash = '';
  return `${url.href}#:~:text=${fragment}`;
}
