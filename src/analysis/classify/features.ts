import type { Language } from '../../policy/language';
import { FORM_SIZE, readForm } from './form';
import { Buckets, type NgramSettings } from './ngrams';
import type { Sentence } from './sentence';
import { Words } from './words';

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
  ngrams: NgramSettings;
  bits: number;
  /** Number of its first bucket. */
  offset: number;
  /** The length that its vector is brought to. */
  weight: number;
}

/** A sparse vector that is filled anew for each sentence. Values are float32, so that a trainer can keep them without loss. */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
  /** Of the n-grams: how often each stands in its text. */
  counts: Uint32Array;
  length: number;
  /** How many of them are n-grams; the others, behind them, are of the form. */
  hashed: number;
}

const OWN: Record<Language, NgramSettings> = {
  zh: { characters: [1, 3], withinWords: false, words: [0, 0], pairs: 0 },
  en: { characters: [2, 4], withinWords: true, words: [1, 3], pairs: 3 },
};
const NEIGHBOUR: Record<Language, NgramSettings> = {
  zh: { characters: [1, 2], withinWords: false, words: [0, 0], pairs: 0 },
  en: { characters: [0, 0], withinWords: false, words: [1, 2], pairs: 0 },
};
const NEIGHBOURS = ['previous', 'next', 'leadIn'] as const;
/** How much a neighbour counts beside the sentence itself. Found on CAPP-130. */
const NEIGHBOUR_WEIGHT = 0.3;

/** 1 + ln n for n from 1, as literals: `Math.log` may differ in its last bit from one browser to the next. What stands oftener counts as the last. */
export const COUNT_WEIGHTS = [
  1, 1.6931471805599454, 2.09861228866811, 2.386294361119891, 2.6094379124341005, 2.791759469228055, 2.9459101490553135,
  3.0794415416798357, 3.1972245773362196, 3.302585092994046, 3.3978952727983707, 3.4849066497880004,
];

/** The blocks that are read under these settings, in the order of their buckets. The features of the form come behind them. */
export function blocksOf({ language, context, textBits, contextBits }: FeatureSettings): Block[] {
  const own: Block = { text: 'text', ngrams: OWN[language], bits: textBits, offset: 0, weight: 1 };
  if (!context) return [own];
  const neighbours = NEIGHBOURS.map(
    (text, i): Block => ({
      text,
      ngrams: NEIGHBOUR[language],
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

/** The one extractor of the models' features: training counts with it. The extension reads the same features with `Scorer`, faster. */
export class FeatureReader {
  readonly features: Features;
  readonly #blocks: Block[];
  readonly #context: boolean;
  readonly #rarity: Uint8Array | null;
  readonly #counts: Uint32Array;
  readonly #form = new Float32Array(FORM_SIZE);
  readonly #words = new Words();

  /** @param rarity Inverse document frequency of each bucket, in sixteenths, or null to read counts alone. */
  constructor(settings: FeatureSettings, rarity: Uint8Array | null) {
    this.#blocks = blocksOf(settings);
    this.#context = settings.context;
    this.#rarity = rarity;
    const most = bucketCount(settings);
    this.#counts = new Uint32Array(most);
    this.features = {
      indices: new Uint32Array(most + FORM_SIZE),
      values: new Float32Array(most + FORM_SIZE),
      counts: new Uint32Array(most),
      length: 0,
      hashed: 0,
    };
  }

  /** Reads a sentence into `features`, which stays valid until the next one is read. */
  read(sentence: Sentence): Features {
    this.features.length = 0;
    for (const block of this.#blocks) this.#block(sentence[block.text], block);
    this.features.hashed = this.features.length;
    this.#formOf(sentence);
    return this.features;
  }

  /** One text's n-grams, weighted (1 + ln count) × rarity, brought to the block's length. */
  #block(text: string, { ngrams, bits, offset, weight }: Block): void {
    if (text === '') return;
    const { indices, values, counts } = this.features;
    const first = this.features.length;
    let at = first;
    const buckets = bucketsOf(text, ngrams, bits, this.#words);
    for (let i = 0; i < buckets.length; i++) {
      const index = offset + buckets.ids[i]!;
      if (this.#counts[index]!++ === 0) indices[at++] = index;
    }
    let squares = 0;
    for (let i = first; i < at; i++) {
      const index = indices[i]!;
      const count = this.#counts[index]!;
      const value = countWeight(count) * (this.#rarity === null ? 1 : this.#rarity[index]! / 16);
      this.#counts[index] = 0;
      squares += value * value;
      counts[i] = count;
      values[i] = value;
    }
    const scale = squares === 0 ? 0 : weight / Math.sqrt(squares);
    for (let i = first; i < at; i++) values[i] = values[i]! * scale;
    this.features.length = at;
  }

  #formOf(sentence: Sentence): void {
    readForm(sentence, this.#context, this.#form);
    const { indices, values } = this.features;
    const offset = this.#counts.length;
    this.#form.forEach((value, i) => {
      if (value === 0) return;
      indices[this.features.length] = offset + i;
      values[this.features.length++] = value;
    });
  }
}

/** 1 + ln `count`. */
function countWeight(count: number): number {
  return COUNT_WEIGHTS[Math.min(count, COUNT_WEIGHTS.length) - 1]!;
}

/** The buckets of all n-grams of a text, in the order in which they are counted. */
function bucketsOf(text: string, ngrams: NgramSettings, bits: number, words: Words): Buckets {
  const buckets = new Buckets(bits);
  if (ngrams.words[1] > 0 || ngrams.withinWords) {
    words.read(text);
    buckets.addWords(words.hashes, words.length, ngrams);
  }
  if (!ngrams.withinWords) buckets.addCharacters(text, ngrams.characters);
  else
    for (let i = 0; i < words.length; i++) buckets.addCharacters(` ${words.word(words.ids[i]!)} `, ngrams.characters);
  return buckets;
}
