import { browser } from 'wxt/browser';
import type { Failure } from '../policy/failure';
import type { PolicyAnalysis } from '../policy/policy-analysis';

/**
 * How far the policy in one frame of a tab has come. Where none is kept, no policy was found there. `url` is the frame's own address,
 * `page` the one in the address bar: a state whose page is not the tab's is of a page that was left.
 */
export type FrameState = { tab: number; frame: number; url: string; page: string } & (
  | { phase: 'reading' }
  | { phase: 'read'; key: string; fromStore: boolean; unkept?: Unkept }
  | { phase: 'language-not-read'; language: string | null }
  | { phase: 'failed'; failure: Failure }
);

/** An analysis that is not in the library, because the window is private, there is no room or it cannot be opened; it lives as long as the browser. */
export interface Unkept {
  why: 'private' | 'full' | 'closed';
  analysis: PolicyAnalysis;
}

const PREFIX = 'frame:';
const keyOf = (tab: number, frame: number) => `${PREFIX}${tab}:${frame}`;

/**
 * Frame states live in the browser's session storage: in memory, closed to content scripts, and there for a worker that was
 * stopped and started again.
 */
export async function writeFrameState(state: FrameState): Promise<void> {
  await browser.storage.session.set({ [keyOf(state.tab, state.frame)]: state });
}

export async function readFrameState(tab: number, frame: number): Promise<FrameState | null> {
  const key = keyOf(tab, frame);
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  return (found[key] as FrameState | undefined) ?? null;
}

export async function dropFrameStates(tabs: (tab: number) => boolean): Promise<void> {
  const gone = (await allFrameStates()).filter((state) => tabs(state.tab));
  await browser.storage.session.remove(gone.map((state) => keyOf(state.tab, state.frame)));
}

export async function dropFrameState(tab: number, frame: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab, frame));
}

export async function allFrameStates(): Promise<FrameState[]> {
  const session: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(session)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, value]) => value as FrameState);
}

/** Calls back after each change of a frame's state. @returns A function that stops it. */
export function onFrameStates(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
