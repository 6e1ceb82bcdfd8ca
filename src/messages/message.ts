import type { MarkKind } from '../policy/clause';
import type { Detection } from '../policy/detection';
import type { Failure } from '../policy/failure';
import type { FileFailure } from '../policy/file-failure';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import type { ClauseCard } from '../words/clause-card';

/** What the background answers to a policy's text. */
export type Reading = { ok: true; analysis: PolicyAnalysis; fromStore: boolean } | { ok: false; failure: Failure };

/** What becomes of a saved file: the key of its policy in the library, or why it is not there. */
export type FileReading = { ok: true; key: string } | { ok: false; failure: FileFailure };

/** What content scripts may ask of the background, and nothing else. */
export interface PageCalls {
  /** The detector found a policy in this frame. */
  'policy-detected': { ask: { detection: Detection } };
  /** The text of a policy that was detected in a frame of a page is in the window; false if the page hides the frame all the same. */
  'policy-seen': { ask: { detection: Detection }; answer: boolean };
  /** The annotator read it. */
  'policy-read': { ask: { text: PolicyText }; answer: Reading };
  /** What the card of a clause of the policy in this frame shows; null if it is no longer known. */
  'explain-clause': { ask: { clause: number; kind: MarkKind | null }; answer: ClauseCard | null };
  /** The annotator could not. */
  'reading-failed': { ask: { failure: Failure } };
  /** The document that was read is gone, though the page stayed (single-page navigation). */
  'policy-left': { ask: object };
}

/** What the extension's own pages may ask of the background. */
export interface ViewCalls {
  /** Read the page of this tab though the detector did not take it for a policy. */
  'read-anyway': { ask: { tab: number } };
  /** Analyse the policy of a saved file and keep it. */
  'read-file': { ask: { text: PolicyText }; answer: FileReading };
}

/** What the extension's own pages ask of a frame's content scripts. */
export interface FrameCalls {
  /** Answered by the annotator: scrolls to a clause and flashes it; false if its words are no longer there. */
  'show-clause': { ask: { clause: number }; answer: boolean };
  /** Whether the annotator still has a policy that it read. */
  'has-policy': { ask: object; answer: boolean };
  /** Opens the card of the first clause of the selection. */
  'explain-selection': { ask: object };
  /** Goes to the next or the previous mark and opens its card. */
  'step-mark': { ask: { by: 1 | -1 } };
}

export type Ask<Calls, Name extends keyof Calls> = Calls[Name] extends { ask: infer A } ? A : never;
/** Calls without an answer are answered all the same, once they are done; what with does not matter. */
export type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends { answer: infer A } ? A : unknown;

/** Name of the port by which a side panel follows the reader; the annotator posts `Following`. */
export const FOLLOW_PORT = 'follow';
export interface Following {
  /** The clause at the top of the window, or null. */
  clause: number | null;
}
