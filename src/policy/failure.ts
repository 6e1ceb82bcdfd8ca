/** Why a page could not be read, or what is known of it not be shown. Each has its words in `src/words`. */
export const FAILURES = [
  'empty',
  'not-html',
  'too-large',
  'model-damaged',
  'unreadable',
  'interrupted',
  'library',
  'forgotten',
] as const;
export type Failure = (typeof FAILURES)[number];
