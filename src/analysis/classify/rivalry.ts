/** Numbers that a topic's score is weighed anew with. */
export const RIVALRY_SIZE = 5;

/**
 * What tells whether a topic stands its ground: most clauses have one topic, so that a middling score means more where no other topic has a
 * better one.
 *
 * @param own The topic's linear score.
 * @param rival The best linear score of another topic.
 * @param important The linear score of `important`; 0 for a model without it.
 */
export function rivalryOf(own: number, rival: number, important: number): number[] {
  return [1, own, rival, Math.max(0, own - rival), important];
}

/** The largest number but the one at `except`; -∞ if there is none. */
export function bestOther(scores: readonly number[], except: number): number {
  let best = -Infinity;
  scores.forEach((score, i) => {
    if (i !== except && score > best) best = score;
  });
  return best;
}
