import { type Excess, Overflow } from './overflow';

/** Sums over rows begin with that of the masses; those of the labels' weights come from `WEIGHTS` on. */
export const MASS = 0;
export const WEIGHTS = 2;
/** Bytes of a row come in groups of so many, four to a word of 32 bits. */
const GROUP = 8;
/** Weights in a row are whole steps in four bits, from `LEAST` to `MOST`; `BIAS` is added, so that they have no sign. */
const LEAST = -8;
const MOST = 7;
const BIAS = 8;
/** The lower half of each byte of a word. */
const HALVES = 0x0f0f0f0f;
/** So many halves can be added up in a byte. */
const CHUNK = 17;
/** The largest mass. The bit above it marks a row beyond which weights go. */
export const MOST_MASS = 127;
const MARK = 0x80;

/** What the scores are added up from: for each bucket its mass (1 to 127) and the weight of each label (-127 to 127). */
export class Rows {
  readonly labels: number;
  readonly buckets: number;
  /** How many sums there are over rows. */
  readonly width: number;
  /**
   * Row after row: the mass and the mark, then two weights a byte, the first one in the lower half. As few bytes as can be: they are read from
   * all over, and what does not stand in the cache is waited for.
   */
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #rowBytes: number;
  /** The same memory. Every machine that a browser runs on has the first byte of a word as its lowest. */
  readonly #words: Int32Array;
  readonly #overflow: Overflow;
  /** The marked buckets among those that are being added. */
  #found = new Int32Array(1024);

  /** Rows without any weight. */
  constructor(labels: number, buckets: number) {
    this.labels = labels;
    this.buckets = buckets;
    this.#rowBytes = Math.ceil(planeCount(labels) / GROUP) * GROUP;
    this.width = 2 * this.#rowBytes;
    this.#bytes = new Uint8Array(buckets * this.#rowBytes).fill(BIAS | (BIAS << 4));
    this.#words = new Int32Array(this.#bytes.buffer);
    this.#overflow = new Overflow(buckets);
  }

  mass(bucket: number): number {
    return this.#bytes[bucket * this.#rowBytes]! & MOST_MASS;
  }

  weight(bucket: number, label: number): number {
    const byte = this.#bytes[this.#placeOf(bucket, label)]!;
    return (label % 2 === 0 ? byte & 15 : byte >>> 4) - BIAS + this.#overflow.get(bucket, label);
  }

  setMass(bucket: number, mass: number): void {
    this.#bytes[bucket * this.#rowBytes] = mass | (this.#overflow.has(bucket) ? MARK : 0);
  }

  setWeight(bucket: number, label: number, weight: number): void {
    const place = this.#placeOf(bucket, label);
    const held = Math.max(LEAST, Math.min(MOST, weight));
    const byte = this.#bytes[place]!;
    this.#bytes[place] = label % 2 === 0 ? (byte & 0xf0) | (held + BIAS) : (byte & 15) | ((held + BIAS) << 4);
    this.setExcess({ bucket, label, excess: weight - held });
  }

  /** What goes beyond the rows, by bucket, then by label. */
  excesses(): Excess[] {
    return this.#overflow.entries();
  }

  setExcess(excess: Excess): void {
    this.#overflow.set(excess);
    this.setMass(excess.bucket, this.mass(excess.bucket));
  }

  /** The rows' bytes without their marks, all first ones, then all second ones: what is alike lies together, which compresses better. */
  planes(): Uint8Array {
    const planes = new Uint8Array(this.buckets * planeCount(this.labels));
    this.#eachByte((place, inPlanes) => {
      planes[inPlanes] = this.#bytes[place]! & (place % this.#rowBytes === 0 ? MOST_MASS : 0xff);
    });
    return planes;
  }

  /** Takes the rows' bytes from such planes, before anything goes beyond them. */
  setPlanes(planes: Uint8Array): void {
    this.#eachByte((place, inPlanes) => {
      this.#bytes[place] = planes[inPlanes]!;
    });
  }

  /**
   * Adds up the rows into which `count` hashes from `from` on fall. Whole numbers: exact in whatever order.
   *
   * @param offset Number of the first bucket; the first `bits` bits of a hash are added to it.
   * @param sums Set from `at` on, `width` of them.
   */
  sum(
    offset: number,
    bits: number,
    hashes: Int32Array,
    from: number,
    count: number,
    sums: Int32Array,
    at: number,
  ): void {
    const shift = 32 - bits;
    const first = at + WEIGHTS;
    const raised = BIAS * count;
    sums[at + MASS] = 0;
    sums[at + MASS + 1] = 0;
    for (let i = first; i < at + this.width; i++) sums[i] = -raised;
    if (count > this.#found.length) this.#found = new Int32Array(2 * count);
    for (let group = GROUP; group < this.#rowBytes; group += GROUP) {
      this.#addGroup(group / 4, 0, offset, shift, hashes, from, count, sums, at + 2 * group);
    }
    const marked = this.#addGroup(0, MARK, offset, shift, hashes, from, count, sums, at);
    sums[at + MASS]! += (sums[at + MASS + 1]! << 4) - MARK * marked;
    sums[at + MASS + 1] = 0;
    if (marked > 0) this.#overflow.add(this.#found, marked, sums, first);
  }

  /**
   * Eight bytes of each row: sixteen sums in four registers, spread out before they carry.
   *
   * @param mark The bit of the first byte by which buckets are to be found; 0 for none.
   * @returns How many buckets were found.
   */
  #addGroup(
    word: number,
    mark: number,
    offset: number,
    shift: number,
    hashes: Int32Array,
    from: number,
    count: number,
    sums: Int32Array,
    at: number,
  ): number {
    const rows = this.#words;
    const found = this.#found;
    const step = this.#rowBytes / 4;
    let marked = 0;
    const to = from + count;
    for (let i = from; i < to; ) {
      const end = Math.min(to, i + CHUNK);
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (; i < end; i++) {
        const bucket = offset + (hashes[i]! >>> shift);
        const row = bucket * step + word;
        const p = rows[row]!;
        const q = rows[row + 1]!;
        a = (a + (p & HALVES)) | 0;
        b = (b + ((p >>> 4) & HALVES)) | 0;
        c = (c + (q & HALVES)) | 0;
        d = (d + ((q >>> 4) & HALVES)) | 0;
        // Kept by counting on instead of by a branch, which the machine would guess wrong once in twenty.
        found[marked] = bucket;
        marked += (p & mark) >>> 7;
      }
      spread(a, b, sums, at);
      spread(c, d, sums, at + GROUP);
    }
    return marked;
  }

  /** Calls back with each byte's place in its row and in the planes. */
  #eachByte(each: (place: number, inPlanes: number) => void): void {
    const planes = planeCount(this.labels);
    for (let plane = 0; plane < planes; plane++) {
      for (let bucket = 0; bucket < this.buckets; bucket++) {
        each(bucket * this.#rowBytes + plane, plane * this.buckets + bucket);
      }
    }
  }

  #placeOf(bucket: number, label: number): number {
    return bucket * this.#rowBytes + 1 + (label >>> 1);
  }
}

/** Adds the sums of a word's lower and upper halves, which take turns, to where they belong. */
function spread(lower: number, upper: number, sums: Int32Array, at: number): void {
  for (let byte = 0; byte < 4; byte++) {
    sums[at + 2 * byte]! += (lower >>> (8 * byte)) & 0xff;
    sums[at + 2 * byte + 1]! += (upper >>> (8 * byte)) & 0xff;
  }
}

/** Bytes that a row with so many labels has: its mass, and two weights each. */
export function planeCount(labels: number): number {
  return 1 + Math.ceil(labels / 2);
}
