import type { Language } from '../../policy/language';
import { eachNgram, type NgramSettings } from './ngrams';
import type { Form, Sentence } from './sentence';

/** What is read of a sentence, and into how many buckets. Part of a model: reading with other settings than in training means nothing. */
export interface FeatureSettings {
  language: Language;
  /** Whether the neighbours, the lead-in and the place in the policy are read. Corpora of single sentences cannot teach them. */
  context: boolean;
  /** Buckets of the sentence's own n-grams, and of those of each of its neighbours, as powers of two. */
  textBits: number;
  contextBits: number;
}

/** A sparse vector that is filled anew for each sentence. Values are float32, so that a trainer can keep them without loss. */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
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
/** How much a neighbour, and the form, count beside the sentence itself. Found on CAPP-130. */
const NEIGHBOUR_WEIGHT = 0.3;
const FORM_WEIGHT = 0.3;

const ENDINGS = ['stop', 'colon', 'semicolon', 'question', 'none'] as const;
/** The bias, the form, and the place in the policy. */
export const FORM_SIZE = 1 + 4 + ENDINGS.length + 4;

/** 1 + ln n for n from 1, as literals: `Math.log` may differ in its last bit from one browser to the next. */
const COUNT_WEIGHTS = [
  1, 1.6931471805599454, 2.09861228866811, 2.386294361119891, 2.6094379124341005, 2.791759469228055, 2.9459101490553135,
  3.0794415416798357, 3.1972245773362196, 3.302585092994046, 3.3978952727983707, 3.4849066497880004,
];

/** Number of buckets of n-grams under these settings. The features of the form come behind them. */
export function bucketCount(settings: FeatureSettings): number {
  const neighbours = settings.context ? NEIGHBOURS.length * 2 ** settings.contextBits : 0;
  return 2 ** settings.textBits + neighbours;
}

/** The one extractor of the models' features: training counts with it, the extension reads with it. */
export class FeatureReader {
  readonly features: Features;
  readonly #settings: FeatureSettings;
  readonly #rarity: Uint8Array | null;
  readonly #counts: Uint16Array;
  #touched: Uint32Array;
  #length = 0;

  /** @param rarity Inverse document frequency of each bucket, in sixteenths, or null to read counts alone. */
  constructor(settings: FeatureSettings, rarity: Uint8Array | null) {
    this.#settings = settings;
    this.#rarity = rarity;
    this.#counts = new Uint16Array(2 ** Math.max(settings.textBits, settings.contextBits));
    this.#touched = new Uint32Array(this.#counts.length);
    const most = bucketCount(settings) + FORM_SIZE;
    this.features = { indices: new Uint32Array(most), values: new Float32Array(most), length: 0, hashed: 0 };
  }

  /** Reads a sentence into `features`, which stays valid until the next one is read. */
  read(sentence: Sentence): Features {
    const { language, context, textBits, contextBits } = this.#settings;
    this.features.length = 0;
    this.#block(sentence.text, OWN[language], textBits, 0, 1);
    let offset = 2 ** textBits;
    if (context) {
      for (const neighbour of NEIGHBOURS) {
        this.#block(sentence[neighbour], NEIGHBOUR[language], contextBits, offset, NEIGHBOUR_WEIGHT);
        offset += 2 ** contextBits;
      }
    }
    this.features.hashed = this.features.length;
    this.#form(sentence, offset);
    return this.features;
  }

  /** One text's n-grams, weighted (1 + ln count) × rarity, brought to length `weight`. */
  #block(text: string, ngrams: NgramSettings, bits: number, offset: number, weight: number): void {
    if (text === '') return;
    const shift = 32 - bits;
    this.#length = 0;
    eachNgram(text, ngrams, (hash) => {
      const bucket = hash >>> shift;
      if (this.#counts[bucket]! === 0) this.#touched[this.#length++] = bucket;
      if (this.#counts[bucket]! < COUNT_WEIGHTS.length) this.#counts[bucket]!++;
    });
    const { indices, values } = this.features;
    const first = this.features.length;
    let at = first;
    let squares = 0;
    for (let i = 0; i < this.#length; i++) {
      const bucket = this.#touched[i]!;
      const index = offset + bucket;
      const value = COUNT_WEIGHTS[this.#counts[bucket]! - 1]! * (this.#rarity === null ? 1 : this.#rarity[index]! / 16);
      this.#counts[bucket] = 0;
      squares += value * value;
      indices[at] = index;
      values[at++] = value;
    }
    const scale = squares === 0 ? 0 : weight / Math.sqrt(squares);
    for (let i = first; i < at; i++) values[i] = values[i]! * scale;
    this.features.length = at;
  }

  #form(sentence: Sentence, offset: number): void {
    const form = formValues(sentence.form, sentence.leadIn !== '', this.#settings.context);
    const { indices, values } = this.features;
    let at = this.features.length;
    form.forEach((value, i) => {
      if (value === 0) return;
      indices[at] = offset + i;
      values[at++] = i === 0 ? value : value * FORM_WEIGHT;
    });
    this.features.length = at;
  }
}

/** The bias, then numbers from 0 to 3. */
function formValues(form: Form, led: boolean, context: boolean): number[] {
  return [
    1,
    form.heading ? 1 : 0,
    form.item ? 1 : 0,
    Math.min(form.length, 300) / 100,
    Math.min(form.numbering, 4) / 4,
    ...ENDINGS.map((ending) => (form.ending === ending ? 1 : 0)),
    ...(context ? [...place(form), led ? 1 : 0] : [0, 0, 0, 0]),
  ];
}

/** Where in the policy a clause stands, and how near to either end. One that stands alone, which is none, counts as somewhere in the middle. */
function place({ before, after }: Form): number[] {
  if (before + after === 0) return [0.5, 0, 0];
  return [before / (before + after), near(before), near(after)];
}

/** 1 at the edge of the policy, 0 from twenty clauses off. */
function near(distance: number): number {
  return 1 - Math.min(distance, 20) / 20;
}
