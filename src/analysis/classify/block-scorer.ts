import { type Block, COUNT_WEIGHTS } from './features';
import { Buckets } from './ngrams';
import { addRows, type Weighted } from './rows';
import { Words } from './words';

/** What the n-grams within the distinct words of a policy come to, reckoned once for each word. */
class WordSums {
  readonly #rows: Weighted;
  readonly #block: Block;
  readonly #width: number;
  /** The buckets of each word, one word after another, and where each word's begin. */
  readonly grams: Buckets;
  readonly #starts: number[] = [0];
  /** By word: its sum for each label, and its sum of squares. */
  #sums: Float64Array;

  constructor(rows: Weighted, block: Block) {
    this.#rows = rows;
    this.#block = block;
    this.#width = rows.labels + 1;
    this.grams = new Buckets(block.bits);
    this.#sums = new Float64Array(256 * this.#width);
  }

  /** Adds a word's sums to `sums`. Numbers of words are given in order, from 0. */
  add(id: number, words: Words, sums: Float64Array): void {
    const width = this.#width;
    if (id + 1 === this.#starts.length) this.#enter(id, words.word(id));
    const from = id * width;
    for (let i = 0; i < width; i++) sums[i]! += this.#sums[from + i]!;
  }

  start(id: number): number {
    return this.#starts[id]!;
  }

  #enter(id: number, word: string): void {
    const width = this.#width;
    if ((id + 1) * width > this.#sums.length) {
      const grown = new Float64Array(2 * this.#sums.length);
      grown.set(this.#sums);
      this.#sums = grown;
    }
    const from = this.grams.length;
    this.grams.addCharacters(` ${word} `, this.#block.ngrams.characters);
    this.#starts.push(this.grams.length);
    const own = this.#sums.subarray(id * width, (id + 1) * width);
    addRows(this.#rows, this.#block.offset, this.grams.ids, from, this.grams.length, own);
  }
}

/** How many times an n-gram is told to stand in a text; one more for all beyond, which add nothing. */
const LEVELS = COUNT_WEIGHTS.length + 1;
/** They fit into so many bits, and behind the number of a text below `TEXTS` into sixteen. */
const COUNT_BITS = 4;
const TEXTS = 2 ** (16 - COUNT_BITS);

/** By how often an n-gram has been met in a text already: the buckets that were met once more. */
class Levels {
  readonly #lists = Array.from({ length: LEVELS }, () => new Int32Array(64));
  readonly #lengths = new Int32Array(LEVELS);

  push(level: number, id: number): void {
    const length = this.#lengths[level]!++;
    const list = this.#lists[level]!;
    if (length < list.length) list[length] = id;
    else this.#grow(level)[length] = id;
  }

  #grow(level: number): Int32Array {
    const grown = new Int32Array(2 * this.#lists[level]!.length);
    grown.set(this.#lists[level]!);
    this.#lists[level] = grown;
    return grown;
  }

  /** Hands out the buckets of a level and forgets them. */
  take(level: number): { ids: Int32Array; length: number } {
    const length = this.#lengths[level]!;
    this.#lengths[level] = 0;
    return { ids: this.#lists[level]!, length };
  }
}

/**
 * The share of one block's n-grams in the scores of a clause. A score is a sum over n-grams of (1 + ln count) × rarity × weight. Rarities and
 * weights are whole numbers, so that what n-grams of equal count come to is exact in whatever order it is added up: the n-grams within a word
 * are added once for each word of a policy, and what stands more than once in a text is put right afterwards.
 */
export class BlockScorer {
  readonly #rows: Weighted;
  readonly #block: Block;
  readonly #buckets: Buckets;
  readonly #words: Words | null;
  readonly #within: WordSums | null;
  /** By bucket: the number of the last text with an n-gram in it, and, in the last four bits, how many it has there. */
  readonly #counts: Uint16Array;
  #text = 0;
  readonly #levels = new Levels();
  readonly #sums: LevelSums;
  #lastText = '';
  readonly #lastScores: Float64Array;

  constructor(rows: Weighted, block: Block) {
    this.#rows = rows;
    this.#block = block;
    const { ngrams, bits } = block;
    this.#buckets = new Buckets(bits);
    this.#words = ngrams.words[1] > 0 || ngrams.withinWords ? new Words() : null;
    this.#within = ngrams.withinWords ? new WordSums(rows, block) : null;
    this.#counts = new Uint16Array(2 ** bits);
    this.#sums = new LevelSums(rows.labels);
    this.#lastScores = new Float64Array(rows.labels);
  }

  /** Adds to `scores` what the n-grams of `text` say for each label. */
  addTo(scores: Float64Array, text: string): void {
    if (text === '') return;
    // A line leads in many items.
    if (text !== this.#lastText) {
      this.#read(text);
      this.#lastText = text;
      this.#lastScores.fill(0);
      this.#sums.addShare(this.#block.weight, this.#lastScores);
    }
    for (let label = 0; label < scores.length; label++) scores[label]! += this.#lastScores[label]!;
  }

  #read(text: string): void {
    const buckets = this.#buckets;
    const { ngrams, offset } = this.#block;
    buckets.length = 0;
    this.#sums.clear();
    const all = this.#sums.of(0);
    if (this.#words) {
      this.#words.read(text);
      buckets.addWords(this.#words.hashes, this.#words.length, ngrams);
    }
    if (!this.#within) buckets.addCharacters(text, ngrams.characters);
    else {
      for (let i = 0; i < this.#words!.length; i++) this.#within.add(this.#words!.ids[i]!, this.#words!, all);
    }
    this.#countAll();
    addRows(this.#rows, offset, buckets.ids, 0, buckets.length, all);
    for (let level = 1; level < LEVELS; level++) {
      const { ids, length } = this.#levels.take(level);
      if (length === 0) break;
      addRows(this.#rows, offset, ids, 0, length, this.#sums.of(level));
      this.#sums.takeOut(level);
    }
  }

  /** Counts the buckets of the text: those of its n-grams, then those within each of its words. */
  #countAll(): void {
    this.#text++;
    if (this.#text === TEXTS) {
      this.#counts.fill(0);
      this.#text = 1;
    }
    this.#count(this.#buckets.ids, 0, this.#buckets.length);
    const within = this.#within;
    if (!within) return;
    const { ids, length } = this.#words!;
    for (let i = 0; i < length; i++) this.#count(within.grams.ids, within.start(ids[i]!), within.start(ids[i]! + 1));
  }

  #count(ids: Int32Array, from: number, to: number): void {
    const counts = this.#counts;
    const none = this.#text << COUNT_BITS;
    const most = none + LEVELS - 1;
    for (let i = from; i < to; i++) {
      const id = ids[i]!;
      const count = counts[id]!;
      if (count < none) counts[id] = none + 1;
      else {
        this.#levels.push(count - none, id);
        if (count < most) counts[id] = count + 1;
      }
    }
  }
}

/**
 * Sums of rarity × weight by label, and of the rarities' squares, over the buckets that stand in a text at least once, at least twice, and so
 * on. As sums of whole numbers they are exact.
 */
export class LevelSums {
  readonly #labels: number;
  readonly #levels: Float64Array[];
  /** How many of them hold anything. */
  #used = LEVELS;

  constructor(labels: number) {
    this.#labels = labels;
    this.#levels = Array.from({ length: LEVELS }, () => new Float64Array(labels + 1));
  }

  clear(): void {
    for (let level = 0; level < this.#used; level++) this.#levels[level]!.fill(0);
    this.#used = 1;
  }

  /** The sums over what stands more than `level` times, by label, the squares last. */
  of(level: number): Float64Array {
    this.#used = Math.max(this.#used, level + 1);
    return this.#levels[level]!;
  }

  /** Takes the sums of a level out of the first, to which every n-gram was added as often as it stands. */
  takeOut(level: number): void {
    const [first, other] = [this.#levels[0]!, this.#levels[level]!];
    for (let i = 0; i < first.length; i++) first[i]! -= other[i]!;
  }

  /** Adds what the text says to scores, its vector brought to length `weight`. */
  addShare(weight: number, scores: Float64Array): void {
    const used = Math.min(this.#used, COUNT_WEIGHTS.length);
    let squares = 0;
    for (let level = 0; level < used; level++) {
      const [more, less] = [COUNT_WEIGHTS[level]!, COUNT_WEIGHTS[level - 1] ?? 0];
      squares += (more * more - less * less) * this.#levels[level]![this.#labels]!;
    }
    if (squares === 0) return;
    const scale = weight / Math.sqrt(squares);
    for (let label = 0; label < this.#labels; label++) {
      let sum = 0;
      for (let level = 0; level < used; level++) {
        sum += (COUNT_WEIGHTS[level]! - (COUNT_WEIGHTS[level - 1] ?? 0)) * this.#levels[level]![label]!;
      }
      scores[label]! += sum * scale;
    }
  }
}
