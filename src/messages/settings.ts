import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MARK_KINDS, type MarkKind } from '../policy/clause';
import { LANGUAGES, type Language } from '../policy/language';
import { EMPHASES, type Emphasis, type OwnWeights } from '../policy/own-weights';
import { QUESTIONS } from '../policy/rubric';
import { TOPICS, type Topic } from '../policy/topic';

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
  /** By what the reader's grades differ from ours. */
  weights: OwnWeights;
}

const KEY = 'settings';

/** A question that is weighed in a way that does not exist counts as with us; one that does not exist is dropped. */
const emphasis = v.fallback(v.picklist(Object.keys(EMPHASES) as Emphasis[]), 'normal');
const ownWeights: v.GenericSchema<unknown, OwnWeights> = v.object(
  Object.fromEntries(QUESTIONS.map((question) => [question, v.exactOptional(emphasis)])),
);

/** What is stored may come from another version or be damaged: each choice that is none takes its default, the others stay. */
const Stored: v.GenericSchema<unknown, Settings> = v.fallback(
  v.object({
    language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
    kinds: v.fallback(v.array(v.picklist(MARK_KINDS)), [...MARK_KINDS]),
    topics: v.fallback(v.array(v.picklist(TOPICS)), []),
    contradictions: v.fallback(v.boolean(), false),
    marks: v.fallback(v.boolean(), true),
    hover: v.fallback(v.boolean(), false),
    rail: v.fallback(v.boolean(), false),
    weights: v.fallback(ownWeights, {}),
  }),
  {
    language: null,
    kinds: [...MARK_KINDS],
    topics: [],
    contradictions: false,
    marks: true,
    hover: false,
    rail: false,
    weights: {},
  },
);

export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return v.parse(Stored, stored[KEY]);
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
