import type { Clause } from '../policy/clause';

/**
 * The words of a clause that name sensitive data, or, where none is sensitive, any data: UTF-16 offsets into its text, in order,
 * overlapping mentions run together.
 */
export function triggersOf(clause: Pick<Clause, 'data'>): { start: number; end: number }[] {
  const sensitive = clause.data.filter((mention) => mention.sensitive);
  const mentions = [...(sensitive.length > 0 ? sensitive : clause.data)].sort((a, b) => a.start - b.start);
  const triggers: { start: number; end: number }[] = [];
  for (const { start, end } of mentions) {
    const last = triggers.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else triggers.push({ start, end });
  }
  return triggers;
}
