import { useMemo } from 'preact/hooks';
import type { OwnWeights } from '../../policy/own-weights';
import type { Words } from '../../words/words';
import { EmptyState } from '../empty-state';
import { GradingProvider, gradingBy } from '../grading-context';
import type { PopupEvents, PopupState } from '../popup-state';
import { WordsProvider } from '../words-context';
import { Footer } from './footer';
import { Known } from './known';
import './popup.css';

/** The toolbar popup: what this site's policy says, or why that is not known. */
export function Popup({
  state,
  words,
  events,
  canReadAlong,
  weights = {},
}: {
  state: PopupState;
  words: Words;
  events: PopupEvents;
  /** Whether the browser has a side panel that can be opened for this page. */
  canReadAlong: boolean;
  /** By what the reader's grade differs from ours. */
  weights?: OwnWeights;
}) {
  const grading = useMemo(() => gradingBy(weights), [weights]);
  return (
    <WordsProvider value={words}>
      <GradingProvider value={grading}>
        <div class="popup" lang={words.tag}>
          {state.kind === 'known' ? (
            <Known key={state.analysis.url} state={state} events={events} />
          ) : (
            <EmptyState state={state} events={events} />
          )}
          <Footer state={state} events={events} canReadAlong={canReadAlong} />
        </div>
      </GradingProvider>
    </WordsProvider>
  );
}
