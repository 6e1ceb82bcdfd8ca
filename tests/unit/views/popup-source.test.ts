import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameState } from '../../../src/messages/frame-state';
import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import type { StoredPolicy } from '../../../src/summaries/stored-policy';
import type { PopupState } from '../../../src/ui/popup-state';
import type { TabPage } from '../../../src/views/tab-page';

const { event, lookAtTab } = vi.hoisted(() => ({
  event: () => ({ addListener: vi.fn<(listener: (...of: unknown[]) => void) => void>(), removeListener: vi.fn() }),
  lookAtTab: vi.fn<() => Promise<TabPage>>(),
}));
const tabs = vi.hoisted(() => ({ onUpdated: event(), onActivated: event() }));
const session = vi.hoisted(() => ({ onChanged: event() }));
vi.mock('wxt/browser', () => ({ browser: { tabs, storage: { session } } }));
vi.mock('../../../src/views/tab-page', () => ({ lookAtTab }));
const { followPopupState } = await import('../../../src/views/popup-source');
const { Summaries } = await import('../../../src/summaries/summaries');

const URL_ = 'https://shop.example/privacy';

/** A library in which every analysis is a new object each time it is read, as in a database. */
class FakeSummaries extends Summaries {
  kept = true;
  override analysis = vi.fn(async (key: string) =>
    this.kept ? ({ url: URL_, title: key } as unknown as PolicyAnalysis) : null,
  );
  override policy = vi.fn(async (key: string) =>
    this.kept ? ({ key, url: URL_, lastRead: 5, firstRead: 5 } as StoredPolicy) : null,
  );
  override ofSite = vi.fn(async () => []);
  override versions = vi.fn(async () => []);
}

function pageWith(state: Partial<FrameState>): TabPage {
  const frame = { tab: 7, frame: 0, url: URL_, page: URL_, ...state } as FrameState;
  return { open: true, tab: 7, url: URL_, private: false, state: frame, found: null };
}
const reading = pageWith({ phase: 'reading' });
const read = (key: string) => pageWith({ phase: 'read', key, fromStore: true });

describe('following what is known of a tab', () => {
  let summaries: FakeSummaries;
  let shown: PopupState[];
  let stop: () => void;
  /** Says that something became of the tab. */
  const change = () => tabs.onUpdated.addListener.mock.lastCall![0](7, { status: 'complete' });
  const follow = () => {
    stop = followPopupState(7, summaries, (state) => void shown.push(state));
  };
  const kinds = () => shown.map(({ kind }) => kind);
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    vi.clearAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    summaries = new FakeSummaries(null as never);
    shown = [];
  });

  it('shows what stands there now, and what comes of it', async () => {
    lookAtTab.mockResolvedValue(reading);
    follow();
    await settle();
    lookAtTab.mockResolvedValue(read('one'));
    change();
    await settle();
    expect(kinds()).toEqual(['reading', 'known']);
  });

  it('is not undone by an earlier look that took longer', async () => {
    let slow: (page: TabPage) => void = () => {};
    lookAtTab.mockReturnValueOnce(
      new Promise((resolve) => {
        slow = resolve;
      }),
    );
    follow();
    lookAtTab.mockResolvedValue(read('one'));
    change();
    await settle();
    slow(reading);
    await settle();
    expect(kinds()).toEqual(['known']);
  });

  it('shows the same analysis again while it is the same policy, and another for another', async () => {
    lookAtTab.mockResolvedValue(read('one'));
    follow();
    await settle();
    change();
    await settle();
    lookAtTab.mockResolvedValue(read('two'));
    change();
    await settle();
    const analyses = shown.map((state) => state.kind === 'known' && state.analysis);
    expect(analyses).toHaveLength(3);
    expect(analyses[1]).toBe(analyses[0]);
    expect(analyses[2]).toMatchObject({ title: 'two' });
    expect(summaries.analysis).toHaveBeenCalledTimes(2);
  });

  it('says that a policy was deleted though it was shown', async () => {
    lookAtTab.mockResolvedValue(read('one'));
    follow();
    await settle();
    summaries.kept = false;
    change();
    await settle();
    expect(shown.at(-1)).toMatchObject({ kind: 'failed', reason: 'forgotten' });
  });

  it('shows no more once it is stopped', async () => {
    lookAtTab.mockResolvedValue(reading);
    follow();
    stop();
    await settle();
    expect(shown).toEqual([]);
  });
});
