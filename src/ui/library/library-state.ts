import type { MarkKind } from '../../policy/clause';
import type { Language } from '../../policy/language';
import type { OwnWeights } from '../../policy/own-weights';
import type { Answers } from '../../policy/rubric';
import type { Topic } from '../../policy/topic';

/** One policy of the library, as lists show it. */
export interface LibraryPolicy {
  key: string;
  site: string;
  url: string;
  /** The name of the file that it was saved in, or where that was saved from. */
  file?: string | null;
  title: string;
  language: Language;
  answers: Answers;
  counts: Record<MarkKind, number>;
  /** Milliseconds since 1970. */
  lastRead: number;
}

/** What the reader chose. */
export interface Choices {
  /** null: the browser's. */
  language: Language | null;
  kinds: MarkKind[];
  topics: Topic[];
  contradictions: boolean;
  marks: boolean;
  hover: boolean;
  rail: boolean;
  weights: OwnWeights;
}

export interface LibraryEvents {
  onOpenPolicy(url: string): void;
  /** Reads saved files into the library. */
  onFiles(files: File[]): void;
  /** Forgets every version of the policy at an address. */
  onForget(url: string): void;
  onForgetAll(): void;
  onExport(): void;
  onChoose(change: Partial<Choices>): void;
}

/** The policies of one site, in the order in which they came. */
export interface SiteShelf {
  site: string;
  policies: LibraryPolicy[];
}

/** Policies whose site, title or address has the query's words, by site; sites in the order of their first policy. */
export function shelves(policies: readonly LibraryPolicy[], query: string): SiteShelf[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = policies.filter(({ site, title, url }) => {
    const text = `${site} ${title} ${url}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const sites = new Map<string, LibraryPolicy[]>();
  for (const policy of fitting) {
    const shelf = sites.get(policy.site);
    if (shelf) shelf.push(policy);
    else sites.set(policy.site, [policy]);
  }
  return [...sites].map(([site, own]) => ({ site, policies: own }));
}
