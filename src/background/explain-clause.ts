import { allFrameStates } from '../messages/frame-state';
import { explainingLanguage, readSettings } from '../messages/settings';
import type { MarkKind } from '../policy/clause';
import type { Summaries } from '../summaries/summaries';
import { type ClauseCard, clauseCard } from '../words/clause-card';
import { createWords } from '../words/words';

/**
 * What the card of a clause shows, in the reader's language. Made here, so that the script in the page stays without the
 * catalogues.
 *
 * @returns null if the policy of this frame is no longer known, or has no such clause.
 */
export async function explainClause(
  summaries: Summaries,
  frame: { tab: number; frame: number },
  clause: number,
  kind: MarkKind | null,
): Promise<ClauseCard | null> {
  const state = (await allFrameStates()).find((one) => one.tab === frame.tab && one.frame === frame.frame);
  if (state?.phase !== 'read') return null;
  const analysis = state.unkept?.analysis ?? (await summaries.analysis(state.key));
  if (!analysis?.clauses[clause]) return null;
  return clauseCard(createWords(explainingLanguage(await readSettings())), analysis, clause, kind);
}
