/** A weight of which a row cannot hold all: by how much it goes beyond. */
export interface Excess {
  bucket: number;
  label: number;
  /** What is to be added to the row's weight. */
  excess: number;
}

/** So many labels can be told apart. */
export const MOST_LABELS = 2 ** 11;
/** Buckets are looked up by so many at once, a bit each. */
const TOGETHER = 32;

/** What goes beyond the four bits of weights in rows: one weight in some hundreds. */
export class Overflow {
  readonly #labels: number;
  readonly #buckets: number;
  /** By bucket × labels + label. */
  readonly #excesses = new Map<number, number>();
  #index: Index | null = null;

  constructor(labels: number, buckets: number) {
    this.#labels = labels;
    this.#buckets = buckets;
  }

  get(bucket: number, label: number): number {
    return this.#excesses.get(bucket * this.#labels + label) ?? 0;
  }

  set({ bucket, label, excess }: Excess): void {
    const place = bucket * this.#labels + label;
    if (excess === 0) this.#excesses.delete(place);
    else this.#excesses.set(place, excess);
    this.#index = null;
  }

  /** All there is, by bucket, then by label. */
  entries(): Excess[] {
    return [...this.#excesses]
      .sort(([a], [b]) => a - b)
      .map(([place, excess]) => ({ bucket: Math.floor(place / this.#labels), label: place % this.#labels, excess }));
  }

  /** Adds what goes beyond the rows of the buckets `offset + (hash >>> shift)` to the sums of the labels, of which the first is `sums[at]`. */
  add(offset: number, shift: number, hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    this.#index ??= new Index(this.entries(), this.#buckets);
    this.#index.add(offset, shift, hashes, from, to, sums, at);
  }
}

/** The same in twenty kilobytes, which stay in the inner caches: what is asked for stands anywhere. */
class Index {
  /** A bit for each bucket: whether there is anything. */
  readonly #marks: Int32Array;
  /** By bits' word: where its buckets' excesses begin; then where the last ones end. */
  readonly #starts: Int32Array;
  /** Each excess in 32 bits: 5 of the bucket, 11 of the label, 16 signed. */
  readonly #packed: Int32Array;
  /** The buckets that have been found among the hashes being added. */
  #found = new Int32Array(1024);

  /** @param excesses By bucket. */
  constructor(excesses: readonly Excess[], buckets: number) {
    const words = Math.ceil(buckets / TOGETHER);
    this.#marks = new Int32Array(words);
    this.#starts = new Int32Array(words + 1);
    this.#packed = Int32Array.from(
      excesses,
      ({ bucket, label, excess }) => (excess << 16) | (label << 5) | (bucket % TOGETHER),
    );
    for (const { bucket } of excesses) {
      this.#marks[bucket >>> 5]! |= 1 << bucket;
      this.#starts[(bucket >>> 5) + 1]!++;
    }
    for (let word = 0; word < words; word++) this.#starts[word + 1]! += this.#starts[word]!;
  }

  add(offset: number, shift: number, hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    if (to - from > this.#found.length) this.#found = new Int32Array(2 * (to - from));
    const found = this.#found;
    const marks = this.#marks;
    let count = 0;
    for (let i = from; i < to; i++) {
      const bucket = offset + (hashes[i]! >>> shift);
      // Kept by counting on instead of by a branch, which the machine would guess wrong once in twenty. Shifts take a number's last five bits.
      found[count] = bucket;
      count += (marks[bucket >>> 5]! >>> bucket) & 1;
    }
    for (let i = 0; i < count; i++) this.#addOf(found[i]!, sums, at);
  }

  #addOf(bucket: number, sums: Int32Array, at: number): void {
    const word = bucket >>> 5;
    const end = this.#starts[word + 1]!;
    for (let i = this.#starts[word]!; i < end; i++) {
      const packed = this.#packed[i]!;
      if ((packed & (TOGETHER - 1)) === (bucket & (TOGETHER - 1)))
        sums[at + ((packed >>> 5) & (MOST_LABELS - 1))]! += packed >> 16;
    }
  }
}
