import { callFrame } from '../messages/call';
import { allFrameStates } from '../messages/frame-state';
import { changeSettings, readSettings } from '../messages/settings';
import { openSidePanel } from '../messages/side-panel';

/** Commands of the manifest, which the reader can rebind in the browser's settings. */
export type Command = 'next-mark' | 'previous-mark' | 'toggle-marks' | 'open-panel';

/** @param tab The tab that the reader looks at. */
export async function onCommand(command: string, tab: number | undefined): Promise<void> {
  switch (command as Command) {
    case 'next-mark':
      return step(tab, 1);
    case 'previous-mark':
      return step(tab, -1);
    case 'toggle-marks':
      return changeSettings({ marks: !(await readSettings()).marks });
    case 'open-panel':
      // Must be the first call: a browser opens a panel only while it handles what the reader did.
      if (tab !== undefined) return openSidePanel(tab);
  }
}

async function step(tab: number | undefined, by: 1 | -1): Promise<void> {
  const state = (await allFrameStates()).find((one) => one.tab === tab && one.phase === 'read');
  // A page that was left meanwhile has no one to answer, and nothing to step through.
  if (state) await callFrame(state, 'step-mark', { by }).catch(() => undefined);
}
