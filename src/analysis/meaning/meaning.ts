import type { Clause, MarkKind, TextSpan } from '../../policy/clause';
import type { DataMention } from '../../policy/data-type';
import type { Language } from '../../policy/language';
import type { RiskKind } from '../../policy/risk';
import type { Sharing } from '../../policy/sharing';
import { straight } from '../../policy/straight';
import type { ClauseSpan } from '../segment/clause-span';
import { type RiskFound, riskFound } from './risk/risk';
import { type SharingFound, sharingFound } from './sharing/sharing';
import { sensitiveWords, spokenData } from './spoken-data';

/** What a clause means for the reader. */
export interface Meaning {
  data: DataMention[];
  sharing: Sharing | null;
  risk: RiskKind | null;
  marks: MarkKind[];
  triggers: NonNullable<Clause['triggers']>;
}

/** What the model says of the clause. */
export interface Evidence {
  /** Whether a label is given with high precision. */
  strong(label: string): boolean;
}

/** Reads one clause: its data, sharing and risk, and what of these is painted by default. */
export function meaningOf(span: ClauseSpan, language: Language, evidence: Evidence): Meaning {
  return meaningsOf([span], language, [evidence])[0]!;
}

/**
 * As `meaningOf`, of all clauses of a policy and the evidence for each. One matter after the other, not one clause after the other: there are
 * hundreds of expressions, and those of one matter stay at hand while all clauses are read for it.
 */
export function meaningsOf(spans: readonly ClauseSpan[], language: Language, evidence: readonly Evidence[]): Meaning[] {
  const reads = language === 'en' ? spans.map(straightened) : spans;
  const data = reads.map((read) => spokenData(read, language));
  const given = reads.map((read) => sharingFound(read, language));
  const named = reads.map((read) => riskFound(read, language));
  const spoken = reads.map((read, i) => (isSensitive(data[i]!) ? null : sensitiveWords(read, language)));
  return reads.map((_, i) => meant(data[i]!, given[i]!, named[i]!, spoken[i]!, evidence[i]!));
}

function meant(
  data: DataMention[],
  given: SharingFound | null,
  named: RiskFound | null,
  spoken: TextSpan | null,
  evidence: Evidence,
): Meaning {
  const marks: MarkKind[] = [];
  const triggers: Meaning['triggers'] = {};
  const mark = (kind: MarkKind, words: TextSpan[]) => {
    marks.push(kind);
    if (words.length > 0) triggers[kind] = words;
  };
  if (isSensitive(data)) mark('sensitive', []);
  else if (spoken) mark('sensitive', [spoken]);
  if (given) mark('sharing', given.words);
  // What the model alone suspects is counted, not painted: it can give no reason.
  if (named) mark('risk', named.words);
  const risk = named?.kind ?? (evidence.strong('risk') ? 'other' : null);
  return { data, sharing: given?.sharing ?? null, risk, marks, triggers };
}

function isSensitive(data: readonly DataMention[]): boolean {
  return data.some(({ sensitive }) => sensitive);
}

function straightened(span: ClauseSpan): ClauseSpan {
  const leadIn = span.leadIn === null ? null : straight(span.leadIn);
  return { ...span, plain: straight(span.plain), leadIn };
}
