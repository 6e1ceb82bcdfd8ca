import type { Summaries } from '../summaries/summaries';

/** How long the browser may take to begin the download before its source is taken away, in milliseconds. */
const BEGIN = 60_000;

/** Hands the whole library to the reader as a file: a JSON array of `PolicyAnalysis`, with when each was read. */
export async function downloadLibrary(summaries: Summaries): Promise<void> {
  // One part a policy, so that thousands of analyses never stand in memory as one string.
  const parts: string[] = [];
  for (const { key, firstRead, lastRead } of await summaries.list()) {
    const analysis = await summaries.analysis(key);
    if (!analysis) continue;
    const entry = { firstRead: new Date(firstRead), lastRead: new Date(lastRead), analysis };
    parts.push(parts.length === 0 ? '[\n' : ',\n', JSON.stringify(entry));
  }
  const file = new Blob(parts.length === 0 ? ['[]\n'] : [...parts, '\n]\n'], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'clauselight-library.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN);
}
