/** A row begins with the mass of its bucket; the weight of each label comes behind it. */
export const MASS = 0;
/** Bytes of a row come in groups of so many, four to a word of 32 bits. */
const GROUP = 16;
/** Added to a weight, so that its byte has no sign. */
const BIAS = 128;
/** The first and the third byte of a word, each with eight bits to carry into. */
const EVEN = 0x00ff00ff;
/** So many bytes can be added up before they carry further. */
const CHUNK = 256;

/** What the scores are added up from: for each bucket its mass (1 to 255) and the weight of each label (-127 to 127). */
export class Rows {
  readonly labels: number;
  /** Bytes of a row. */
  readonly width: number;
  /** Row after row, weights raised by `BIAS`, as a model's file has them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same memory. Every machine that a browser runs on has the first byte of a word as its lowest. */
  readonly #words: Int32Array;

  /** @param bytes Of a buffer of its own; null for rows yet to be filled. */
  constructor(labels: number, buckets: number, bytes: Uint8Array<ArrayBuffer> | null) {
    this.labels = labels;
    this.width = rowWidth(labels);
    this.bytes = bytes ?? new Uint8Array(buckets * this.width).fill(BIAS);
    this.#words = new Int32Array(this.bytes.buffer);
  }

  mass(bucket: number): number {
    return this.bytes[bucket * this.width + MASS]!;
  }

  weight(bucket: number, label: number): number {
    return this.bytes[bucket * this.width + 1 + label]! - BIAS;
  }

  setMass(bucket: number, mass: number): void {
    this.bytes[bucket * this.width + MASS] = mass;
  }

  setWeight(bucket: number, label: number, weight: number): void {
    this.bytes[bucket * this.width + 1 + label] = weight + BIAS;
  }

  /**
   * Adds up the rows into which hashes from `from` to `to` (exclusive) fall: the masses to the first number of `sums`, the weights of each
   * label to those behind it. Whole numbers: exact in whatever order.
   *
   * @param offset Number of the first bucket; the first `bits` bits of a hash are added to it.
   * @param sums From `at` on, as wide as a row.
   */
  add(offset: number, bits: number, hashes: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    for (let start = from; start < to; start += CHUNK) {
      const end = Math.min(to, start + CHUNK);
      for (let group = 0; group < this.width; group += GROUP) {
        this.#addGroup(group / 4, offset, 32 - bits, hashes, start, end, sums, at + group);
      }
      const raised = BIAS * (end - start);
      for (let i = at + 1; i <= at + this.labels; i++) sums[i]! -= raised;
    }
  }

  /** Sixteen bytes of each row at a time, in eight registers of two sums each. */
  #addGroup(
    word: number,
    offset: number,
    shift: number,
    hashes: Int32Array,
    start: number,
    end: number,
    sums: Int32Array,
    at: number,
  ): void {
    const rows = this.#words;
    const step = this.width / 4;
    const first = offset * step + word;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = start; i < end; i++) {
      const row = first + (hashes[i]! >>> shift) * step;
      const p = rows[row]!;
      const q = rows[row + 1]!;
      const r = rows[row + 2]!;
      const s = rows[row + 3]!;
      a = (a + (p & EVEN)) | 0;
      b = (b + ((p >>> 8) & EVEN)) | 0;
      c = (c + (q & EVEN)) | 0;
      d = (d + ((q >>> 8) & EVEN)) | 0;
      e = (e + (r & EVEN)) | 0;
      f = (f + ((r >>> 8) & EVEN)) | 0;
      g = (g + (s & EVEN)) | 0;
      h = (h + ((s >>> 8) & EVEN)) | 0;
    }
    spread(a, b, sums, at);
    spread(c, d, sums, at + 4);
    spread(e, f, sums, at + 8);
    spread(g, h, sums, at + 12);
  }
}

/** Adds the sums of the four bytes of a word to where they belong. */
function spread(even: number, odd: number, sums: Int32Array, at: number): void {
  sums[at]! += even & 0xffff;
  sums[at + 1]! += odd & 0xffff;
  sums[at + 2]! += even >>> 16;
  sums[at + 3]! += odd >>> 16;
}

/** Bytes of a row with so many labels: the mass and they, filled up to whole groups. */
export function rowWidth(labels: number): number {
  return Math.ceil((1 + labels) / GROUP) * GROUP;
}
