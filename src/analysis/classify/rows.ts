import { Overflow } from './overflow';

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

/** What the scores are added up from: for each bucket its mass (1 to 255) and the weight of each label (-127 to 127). */
export class Rows {
  readonly labels: number;
  readonly buckets: number;
  /** How many sums there are over rows. */
  readonly width: number;
  /**
   * Row after row: the mass, then two weights a byte, the first one in the lower half. As few bytes as can be: they are read from all over, and
   * what does not stand in the cache is waited for.
   */
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #rowBytes: number;
  /** The same memory. Every machine that a browser runs on has the first byte of a word as its lowest. */
  readonly #words: Int32Array;
  readonly overflow: Overflow;

  /** Rows without any weight. */
  constructor(labels: number, buckets: number) {
    this.labels = labels;
    this.buckets = buckets;
    this.#rowBytes = Math.ceil(planeCount(labels) / GROUP) * GROUP;
    this.width = 2 * this.#rowBytes;
    this.#bytes = new Uint8Array(buckets * this.#rowBytes).fill(BIAS | (BIAS << 4));
    this.#words = new Int32Array(this.#bytes.buffer);
    this.overflow = new Overflow(labels, buckets);
  }

  mass(bucket: number): number {
    return this.#bytes[bucket * this.#rowBytes]!;
  }

  weight(bucket: number, label: number): number {
    const byte = this.#bytes[this.#placeOf(bucket, label)]!;
    return (label % 2 === 0 ? byte & 15 : byte >>> 4) - BIAS + this.overflow.get(bucket, label);
  }

  setMass(bucket: number, mass: number): void {
    this.#bytes[bucket * this.#rowBytes] = mass;
  }

  setWeight(bucket: number, label: number, weight: number): void {
    const place = this.#placeOf(bucket, label);
    const held = Math.max(LEAST, Math.min(MOST, weight));
    const byte = this.#bytes[place]!;
    this.#bytes[place] = label % 2 === 0 ? (byte & 0xf0) | (held + BIAS) : (byte & 15) | ((held + BIAS) << 4);
    this.overflow.set({ bucket, label, excess: weight - held });
  }

  /** The bytes of all rows, the first ones first, then the second ones: what is alike lies together, which compresses better. */
  planes(): Uint8Array {
    const planes = new Uint8Array(this.buckets * planeCount(this.labels));
    this.#eachByte((place, inPlanes) => {
      planes[inPlanes] = this.#bytes[place]!;
    });
    return planes;
  }

  /** Takes the rows' bytes from such planes. */
  setPlanes(planes: Uint8Array): void {
    this.#eachByte((place, inPlanes) => {
      this.#bytes[place] = planes[inPlanes]!;
    });
  }

  /**
   * Adds up the rows into which hashes from `from` to `to` (exclusive) fall. Whole numbers: exact in whatever order.
   *
   * @param offset Number of the first bucket; the first `bits` bits of a hash are added to it.
   * @param sums From `at` on, `width` of them.
   */
  add(offset: number, bits: number, hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    const shift = 32 - bits;
    for (let group = 0; group < this.#rowBytes; group += GROUP) {
      this.#addGroup(group / 4, offset, shift, hashes, from, to, sums, at + 2 * group);
    }
    const [low, high] = [at + MASS, at + MASS + 1];
    sums[low]! += sums[high]! << 4;
    sums[high] = 0;
    const raised = BIAS * (to - from);
    const first = at + WEIGHTS;
    for (let label = 0; label < this.labels; label++) sums[first + label]! -= raised;
    this.overflow.add(offset, shift, hashes, from, to, sums, first);
  }

  /** Eight bytes of each row: sixteen sums in four registers, spread out before they carry. */
  #addGroup(
    word: number,
    offset: number,
    shift: number,
    hashes: Int32Array,
    from: number,
    to: number,
    sums: Int32Array,
    at: number,
  ): void {
    const rows = this.#words;
    const step = this.#rowBytes / 4;
    const first = offset * step + word;
    for (let i = from; i < to; ) {
      const end = Math.min(to, i + CHUNK);
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (; i < end; i++) {
        const row = first + (hashes[i]! >>> shift) * step;
        const p = rows[row]!;
        const q = rows[row + 1]!;
        a = (a + (p & HALVES)) | 0;
        b = (b + ((p >>> 4) & HALVES)) | 0;
        c = (c + (q & HALVES)) | 0;
        d = (d + ((q >>> 4) & HALVES)) | 0;
      }
      spread(a, b, sums, at);
      spread(c, d, sums, at + GROUP);
    }
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
