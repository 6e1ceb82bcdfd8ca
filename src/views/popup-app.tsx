import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings } from '../messages/settings';
import { hasSidePanel, openSidePanel } from '../messages/side-panel';
import type { Summaries } from '../summaries/summaries';
import { Popup } from '../ui/popup/popup';
import type { PopupEvents, PopupState } from '../ui/popup-state';
import { showFile } from './file-page';
import { openTab, pageEvents } from './page-events';
import { followPopupState, storedState } from './popup-source';
import type { TabPage } from './tab-page';
import { useReaderWords, useSettings } from './use-reader-words';

/**
 * The popup at work.
 *
 * @param tab The tab that it speaks of; null: the active one of its window.
 * @param file The address of a saved file, of whose policy it speaks instead.
 */
export function PopupApp({ tab, file, summaries }: { tab: number | null; file: string | null; summaries: Summaries }) {
  const [shown, setShown] = useState<{ state: PopupState; page: TabPage } | null>(null);
  const settings = useSettings();
  const words = useReaderWords(settings);
  useEffect(() => {
    const show = (state: PopupState, page: TabPage) => setShown({ state, page });
    if (file === null) return followPopupState(tab, summaries, show);
    void showFile(file, summaries, show);
  }, [tab, file, summaries]);
  const events = useMemo(
    () => (shown ? popupEvents(shown, summaries, (state) => setShown({ ...shown, state })) : null),
    [shown, summaries],
  );
  if (!shown || !settings || !words || !events) return null;
  return (
    <Popup
      state={shown.state}
      words={words}
      events={events}
      weights={settings.weights}
      canReadAlong={shown.page.open && shown.state.kind === 'known' && hasSidePanel()}
    />
  );
}

function popupEvents(
  shown: { state: PopupState; page: TabPage },
  summaries: Summaries,
  show: (state: PopupState) => void,
): PopupEvents {
  const { page } = shown;
  return {
    ...pageEvents(shown),
    onOpenPanel() {
      if (page.open) void openSidePanel(page.tab);
    },
    onOpenLibrary: () => openTab(browser.runtime.getURL('/library.html')),
    onOpenOther(key) {
      void storedState(key, summaries).then((other) => other && show(other));
    },
    onSetLanguage: (language) => void changeSettings({ language }),
  };
}
