import type { Thresholds } from '../../src/analysis/classify/model';

/** The precision that the second threshold is to reach in cross-validation. */
const HIGH_PRECISION = 0.9;
/** A best F1 below this is chance: the cut is then left where the model itself puts it, at 0. */
const LEAST_F1 = 0.1;
/** Where that is out of reach: precision counts this many times as much as recall (F-beta, beta squared). */
const PRECISE_BETA_SQUARED = 1 / 16;

/**
 * Where to cut scores that come from models which did not see the example.
 *
 * @param targets 1, -1, or 0 for unknown.
 */
export function thresholdsFor(scores: ArrayLike<number>, targets: Int8Array): Thresholds {
  const order = [...targets.keys()].filter((i) => targets[i] !== 0).sort((a, b) => scores[b]! - scores[a]!);
  const support = order.filter((i) => targets[i] === 1).length;
  let best = { f1: 0, cut: Infinity };
  let precise = Infinity;
  let fallback = { f: 0, cut: Infinity };
  let hits = 0;
  order.forEach((example, rank) => {
    if (targets[example] === 1) hits++;
    const following = order[rank + 1];
    const score = scores[example]!;
    if (following !== undefined && scores[following] === score) return;
    const cut = following === undefined ? score : (score + scores[following]!) / 2;
    const found = rank + 1;
    const f1 = (2 * hits) / (found + support);
    if (f1 > best.f1) best = { f1, cut };
    if (hits / found >= HIGH_PRECISION) precise = cut;
    const f = ((1 + PRECISE_BETA_SQUARED) * hits) / (found + PRECISE_BETA_SQUARED * support);
    if (f > fallback.f) fallback = { f, cut };
  });
  if (best.f1 < LEAST_F1) return { best: 0, precise: Math.max(0, fallback.cut) };
  const high = precise === Infinity ? fallback.cut : precise;
  return { best: best.cut, precise: Math.max(best.cut, high) };
}
