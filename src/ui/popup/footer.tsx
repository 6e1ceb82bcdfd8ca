import { Glyph } from '../icons';
import { OWN_NAMES } from '../own-names';
import type { PopupEvents, PopupState } from '../popup-state';
import { useWords } from '../words-context';

/** What can be done from every state, and the vow. */
export function Footer({
  state,
  events,
  canReadAlong,
}: {
  state: PopupState;
  events: PopupEvents;
  canReadAlong: boolean;
}) {
  const words = useWords();
  const other = words.language === 'zh' ? 'en' : 'zh';
  const known = state.kind === 'known' ? state : null;
  return (
    <footer class="footer">
      <div class="footer-actions">
        {known && !known.current ? (
          <button type="button" class="button button-main" onClick={() => events.onOpenLink(known.analysis.url)}>
            <Glyph name="open" />
            {words.t('common.openPage')}
          </button>
        ) : null}
        {known?.current && canReadAlong ? (
          <button type="button" class="button button-main" onClick={events.onOpenPanel}>
            <Glyph name="document" />
            {words.t('popup.readAlong')}
          </button>
        ) : null}
        <button type="button" class="button button-library" onClick={events.onOpenLibrary}>
          {words.t('popup.library')}
        </button>
        <button
          type="button"
          class="button"
          lang={other}
          onClick={() => events.onSetLanguage(other)}
          aria-label={OWN_NAMES[other]}
        >
          <Glyph name="globe" />
          {OWN_NAMES[other]}
        </button>
      </div>
      <p class="vow">{words.t('common.vow')}</p>
    </footer>
  );
}
