/** What a document is. `privacy` includes children's and regional supplements. */
export type DocumentKind = 'privacy' | 'terms' | 'cookies' | 'other';

export interface Detection {
  kind: DocumentKind;
  /** Confidence that the document is a privacy policy, 0 to 1. */
  score: number;
  /** BCP 47 primary subtag ('en', 'zh', 'fr', …) judged from the text, not from `lang`; null if unknown. */
  language: string | null;
}
