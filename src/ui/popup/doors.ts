import type { MarkKind } from '../../policy/clause';

/** A list of clauses behind a count. */
export interface Door {
  title: string;
  /** Clause ids. */
  clauses: readonly number[];
  /** As what the clauses are shown; each as what it is marked for first, if left out. */
  kind?: MarkKind;
}

/** What lies behind the summary. */
export interface Doors {
  onOpenDoor(door: Door): void;
  onOpenAnswers(): void;
  onOpenCompanies(): void;
  onOpenChanges(): void;
}
