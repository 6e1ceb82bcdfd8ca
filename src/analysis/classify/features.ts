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

const NEIGHBOURS = ['previous', 'next', 'leadIn'] as const;
/** How much a neighbour counts beside the sentence itself. Found on CAPP-130. */
const NEIGHBOUR_WEIGHT = 0.4;

/** The blocks that are read under these settings, in the order of their buckets. The features of the form come behind them. */
export function blocksOf({ context, textBits, contextBits }: FeatureSettings): Block[] {
  const own: Block = { text: 'text', near: false, bits: textBits, offset: 0, weight: 1 };
  if (!context) return [own];
  const neighbours = NEIGHBOURS.map(
    (text, i): Block => ({
      text,
      near: true,
      bits: contextBits,
      offset: 2 ** textBits + i * 2 ** contextBits,
      weight: NEIGHBOUR_WEIGHT,
    }),
  );
  return [own, ...neighbours];
}

/** Number of buckets of n-grams under these settings. */
export function bucketCount(settings: FeatureSettings): number {
  const { offset, bits } = blocksOf(settings).at(-1)!;
  return offset + 2 ** bits;
}
