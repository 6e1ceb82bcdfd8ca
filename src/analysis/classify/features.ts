import type { Language } from '../../policy/language';

/** What is read of a sentence, and into how many buckets. Part of a model: reading with other settings than in training means nothing. */
export interface FeatureSettings {
  language: Language;
  /** Whether the neighbours, the lead-in and the place in the policy are read. Corpora of single sentences cannot teach them. */
  context: boolean;
  /** Buckets of the sentence's own n-grams, and of those of each of its neighbours, as powers of two. */
  textBits: number;
  contextBits: number;
}

/** A text of a sentence whose n-grams are features: the sentence itself, or one that stands around it. */
export interface Block {
  text: 'text' | 'previous' | 'next' | 'leadIn';
  /** Of a neighbour, short n-grams are read alone. */
  near: boolean;
  bits: number;
  /** Number of its first bucket. */
  offset: number;
  /** How much it counts. */
  weight: number;
}

/** In this order, what blocks say is added up, which decides the last bit: that of a scorer who reads each clause once. */
const AROUND = ['previous', 'text', 'leadIn', 'next'] as const;
/** How much a neighbour counts beside the sentence itself. Found on CAPP-130. */
const NEIGHBOUR_WEIGHT = 0.4;

/** The blocks that are read under these settings. The sentence's own buckets come first, those of its neighbours next. */
export function blocksOf({ context, textBits, contextBits }: FeatureSettings): Block[] {
  const own: Block = { text: 'text', near: false, bits: textBits, offset: 0, weight: 1 };
  if (!context) return [own];
  let offset = 2 ** textBits;
  return AROUND.map((text): Block => {
    if (text === 'text') return own;
    const block = { text, near: true, bits: contextBits, offset, weight: NEIGHBOUR_WEIGHT };
    offset += 2 ** contextBits;
    return block;
  });
}

/** Number of buckets of n-grams under these settings. The features of the form come behind them. */
export function bucketCount(settings: FeatureSettings): number {
  return blocksOf(settings).reduce((count, { bits }) => count + 2 ** bits, 0);
}
