/** Scores that come from models which did not see the example, and what is known of it: 1, -1, or 0 for nothing. */
export interface Scored {
  scores: ArrayLike<number>;
  targets: Int8Array;
}

/** The precision that the second threshold is to reach in cross-validation. */
const HIGH_PRECISION = 0.9;
/** Where that is out of reach: precision counts this many times as much as recall (F-beta, beta squared). */
const PRECISE_BETA_SQUARED = 1 / 16;
/** A best F1 below this is chance: the cut is then left where the model itself puts it, at 0. */
const LEAST_F1 = 0.1;

/** A place to cut: below `found` examples, `hits` of which have the label. */
interface Cut {
  at: number;
  found: number;
  hits: number;
}

/** The places to cut between different scores, from the highest down, and how many examples have the label. */
function cutsOf({ scores, targets }: Scored): { cuts: Cut[]; support: number } {
  const order = [...targets.keys()].filter((i) => targets[i] !== 0).sort((a, b) => scores[b]! - scores[a]!);
  const cuts: Cut[] = [];
  let hits = 0;
  order.forEach((example, rank) => {
    if (targets[example] === 1) hits++;
    const score = scores[example]!;
    const below = order[rank + 1];
    if (below !== undefined && scores[below] === score) return;
    cuts.push({ at: below === undefined ? score : (score + scores[below]!) / 2, found: rank + 1, hits });
  });
  return { cuts, support: hits };
}

function bestBy(cuts: readonly Cut[], value: (cut: Cut) => number): Cut | null {
  return cuts.reduce<Cut | null>((best, cut) => (best === null || value(cut) > value(best) ? cut : best), null);
}

/** The cut of best F1, on its own. */
export function bestThreshold(scored: Scored): number {
  const { cuts, support } = cutsOf(scored);
  const f1 = ({ hits, found }: Cut) => (2 * hits) / (found + support);
  const best = bestBy(cuts, f1);
  return best === null || f1(best) < LEAST_F1 ? 0 : best.at;
}

/**
 * The cuts at which labels taken together have the best F1, all decisions in one pot. A label that is seldom right is then given less
 * readily than for its own F1, since its false alarms weigh on the whole: at the optimum each label is given as long as the next example is
 * right with a probability of at least half the common F1 (Z. C. Lipton, C. Elkan, B. Naryanaswamy, "Optimal thresholding of classifiers to
 * maximize F1 measure", ECML PKDD 2014), which is iterated here.
 *
 * @returns A cut for each label, null where it is best never given, and the F1 reached.
 */
export function pooledThresholds(labels: readonly Scored[]): { cuts: (number | null)[]; f1: number } {
  const all = labels.map(cutsOf);
  const support = all.reduce((sum, own) => sum + own.support, 0);
  let f1 = 0.5;
  let chosen: (Cut | null)[] = [];
  for (let round = 0; round < 8; round++) {
    const worth = ({ hits, found }: Cut) => hits - (f1 / 2) * found;
    chosen = all.map(({ cuts }) => {
      const best = bestBy(cuts, worth);
      return best !== null && worth(best) > 0 ? best : null;
    });
    const hits = chosen.reduce((sum, cut) => sum + (cut?.hits ?? 0), 0);
    const found = chosen.reduce((sum, cut) => sum + (cut?.found ?? 0), 0);
    f1 = support === 0 ? 0 : (2 * hits) / (found + support);
  }
  return { cuts: chosen.map((cut) => cut?.at ?? null), f1 };
}

/**
 * Thresholds for topics: halfway between each one's own best F1, which the mean over the topics (macro) asks for, and the pooled one (micro).
 * Halfway costs either next to nothing and moves less with the sample than both.
 */
export function topicThresholds(topics: readonly Scored[]): number[] {
  const pooled = pooledThresholds(topics).cuts;
  return topics.map((topic, at) => {
    const own = bestThreshold(topic);
    return ((pooled[at] ?? own) + own) / 2;
  });
}

/** The lowest cut from which on nine in ten are right; if there is none, the best compromise in favour of precision. Never below `least`. */
export function preciseThreshold(scored: Scored, least: number): number {
  const { cuts, support } = cutsOf(scored);
  const beta = PRECISE_BETA_SQUARED;
  const compromise = bestBy(cuts, ({ hits, found }) => ((1 + beta) * hits) / (found + beta * support));
  const precise = cuts.findLast(({ hits, found }) => hits / found >= HIGH_PRECISION) ?? compromise;
  return Math.max(least, precise?.at ?? 0);
}
