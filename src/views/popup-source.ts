import { browser } from 'wxt/browser';
import { type FrameState, onFrameStates } from '../messages/frame-state';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyLink } from '../policy/policy-link';
import { canonicalUrl } from '../site/canonical-url';
import { nameOfFile } from '../site/saved-file';
import { siteKey } from '../site/site-key';
import type { StoredPolicy } from '../summaries/stored-policy';
import type { Summaries } from '../summaries/summaries';
import type { EarlierVersion, KnownState, PopupState } from '../ui/popup-state';
import { lookAtTab, type TabPage } from './tab-page';

type OpenPage = Extract<TabPage, { open: true }>;

/** The analysis that is shown already. A key stands for a text and the model that read it, and so for one analysis. */
interface Shown {
  key: string;
  analysis: PolicyAnalysis;
}

/** What the popup shows of a page: what stands there now, else what is known of its site from earlier. */
async function popupState(page: TabPage, summaries: Summaries, shown: Shown | null): Promise<PopupState> {
  const site = page.url === null ? null : siteKey(page.url);
  if (!page.open) return { kind: 'forbidden', site, reason: page.why };
  const { state } = page;
  switch (state?.phase) {
    case 'reading':
      return { kind: 'reading', site };
    case 'failed':
      return { kind: 'failed', site, reason: state.failure };
    case 'language-not-read':
      return { kind: 'language-not-read', site, language: state.language };
    case 'read':
      return (await readNow(page, state, summaries, shown)) ?? { kind: 'failed', site, reason: 'forgotten' };
    default:
      return (await readEarlier(page, summaries)) ?? nothingKnown(page, site);
  }
}

/** Shows one stored policy; null if it is not, or no longer, in the library. */
export async function storedState(key: string, summaries: Summaries): Promise<KnownState | null> {
  const [policy, analysis] = await Promise.all([summaries.policy(key), summaries.analysis(key)]);
  if (!policy || !analysis) return null;
  return known(policy.url, analysis, policy.lastRead, summaries, { current: false, unkept: null, key });
}

/** Shows the policy in a saved file, by its address. */
export async function fileState(address: string, summaries: Summaries): Promise<PopupState> {
  try {
    const [policy] = await summaries.versions(address);
    const analysis = policy && (await summaries.analysis(policy.key));
    if (!analysis) return { kind: 'failed', site: nameOfFile(address), reason: 'forgotten' };
    // There is no page to open: what is shown is all that there is.
    return known(address, analysis, policy.lastRead, summaries, { current: true, unkept: null, key: policy.key });
  } catch (error) {
    console.error('The library could not be read.', error);
    return { kind: 'failed', site: nameOfFile(address), reason: 'library' };
  }
}

/**
 * Calls back with the popup's state, now and whenever the tab or its policies change. While it is the same policy, so is the analysis: nothing of it
 * is to be drawn anew.
 *
 * @returns A function that stops it.
 */
export function followPopupState(
  tab: number | null,
  summaries: Summaries,
  show: (state: PopupState, page: TabPage) => void,
) {
  let latest = 0;
  let shown: Shown | null = null;
  const look = async () => {
    const asked = ++latest;
    const page = await lookAtTab(tab);
    const state = await popupState(page, summaries, shown).catch((error: unknown): PopupState => {
      console.error('The library could not be read.', error);
      return { kind: 'failed', site: null, reason: 'library' };
    });
    // A slower, earlier look must not undo a later one.
    if (asked !== latest) return;
    if (page.open && page.state?.phase === 'read' && state.kind === 'known') {
      shown = { key: page.state.key, analysis: state.analysis };
    }
    show(state, page);
  };
  const again = () => void look();
  const stopStates = onFrameStates(again);
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) again();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  if (tab === null) browser.tabs.onActivated.addListener(again);
  again();
  return () => {
    latest = Number.POSITIVE_INFINITY;
    stopStates();
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(again);
  };
}

async function readNow(
  page: OpenPage,
  state: Extract<FrameState, { phase: 'read' }>,
  summaries: Summaries,
  shown: Shown | null,
): Promise<KnownState | null> {
  const policy = await summaries.policy(state.key);
  // What was deleted from the library meanwhile is no longer known, shown or not.
  const again = shown?.key === state.key && (policy || state.unkept) ? shown.analysis : null;
  const analysis = again ?? state.unkept?.analysis ?? (await summaries.analysis(state.key));
  if (!analysis) return null;
  const unkept = state.unkept?.why ?? null;
  const readAt = policy?.lastRead ?? Date.now();
  const now = await known(page.url, analysis, readAt, summaries, { current: true, unkept, key: state.key });
  return policy ? { ...now, earlier: await earlierVersion(policy, summaries) } : now;
}

/** For so long a version is new, and it is told what has changed; in milliseconds. */
const NEW_FOR = 14 * 24 * 60 * 60 * 1000;

async function earlierVersion(policy: StoredPolicy, summaries: Summaries): Promise<EarlierVersion | null> {
  if (Date.now() - policy.firstRead > NEW_FOR) return null;
  const versions = await summaries.versions(policy.url);
  const before = versions.find(
    ({ textHash, lastRead }) => textHash !== policy.textHash && lastRead <= policy.firstRead,
  );
  if (!before) return null;
  return { readAt: before.lastRead, answers: (before.model === policy.model && before.answers) || null };
}

/** A policy that this page links to goes before the one of this site that was read last. */
async function readEarlier(page: OpenPage, summaries: Summaries): Promise<KnownState | null> {
  const policies = await summaries.ofSite(page.url);
  const linked = (page.found?.links ?? []).map(({ url }) => canonicalUrl(url));
  const best = policies.find((policy) => linked.includes(policy.url)) ?? policies[0];
  const analysis = best && (await summaries.analysis(best.key));
  return analysis
    ? known(page.url, analysis, best.lastRead, summaries, { current: false, unkept: null, key: best.key })
    : null;
}

function nothingKnown(page: OpenPage, site: string | null): PopupState {
  const links: PolicyLink[] = page.found?.links ?? [];
  const kind = page.found?.detection.kind;
  if (kind === 'terms' || kind === 'cookies') return { kind: 'not-policy', site, looksLike: kind, links };
  if (page.private) return { kind: 'private-window', site, links };
  return { kind: 'unknown-site', site: site ?? page.url, links };
}

async function known(
  url: string,
  analysis: PolicyAnalysis,
  readAt: number,
  summaries: Summaries,
  how: { current: boolean; unkept: KnownState['unkept']; key: string },
): Promise<KnownState> {
  const others = (await summaries.ofSite(url)).filter((policy) => policy.key !== how.key).map(brief);
  const { current, unkept } = how;
  const own = siteKey(analysis.url);
  const framed = current && own !== null && own !== siteKey(url);
  const site = (framed ? own : siteKey(url)) ?? nameOfFile(url) ?? url;
  return { kind: 'known', site, analysis, readAt, current, framed, unkept, earlier: null, others };
}

function brief({ key, title, language, lastRead }: StoredPolicy): KnownState['others'][number] {
  return { key, title, language, readAt: lastRead };
}
