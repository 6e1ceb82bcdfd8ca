/** What of a model is summed up over n-grams: whole numbers, by bucket, and weights by label in each. */
export interface Weighted {
  rarity: Uint8Array;
  weights: Int8Array;
  labels: number;
}

/** Products are at most 255 × 128: so many of them fit into 32 bits. */
const CHUNK = 32768;
/** So many labels are summed at a time, each in a register. */
const AT_ONCE = 7;

/**
 * Adds rarity × weight of each bucket to the sum of each label, and the rarities' squares behind them. All sums are whole numbers.
 *
 * @param ids Buckets, of which those from `from` to `to` (exclusive) are read; `offset` is that of their block.
 */
export function addRows(
  rows: Weighted,
  offset: number,
  ids: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  for (let start = from; start < to; start += CHUNK) {
    const end = Math.min(to, start + CHUNK);
    if (rows.labels < AT_ONCE) {
      for (let label = 0; label < rows.labels; label++) addOne(rows, label, offset, ids, start, end, sums);
    } else {
      for (let label = 0; label < rows.labels; label += AT_ONCE) addSeven(rows, label, offset, ids, start, end, sums);
    }
    addSquares(rows, offset, ids, start, end, sums);
  }
}

const seven = new Float64Array(AT_ONCE);

/** Seven labels from `first` on; the last seven where fewer are left, of which those before `first` are done already. */
function addSeven(
  { rarity, weights, labels }: Weighted,
  first: number,
  offset: number,
  ids: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  const label = Math.min(first, labels - AT_ONCE);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = start; i < end; i++) {
    const index = offset + ids[i]!;
    const rare = rarity[index]!;
    const at = index * labels + label;
    a = (a + rare * weights[at]!) | 0;
    b = (b + rare * weights[at + 1]!) | 0;
    c = (c + rare * weights[at + 2]!) | 0;
    d = (d + rare * weights[at + 3]!) | 0;
    e = (e + rare * weights[at + 4]!) | 0;
    f = (f + rare * weights[at + 5]!) | 0;
    g = (g + rare * weights[at + 6]!) | 0;
  }
  seven[0] = a;
  seven[1] = b;
  seven[2] = c;
  seven[3] = d;
  seven[4] = e;
  seven[5] = f;
  seven[6] = g;
  for (let i = first - label; i < AT_ONCE; i++) sums[label + i]! += seven[i]!;
}

function addOne(
  { rarity, weights, labels }: Weighted,
  label: number,
  offset: number,
  ids: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  let sum = 0;
  for (let i = start; i < end; i++) {
    const index = offset + ids[i]!;
    sum = (sum + rarity[index]! * weights[index * labels + label]!) | 0;
  }
  sums[label]! += sum;
}

function addSquares(
  { rarity, labels }: Weighted,
  offset: number,
  ids: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  let squares = 0;
  for (let i = start; i < end; i++) {
    const rare = rarity[offset + ids[i]!]!;
    squares = (squares + rare * rare) | 0;
  }
  sums[labels]! += squares;
}
