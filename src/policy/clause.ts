import type { DataMention } from './data-type';
import type { RiskKind } from './risk';
import type { Sharing } from './sharing';
import type { Topic } from './topic';

/** One sentence, list item or table row. */
export interface Clause {
  /** Its place in the policy, from 0. */
  id: number;
  /** Index of its first block. A table row spans the blocks of its cells. */
  block: number;
  /** UTF-16 offsets into `blocks[block].text`; for a table row, of its first cell. */
  start: number;
  end: number;
  /** For a table row, the cells' texts joined by ' | '. */
  text: string;
  /** Heading path, outermost first. */
  section: string[];
  topics: Topic[];
  important: boolean;
  risk: RiskKind | null;
  data: DataMention[];
  sharing?: Sharing;
  /** Kinds for which the evidence is strong enough to be painted in the page by default. */
  marks: MarkKind[];
  /**
   * The words for which it is marked, in order and not overlapping. Data that is named stands in `data`; `sensitive` is here only
   * where the clause names none.
   */
  triggers?: Partial<Record<MarkKind, TextSpan[]>>;
}

/** A stretch of a clause's text, in UTF-16 offsets. */
export interface TextSpan {
  start: number;
  end: number;
}

/** The three kinds of marks that are painted by default. */
export const MARK_KINDS = ['sensitive', 'sharing', 'risk'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
