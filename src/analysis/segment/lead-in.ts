import type { Block } from '../../policy/policy-text';
import { leadingMarker, type MarkerStyle } from './marker';

interface Lead {
  line: string;
  /** Depth of the list that it stands in: 0 for a paragraph, an item's level. */
  depth: number;
  /** How its items are numbered, once the first has been seen, and the last number. */
  style: MarkerStyle | null;
  value: number;
}

/** After so many sentences that are no items, a new count from 1 is taken for a list of its own. */
const STALE = 2;
const LINK_AT_END = /https?:\/\/[^\s，。；]{4,300}$/;
/** After a list joined by semicolons: not its last item, but a sentence of its own. */
const OPENS_SENTENCE = /^(?:我们|您|你|本|如|(?:we|you|if|this|our)\b)/i;
const ANNOUNCES = /以下|下列|如下|\bfollowing\b/i;

/**
 * Remembers which line leads in the list that is being read: the last line that ended in a colon, for as long as its items
 * follow. Items are blocks of kind `item`, or sentences that read like items: numbered in order, or joined by semicolons.
 */
export class LeadIns {
  private leads: Lead[] = [];
  private block: Block | null = null;
  private current: string | null = null;
  /** Sentences since the last item or leading line. */
  private apart = 0;
  private joins = false;
  /** Whether the last clause ended in a semicolon: what follows ends its list. */
  private semicolon = false;
  /** Clauses since a leading line, or since a row under one that ended in an address. */
  private unlinked = 0;

  /** Forgets everything: a heading was read. One that announces a list leads it in: "We disclose your data in the following cases". */
  heading(plain: string): void {
    this.leads = ANNOUNCES.test(plain) ? [{ line: plain, depth: 0, style: null, value: 0 }] : [];
    this.block = null;
    this.current = null;
    this.apart = 0;
    this.joins = this.leads.length > 0;
  }

  /**
   * The line that leads in the clause `plain` of `block`, or null. To be called for each clause in the order of the text;
   * a clause that itself ends in a colon leads in what follows.
   */
  next(block: Block, plain: string): string | null {
    if (block.kind === 'item') {
      if (block !== this.block) this.current = this.ofItem(block.level);
    } else {
      this.current = this.ofSentence(plain);
    }
    this.block = block;
    const leadIn = this.current;
    const ending = plain.slice(-2);
    this.semicolon = /[；;][”"』」）)]?$/.test(ending);
    this.apart = leadIn === null ? this.apart + 1 : 0;
    this.joins = this.semicolon && leadIn !== null;
    this.unlinked = leadIn !== null && endsInAddress(plain) ? 0 : this.unlinked + 1;
    if (/[：:][”"’』」）)]?$/.test(ending)) {
      const depth = block.kind === 'item' ? block.level : 0;
      if (leadIn === null) this.leads = [];
      this.leads.push({ line: plain, depth, style: null, value: 0 });
      this.apart = 0;
      this.joins = true;
      this.unlinked = 0;
    }
    return leadIn;
  }

  private ofItem(level: number): string | null {
    this.leads = this.leads.filter(({ depth }) => depth < level);
    return this.leads.at(-1)?.line ?? null;
  }

  private ofSentence(plain: string): string | null {
    const marker = leadingMarker(plain);
    if (!marker) {
      const joined = this.joins && (/[；;]$/.test(plain.slice(-1)) || (this.semicolon && !OPENS_SENTENCE.test(plain)));
      // Rows of a table that lost its lines end in the addresses of their last column.
      const row = this.unlinked <= STALE - 1 && endsInAddress(plain);
      return joined || row ? this.innermost() : null;
    }
    const { style, value } = marker;
    const continued = this.leads.findLastIndex(
      (lead) => lead.style === style && (value === lead.value + 1 || value === 0),
    );
    if (continued >= 0) {
      this.leads.length = continued + 1;
      this.leads[continued]!.value = value;
      return this.innermost();
    }
    const last = this.leads.at(-1);
    if (last && last.style === null && value <= 1) {
      last.style = style;
      last.value = value;
      return last.line;
    }
    if (value > 1 || this.apart > STALE) this.leads = [];
    return this.innermost();
  }

  private innermost(): string | null {
    return this.leads.at(-1)?.line ?? null;
  }
}

function endsInAddress(plain: string): boolean {
  return plain.includes('://') && LINK_AT_END.test(plain);
}
