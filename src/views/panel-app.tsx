import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FrameState } from '../messages/frame-state';
import { FOLLOW_PORT, type Following } from '../messages/message';
import type { Summaries } from '../summaries/summaries';
import { Panel, type PanelState } from '../ui/panel/panel';
import type { PopupState } from '../ui/popup-state';
import { showFile } from './file-page';
import { pageEvents } from './page-events';
import { followPopupState } from './popup-source';
import type { TabPage } from './tab-page';
import { useReaderWords, useSettings } from './use-reader-words';

/**
 * The side panel at work: it goes along with the tab that is shown, and with the reader through its page.
 *
 * @param tab The tab that it speaks of; null: whichever is active in its window.
 * @param file The address of a saved file, of whose policy it speaks instead, and the clause that is looked for.
 */
export function PanelApp({
  tab,
  file,
  summaries,
}: {
  tab: number | null;
  file: { address: string; clause: number | null } | null;
  summaries: Summaries;
}) {
  const [shown, setShown] = useState<{ state: PopupState; page: TabPage } | null>(null);
  const settings = useSettings();
  const words = useReaderWords(settings);
  const address = file?.address ?? null;
  useEffect(() => {
    const show = (state: PopupState, page: TabPage) => setShown({ state, page });
    if (address === null) return followPopupState(tab, summaries, show);
    void showFile(address, summaries, show);
  }, [tab, address, summaries]);
  const frame = shown?.page.open && shown.state.kind === 'known' && shown.state.current ? shown.page.state : null;
  const here = useFollowing(frame);
  const events = useMemo(() => shown && pageEvents(shown), [shown]);
  if (!shown || !settings || !words || !events) return null;
  return (
    <Panel
      state={panelState(shown.state)}
      here={here ?? file?.clause ?? null}
      words={words}
      events={events}
      weights={settings.weights}
    />
  );
}

/** What is known from an earlier visit can be read along as well; a click then opens its page. */
function panelState(state: PopupState): PanelState {
  return state.kind === 'known' ? { kind: 'reading-along', analysis: state.analysis } : state;
}

/** The clause that the reader has come to in a frame. */
function useFollowing(frame: FrameState | null): number | null {
  const [here, setHere] = useState<number | null>(null);
  const { tab, frame: id, url } = frame ?? {};
  useEffect(() => {
    setHere(null);
    // The address is looked at because another document in the same frame has another annotator.
    if (tab === undefined || id === undefined || url === undefined) return;
    const port = browser.tabs.connect(tab, { name: FOLLOW_PORT, frameId: id });
    port.onMessage.addListener((following: Following) => setHere(following.clause));
    return () => port.disconnect();
  }, [tab, id, url]);
  return here;
}
