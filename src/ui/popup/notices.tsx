import type { KnownState } from '../popup-state';
import { useWords } from '../words-context';

/** Below this share of the region's text, the reader is told that clauses may be missing. */
const ENOUGH = 0.9;

/** What a reader has to know about the summary itself. */
export function Notices({ state }: { state: KnownState }) {
  const words = useWords();
  const { coverage } = state.analysis.extraction;
  const notices: string[] = [];
  if (!state.current) notices.push(words.t('popup.earlier', { date: words.day(state.readAt) }));
  if (state.framed) notices.push(words.t('popup.framed', { site: state.site }));
  if (state.unkept) notices.push(words.t(`popup.unkept.${state.unkept}`));
  if (coverage < ENOUGH) notices.push(words.t('popup.partial', { percent: words.percent(coverage) }));
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
    </>
  );
}
