import type { Clause, MarkKind, TextSpan } from './clause';

/**
 * The words for which a clause is marked, in order, those that overlap run together; UTF-16 offsets into its text.
 *
 * @param kind null: of no mark in particular, which is all data that it names.
 */
export function triggersOf({ data, triggers }: Pick<Clause, 'data' | 'triggers'>, kind: MarkKind | null): TextSpan[] {
  const named = kind === null ? data : kind === 'sensitive' ? data.filter(({ sensitive }) => sensitive) : [];
  const found = [...named, ...((kind && triggers?.[kind]) ?? [])].sort((a, b) => a.start - b.start);
  const spans: TextSpan[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
