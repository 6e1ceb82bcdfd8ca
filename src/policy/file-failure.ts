/** Why a saved file was not read into the library. Each has its words in `src/words`. */
export const FILE_FAILURES = [
  'empty',
  'binary',
  'pdf',
  'too-large',
  'not-policy',
  'language',
  'unreadable',
  'model-damaged',
  'full',
  'library',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];
