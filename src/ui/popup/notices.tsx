import { changeBetween } from '../../policy/policy-change';
import { answersOf } from '../../policy/rubric';
import { useGrading } from '../grading-context';
import type { EarlierVersion, KnownState } from '../popup-state';
import { useWords } from '../words-context';

/** Below this share of the region's text, the reader is told that clauses may be missing. */
const ENOUGH = 0.9;

/** What a reader has to know about the summary itself. */
export function Notices({ state, onOpenChanges }: { state: KnownState; onOpenChanges(): void }) {
  const words = useWords();
  const { coverage } = state.analysis.extraction;
  const notices: string[] = [];
  if (!state.current) notices.push(words.t('popup.earlier', { date: words.day(state.readAt) }));
  if (state.framed) notices.push(words.t('popup.framed', { site: state.site }));
  if (state.unkept) notices.push(words.t(`popup.unkept.${state.unkept}`));
  if (coverage < ENOUGH) notices.push(words.t('popup.partial', { percent: words.percent(coverage) }));
  return (
    <>
      {state.earlier ? <Changed state={state} earlier={state.earlier} onOpenChanges={onOpenChanges} /> : null}
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
    </>
  );
}

/** That this is a new version, and what that means for its answers. */
function Changed({
  state: { analysis },
  earlier: { readAt, answers },
  onOpenChanges,
}: {
  state: KnownState;
  earlier: EarlierVersion;
  onOpenChanges(): void;
}) {
  const words = useWords();
  const { weights } = useGrading();
  const change = answers && changeBetween(answers, answersOf(analysis.assessment), weights);
  const count = change?.answers.length ?? 0;
  const differs = count > 0 || change?.grade;
  const told = change && (count > 0 ? words.t('popup.changedAnswers', { count }) : words.t('popup.changedNone'));
  return (
    <p class="notice">
      {words.t('popup.changed', { date: words.day(readAt) })}
      {told ? words.t('common.space') + told : null}
      {differs ? (
        <>
          {words.t('common.space')}
          <button type="button" class="link" onClick={onOpenChanges}>
            {words.t('popup.changes')}
          </button>
        </>
      ) : null}
    </p>
  );
}
