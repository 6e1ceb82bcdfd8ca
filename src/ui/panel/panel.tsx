import { useMemo } from 'preact/hooks';
import type { OwnWeights } from '../../policy/own-weights';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import type { Words } from '../../words/words';
import { EmptyState } from '../empty-state';
import { GradingProvider, gradingBy } from '../grading-context';
import type { PopupEvents, PopupState } from '../popup-state';
import { WordsProvider } from '../words-context';
import { ReadingAlong } from './reading-along';
import './panel.css';

/** What the side panel shows: the policy in this tab, or why there is none, as in the popup. */
export type PanelState = { kind: 'reading-along'; analysis: PolicyAnalysis } | Exclude<PopupState, { kind: 'known' }>;

export type PanelEvents = Pick<PopupEvents, 'onShowClause' | 'onOpenLink' | 'onRead' | 'onOpenWeights' | 'onCopy'>;

/** The side panel: the clauses of this page, to read along. */
export function Panel({
  state,
  here,
  words,
  events,
  weights = {},
}: {
  state: PanelState;
  /** The clause at the top of the page's window; null: unknown. */
  here: number | null;
  words: Words;
  events: PanelEvents;
  /** By what the reader's grade differs from ours. */
  weights?: OwnWeights;
}) {
  const grading = useMemo(() => gradingBy(weights), [weights]);
  return (
    <WordsProvider value={words}>
      <GradingProvider value={grading}>
        <div class="panel" lang={words.tag}>
          {state.kind === 'reading-along' ? (
            <ReadingAlong
              key={state.analysis.url}
              analysis={state.analysis}
              here={here}
              onShowClause={events.onShowClause}
              onOpenWeights={events.onOpenWeights}
              onCopy={events.onCopy}
            />
          ) : (
            <EmptyState state={state} events={events} />
          )}
          <footer class="vow panel-vow">{words.t('common.vow')}</footer>
        </div>
      </GradingProvider>
    </WordsProvider>
  );
}
