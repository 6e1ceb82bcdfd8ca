import type { MarkKind } from '../../policy/clause';
import type { DataMention } from '../../policy/data-type';
import type { Language } from '../../policy/language';
import type { RiskKind } from '../../policy/risk';
import type { Sharing } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { riskIn } from './risk/risk';
import { sharingOf } from './sharing/sharing';
import { speaksOfSensitive, spokenData } from './spoken-data';

/** What a clause means for the reader. */
export interface Meaning {
  data: DataMention[];
  sharing: Sharing | null;
  risk: RiskKind | null;
  marks: MarkKind[];
}

/** What the model says of the clause. */
export interface Evidence {
  /** Whether a label is given with high precision. */
  strong(label: string): boolean;
}

/** Reads one clause: its data, sharing and risk, and what of these is painted by default. */
export function meaningOf(span: ClauseSpan, language: Language, evidence: Evidence): Meaning {
  const data = spokenData(span, language);
  const sharing = sharingOf(span, language);
  const named = riskIn(span, language);
  const marks: MarkKind[] = [];
  if (data.some(({ sensitive }) => sensitive) || speaksOfSensitive(span, language)) marks.push('sensitive');
  if (sharing) marks.push('sharing');
  // What the model alone suspects is counted, not painted: it can give no reason.
  if (named) marks.push('risk');
  return { data, sharing, risk: named ?? (evidence.strong('risk') ? 'other' : null), marks };
}
