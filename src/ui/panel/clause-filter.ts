import { type Clause, MARK_KINDS, type MarkKind } from '../../policy/clause';
import { TOPICS, type Topic } from '../../policy/topic';

/** By what the list can be narrowed. Sharing is a mark and a topic: as a mark it is what is painted. */
export type Filter = { mark: MarkKind } | { topic: Topic };

export const MARK_FILTERS: readonly Filter[] = MARK_KINDS.map((mark) => ({ mark }));
export const TOPIC_FILTERS: readonly Filter[] = TOPICS.filter((topic) => topic !== 'sharing').map((topic) => ({
  topic,
}));

/** Tells filters apart. */
export function filterKey(filter: Filter): string {
  return 'mark' in filter ? `mark ${filter.mark}` : `topic ${filter.topic}`;
}

export function fits(clause: Clause, filter: Filter): boolean {
  return 'mark' in filter ? clause.marks.includes(filter.mark) : clause.topics.includes(filter.topic);
}

/** The clauses that fit any of the filters; without filters, all. */
export function filterClauses(clauses: readonly Clause[], filters: readonly Filter[]): readonly Clause[] {
  if (filters.length === 0) return clauses;
  return clauses.filter((clause) => filters.some((filter) => fits(clause, filter)));
}

/** Clauses that stand under one heading, in the policy's order. */
export interface ClauseGroup {
  section: string[];
  clauses: Clause[];
}

/** Runs of clauses under the same heading path. */
export function bySection(clauses: readonly Clause[]): ClauseGroup[] {
  const groups: ClauseGroup[] = [];
  let path: string | null = null;
  for (const clause of clauses) {
    const own = clause.section.join('\n');
    if (own !== path) groups.push({ section: clause.section, clauses: [] });
    groups.at(-1)!.clauses.push(clause);
    path = own;
  }
  return groups;
}
