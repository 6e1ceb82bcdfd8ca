import type { Clause, MarkKind, TextSpan } from '../../policy/clause';
import type { DataMention } from '../../policy/data-type';
import type { Language } from '../../policy/language';
import type { RiskKind } from '../../policy/risk';
import type { Sharing } from '../../policy/sharing';
import { straight } from '../../policy/straight';
import type { ClauseSpan } from '../segment/clause-span';
import { riskFound } from './risk/risk';
import { sharingFound } from './sharing/sharing';
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
  const read = language === 'en' ? straightened(span) : span;
  const data = spokenData(read, language);
  const given = sharingFound(read, language);
  const named = riskFound(read, language);
  const marks: MarkKind[] = [];
  const triggers: Meaning['triggers'] = {};
  const mark = (kind: MarkKind, words: TextSpan[]) => {
    marks.push(kind);
    if (words.length > 0) triggers[kind] = words;
  };
  if (data.some(({ sensitive }) => sensitive)) mark('sensitive', []);
  else {
    const spoken = sensitiveWords(read, language);
    if (spoken) mark('sensitive', [spoken]);
  }
  if (given) mark('sharing', given.words);
  // What the model alone suspects is counted, not painted: it can give no reason.
  if (named) mark('risk', named.words);
  const risk = named?.kind ?? (evidence.strong('risk') ? 'other' : null);
  return { data, sharing: given?.sharing ?? null, risk, marks, triggers };
}

function straightened(span: ClauseSpan): ClauseSpan {
  const leadIn = span.leadIn === null ? null : straight(span.leadIn);
  return { ...span, plain: straight(span.plain), leadIn };
}
