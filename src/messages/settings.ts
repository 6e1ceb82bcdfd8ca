import { browser } from 'wxt/browser';
import { MARK_KINDS, type MarkKind } from '../policy/clause';
import type { Language } from '../policy/language';
import type { Topic } from '../policy/topic';

/** What the reader chose. */
export interface Settings {
  /** In which language things are explained; null: the browser's. */
  language: Language | null;
  /** Kinds that are painted. */
  kinds: MarkKind[];
  /** Topics whose clauses are painted too. */
  topics: Topic[];
  /** Whether clauses are painted of which another seems to say the opposite. */
  contradictions: boolean;
  /** Whether marks are painted at all. */
  marks: boolean;
  /** Whether resting the pointer on a mark opens its card. */
  hover: boolean;
  /** Whether ticks beside the scroll bar show where the marks are. */
  rail: boolean;
}

const KEY = 'settings';
const DEFAULTS: Settings = {
  language: null,
  kinds: [...MARK_KINDS],
  topics: [],
  contradictions: false,
  marks: true,
  hover: false,
  rail: false,
};

/** Choices that an older version did not know take their default; those that were made stay. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back after each change. @returns A function that stops it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) void readSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The language in which things are explained to this reader. */
export function explainingLanguage(settings: Settings): Language {
  return settings.language ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en');
}
