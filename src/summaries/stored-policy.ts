import type { Language } from '../policy/language';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { Answers } from '../policy/rubric';

/** One version of one policy, as lists show it. The analysis stands apart, so that a list of thousands stays light. */
export interface StoredPolicy {
  /** Canonical URL, text hash and model version. */
  key: string;
  site: string;
  /** Canonical. */
  url: string;
  textHash: string;
  model: string;
  title: string;
  language: Language;
  /** Its answers, from which lists grade it. */
  answers: Answers;
  /** Clauses painted for sensitive data, for sharing, for risk. */
  counts: { sensitive: number; sharing: number; risk: number };
  updated: string | null;
  /** Milliseconds since 1970. */
  firstRead: number;
  lastRead: number;
}

export interface StoredAnalysis {
  key: string;
  analysis: PolicyAnalysis;
}
