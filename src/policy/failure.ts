/** Why a page could not be read. Each has its words in `src/words`. */
export const FAILURES = ['empty', 'not-html', 'too-large', 'model-damaged', 'unreadable', 'interrupted'] as const;
export type Failure = (typeof FAILURES)[number];
