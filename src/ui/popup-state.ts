import type { DocumentKind } from '../policy/detection';
import type { Failure } from '../policy/failure';
import type { Language } from '../policy/language';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyLink } from '../policy/policy-link';
import type { Answers } from '../policy/rubric';

/** Why the browser keeps a page closed to extensions. */
export const CLOSED_PAGES = ['browser', 'store', 'pdf', 'file', 'permission'] as const;
export type ClosedPage = (typeof CLOSED_PAGES)[number];

/** What the popup shows. `site` is the host as the reader knows it; null where the page has none. */
export type PopupState =
  | { kind: 'reading'; site: string | null }
  /** A document of another kind was asked about or found here. */
  | { kind: 'not-policy'; site: string | null; looksLike: Exclude<DocumentKind, 'privacy'>; links: PolicyLink[] }
  /** `language`: BCP 47, null if unknown. */
  | { kind: 'language-not-read'; site: string | null; language: string | null }
  | { kind: 'failed'; site: string | null; reason: Failure }
  /** No policy of this site has been read yet. */
  | { kind: 'unknown-site'; site: string; links: PolicyLink[] }
  | KnownState
  | { kind: 'forbidden'; site: string | null; reason: ClosedPage }
  /** As `unknown-site`, where nothing is kept. */
  | { kind: 'private-window'; site: string | null; links: PolicyLink[] };

export interface KnownState {
  kind: 'known';
  /** The site whose policy it is. */
  site: string;
  analysis: PolicyAnalysis;
  /** Milliseconds since 1970. */
  readAt: number;
  /** Whether it is what stands in this page now; if not, it is known from an earlier visit. */
  current: boolean;
  /** Whether it stands in a frame that comes from another site than the page. */
  framed: boolean;
  /** Why it will be gone with this browser session; null: it is in the library. */
  unkept: 'private' | 'full' | 'closed' | null;
  /** The version that was read before this one, if this one is new. */
  earlier: EarlierVersion | null;
  /** Other policies of this site, last read first. */
  others: { key: string; title: string; language: Language; readAt: number }[];
}

export interface EarlierVersion {
  /** When it was last read; milliseconds since 1970. */
  readAt: number;
  /** null: another model read it, and the two cannot be compared. */
  answers: Answers | null;
}

/** What a reader can do in the popup. */
export interface PopupEvents {
  /** Scroll the page to a clause and flash it; where the page is not open, open it there. */
  onShowClause(id: number): void;
  /** Open an address in a tab; http and https only. */
  onOpenLink(url: string): void;
  onOpenPanel(): void;
  onOpenLibrary(): void;
  /** Show where the reader can weigh the questions. */
  onOpenWeights(): void;
  /** Show another policy of this site. */
  onOpenOther(key: string): void;
  onSetLanguage(language: Language): void;
  /** Read this page as a policy, or try once more. */
  onRead(): void;
  onCopy(text: string): void;
}
