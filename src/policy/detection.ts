/** What a document is. `privacy` includes children's and regional supplements; a page named after its terms is `terms` though a policy stands in it. */
export type DocumentKind = 'privacy' | 'terms' | 'cookies' | 'other';

export interface Detection {
  kind: DocumentKind;
  /** Confidence that the document is a privacy policy or holds one, 0 to 1; from one half on it is read as such. */
  score: number;
  /** BCP 47 primary subtag ('en', 'zh', 'fr', …) judged from the text, not from `lang`; null if unknown. */
  language: string | null;
}
