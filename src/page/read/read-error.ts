/** Why a document could not be read. */
export const READ_FAILURES = ['empty', 'not-html', 'too-large'] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];

/** Thrown by `read`; `reason` is for the reader, who is told what happened. */
export class ReadError extends Error {
  override name = 'ReadError';
  constructor(readonly reason: ReadFailure) {
    super(`The document could not be read: ${reason}`);
  }
}
