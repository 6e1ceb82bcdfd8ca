/** A weight of which a row cannot hold all: by how much it goes beyond. */
export interface Excess {
  bucket: number;
  label: number;
  /** What is to be added to the row's weight. */
  excess: number;
}

/** So many labels can be told apart. */
export const MOST_LABELS = 2 ** 11;
/** Buckets are looked up by so many at once. */
const TOGETHER = 32;

/** What goes beyond the four bits of weights in rows: one weight in some hundreds. */
export class Overflow {
  readonly #buckets: number;
  /** By bucket, then by label. */
  readonly #excesses = new Map<number, Map<number, number>>();
  #index: Index | null = null;

  constructor(buckets: number) {
    this.#buckets = buckets;
  }

  /** Whether anything goes beyond the row of a bucket. */
  has(bucket: number): boolean {
    return this.#excesses.has(bucket);
  }

  get(bucket: number, label: number): number {
    return this.#excesses.get(bucket)?.get(label) ?? 0;
  }

  set({ bucket, label, excess }: Excess): void {
    const own = this.#excesses.get(bucket) ?? new Map<number, number>();
    if (excess === 0) own.delete(label);
    else own.set(label, excess);
    if (own.size === 0) this.#excesses.delete(bucket);
    else this.#excesses.set(bucket, own);
    this.#index = null;
  }

  /** All there is, by bucket, then by label. */
  entries(): Excess[] {
    return [...this.#excesses]
      .flatMap(([bucket, own]) => [...own].map(([label, excess]) => ({ bucket, label, excess })))
      .sort((a, b) => a.bucket - b.bucket || a.label - b.label);
  }

  /** Adds what goes beyond the rows of the first `count` buckets to the sums of the labels, of which the first is `sums[at]`. */
  add(buckets: Int32Array, count: number, sums: Int32Array, at: number): void {
    this.#index ??= new Index(this.entries(), this.#buckets);
    this.#index.add(buckets, count, sums, at);
  }
}

/** The same in a dozen kilobytes, which stay in the inner caches: what is asked for stands anywhere. */
class Index {
  /** By `TOGETHER` buckets: where their excesses begin; then where the last ones end. */
  readonly #starts: Int32Array;
  /** Each excess in 32 bits: 5 of the bucket, 11 of the label, 16 signed. */
  readonly #packed: Int32Array;

  /** @param excesses By bucket. */
  constructor(excesses: readonly Excess[], buckets: number) {
    const groups = Math.ceil(buckets / TOGETHER);
    this.#starts = new Int32Array(groups + 1);
    this.#packed = Int32Array.from(
      excesses,
      ({ bucket, label, excess }) => (excess << 16) | (label << 5) | (bucket % TOGETHER),
    );
    for (const { bucket } of excesses) this.#starts[(bucket >>> 5) + 1]!++;
    for (let group = 0; group < groups; group++) this.#starts[group + 1]! += this.#starts[group]!;
  }

  add(buckets: Int32Array, count: number, sums: Int32Array, at: number): void {
    const starts = this.#starts;
    const allPacked = this.#packed;
    for (let i = 0; i < count; i++) {
      const bucket = buckets[i]!;
      const end = starts[(bucket >>> 5) + 1]!;
      for (let place = starts[bucket >>> 5]!; place < end; place++) {
        const packed = allPacked[place]!;
        if ((packed & (TOGETHER - 1)) === (bucket & (TOGETHER - 1)))
          sums[at + ((packed >>> 5) & (MOST_LABELS - 1))]! += packed >> 16;
      }
    }
  }
}
