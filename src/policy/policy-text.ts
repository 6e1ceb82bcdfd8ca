import type { Language } from './language';

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Heading: 1 to 6. Item: depth of its list, from 1. Else 0. */
  level: number;
  /** As shown to the reader, white space collapsed, never empty. */
  text: string;
  /** For `cell`: its place, and the rows and columns that it covers where that is more than one. `id` tells the tables of one page apart, from 0. */
  table?: { row: number; column: number; header: boolean; id: number; rows?: number; columns?: number };
}

/** What was read, against what stands in the region that was read. */
export interface Extraction {
  /** UTF-16 units of all blocks. */
  characters: number;
  blocks: number;
  /** Share of the region's characters that stand in the blocks, 0 to 1. */
  coverage: number;
}

/** A policy as the page side hands it over. It knows nothing of the DOM. */
export interface PolicyText {
  url: string;
  title: string;
  /** null: not one that we read. */
  language: Language | null;
  blocks: Block[];
  extraction: Extraction;
}
