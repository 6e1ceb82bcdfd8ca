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

/** More than any window shows, and few enough to be drawn without holding the reader up. */
export const PIECE = 30;

/** Clauses that stand under one heading, in the policy's order. */
export interface ClauseGroup {
  section: string[];
  /** How many clauses stand before these. */
  from: number;
  clauses: Clause[];
}

/** Runs of clauses under the same heading path. */
export function bySection(clauses: readonly Clause[]): ClauseGroup[] {
  const groups: ClauseGroup[] = [];
  let path: string | null = null;
  for (const [from, clause] of clauses.entries()) {
    const own = clause.section.join('\n');
    if (own !== path) groups.push({ section: clause.section, from, clauses: [] });
    groups.at(-1)!.clauses.push(clause);
    path = own;
  }
  return groups;
}

/** Clauses in pieces, of which no section makes a long one. */
export function inPieces(clauses: readonly Clause[]): Clause[][] {
  const count = Math.ceil(clauses.length / PIECE);
  return Array.from({ length: count }, (_, at) => clauses.slice(at * PIECE, (at + 1) * PIECE));
}

/** Whether a clause is among these, which are in the policy's order. */
export function holds(clauses: readonly Clause[], id: number | undefined): id is number {
  return id !== undefined && clauses.length > 0 && clauses[0]!.id <= id && id <= clauses.at(-1)!.id;
}
