import { analyse } from '../analysis/analyse';
import { ModelError } from '../analysis/classify/model';
import type { FrameState, Unkept } from '../messages/frame-state';
import type { Reading } from '../messages/message';
import type { Detection } from '../policy/detection';
import type { Failure } from '../policy/failure';
import { LANGUAGES } from '../policy/language';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import { identify, type PolicyIdentity, StorageFullError, type Summaries } from '../summaries/summaries';
import type { Models } from './models';

/** A frame that holds, or seems to hold, a policy. */
export interface ReadingFrame {
  tab: number;
  frame: number;
  url: string;
  /** Address of the page that the frame is in. */
  page: string;
  private: boolean;
}

/** What the reader needs of the browser. */
export interface Surroundings {
  /** `explain`: open the card of the clause that is selected, once the page is read. */
  injectAnnotator(frame: ReadingFrame, wish: { explain: boolean }): Promise<void>;
  writeState(state: FrameState): Promise<void>;
  stateOf(frame: ReadingFrame): Promise<FrameState | null>;
  dropState(frame: ReadingFrame): Promise<void>;
  showCount(frame: ReadingFrame, count: number | null): Promise<void>;
  /** The language of what stands in a frame, by its BCP 47 primary subtag; null if nobody knows. */
  languageOf(frame: ReadingFrame): Promise<string | null>;
  now(): number;
}

/** Takes a policy from its detection to its analysis, and keeps the frame's state in step. */
export class PolicyReader {
  #models: Models;
  #summaries: Summaries;
  #surroundings: Surroundings;

  constructor(models: Models, summaries: Summaries, surroundings: Surroundings) {
    this.#models = models;
    this.#summaries = summaries;
    this.#surroundings = surroundings;
  }

  /** A policy stands in this frame: have it read, or say that its language is not one that we read. */
  async detected(frame: ReadingFrame, detection: Detection): Promise<void> {
    const found = detection.language;
    if (!isRead(found)) {
      const named = await this.#surroundings.languageOf(frame);
      // The detector, which knows fewer, may have missed one that is read; what it did name is no such.
      if (found !== null || !isRead(named)) {
        await this.#write(frame, { phase: 'language-not-read', language: isRead(named) ? found : (named ?? found) });
        return;
      }
    }
    await this.start(frame);
  }

  /** Reads the document in this frame, whatever the detector said of it. */
  async start(frame: ReadingFrame, wish = { explain: false }): Promise<void> {
    await this.#write(frame, { phase: 'reading' });
    try {
      await this.#surroundings.injectAnnotator(frame, wish);
    } catch {
      await this.failed(frame, 'unreadable');
    }
  }

  /** The annotator could not read the page. */
  async failed(frame: ReadingFrame, failure: Failure): Promise<void> {
    await this.#write(frame, { phase: 'failed', failure });
    await this.#surroundings.showCount(frame, null);
  }

  /** The document that was read is gone. */
  async left(frame: ReadingFrame): Promise<void> {
    await this.#surroundings.dropState(frame);
    await this.#surroundings.showCount(frame, null);
  }

  /**
   * Analyses a policy, or finds its analysis in the store. It is known by the address that its page gives, as long as that is of the frame's own
   * origin: a page whose renderer is taken over must not speak for another site.
   */
  async read(frame: ReadingFrame, policy: PolicyText): Promise<Reading> {
    const own = /^https?:/.test(policy.url) && originOf(policy.url) === originOf(frame.url);
    const text = own ? policy : { ...policy, url: frame.url };
    if (text.language === null) {
      const language = await this.#surroundings.languageOf(frame);
      // Too little text to tell its language, of one that is read.
      if (isRead(language)) await this.failed(frame, 'empty');
      else await this.#write(frame, { phase: 'language-not-read', language });
      await this.#surroundings.showCount(frame, null);
      return { ok: false, failure: 'empty' };
    }
    try {
      const { model, version } = await this.#models.get(text.language);
      const identity = await identify(text, version);
      const stored = await this.#find(identity, frame.private);
      const analysis = stored ?? analyse(text, model);
      const unkept = stored ? null : await this.#keep(frame, identity, analysis);
      const kept = { phase: 'read', key: identity.key, fromStore: stored !== null } as const;
      await this.#write(frame, unkept ? { ...kept, unkept: { why: unkept, analysis } } : kept);
      await this.#surroundings.showCount(frame, badgeCount(analysis));
      return { ok: true, analysis, fromStore: stored !== null };
    } catch (error) {
      const failure = error instanceof ModelError ? 'model-damaged' : 'unreadable';
      console.error(`${text.url} could not be analysed.`, error);
      await this.failed(frame, failure);
      return { ok: false, failure };
    }
  }

  async #find(identity: PolicyIdentity, isPrivate: boolean): Promise<PolicyAnalysis | null> {
    try {
      return await this.#summaries.find(identity, isPrivate ? null : this.#surroundings.now());
    } catch (error) {
      // A library that cannot be opened must not keep the reader from this page.
      console.error('The library could not be searched.', error);
      return null;
    }
  }

  async #keep(frame: ReadingFrame, identity: PolicyIdentity, analysis: PolicyAnalysis): Promise<Unkept['why'] | null> {
    if (frame.private) return 'private';
    try {
      // A page may change its words all the time: of what was first read in this visit only the last is kept.
      const before = await this.#surroundings.stateOf(frame);
      const passing = before?.phase === 'read' && before.page === frame.page && !before.fromStore ? before.key : null;
      await this.#summaries.save(identity, analysis, this.#surroundings.now(), passing);
      return null;
    } catch (error) {
      if (error instanceof StorageFullError) return 'full';
      console.error(`${identity.url} could not be stored.`, error);
      return 'closed';
    }
  }

  #write(frame: ReadingFrame, state: StateOf<FrameState>): Promise<void> {
    const { tab, frame: id, url, page } = frame;
    return this.#surroundings.writeState({ tab, frame: id, url, page, ...state });
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

type StateOf<State> = State extends unknown ? Omit<State, 'tab' | 'frame' | 'url' | 'page'> : never;

function isRead(language: string | null): boolean {
  return LANGUAGES.some((read) => read === language);
}

/** The badge counts what is painted: clauses marked for sensitive data or for sharing. */
function badgeCount(analysis: PolicyAnalysis): number {
  return analysis.clauses.filter((clause) => clause.marks.includes('sensitive') || clause.marks.includes('sharing'))
    .length;
}
