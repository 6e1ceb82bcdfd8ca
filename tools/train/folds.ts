/**
 * Deals wholes out to folds so that the folds hold about the same number of examples: the largest whole first, each to the smallest fold.
 *
 * @param wholes By example, the whole that it belongs to.
 * @returns By example, its fold, from 0. With fewer wholes than folds, some folds are empty.
 */
export function foldsOf(wholes: Int32Array, count: number): Uint8Array {
  const sizes = new Map<number, number>();
  for (const whole of wholes) sizes.set(whole, (sizes.get(whole) ?? 0) + 1);
  const filled = new Array<number>(count).fill(0);
  const foldOf = new Map<number, number>();
  for (const [whole, size] of [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b)) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold]! += size;
    foldOf.set(whole, fold);
  }
  return Uint8Array.from(wholes, (whole) => foldOf.get(whole)!);
}
