import type { Clause } from './clause';
import type { Facts } from './facts';
import type { Language } from './language';
import type { Extraction } from './policy-text';
import type { Assessment } from './rubric';

export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
export interface Grade {
  letter: (typeof LETTERS)[number];
  /** 0 to 100. */
  score: number;
}

/** Two clauses of which one denies what the other does; all numbers are clause ids. */
export interface Contradiction {
  denies: number;
  affirms: number;
  about: string;
}

export interface PolicyAnalysis {
  schema: 1;
  language: Language;
  title: string;
  url: string;
  /** ISO 8601 calendar dates, YYYY-MM-DD. */
  dates: { updated?: string; effective?: string };
  extraction: Extraction;
  clauses: Clause[];
  facts: Facts;
  assessment: Assessment;
  contradictions: Contradiction[];
  /** null: too little was stated to grade. */
  grade: Grade | null;
}
