import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { MarkKind } from '../../src/policy/clause';
import type { Language } from '../../src/policy/language';
import { RISK_KINDS } from '../../src/policy/risk';
import { POLARITIES } from '../../src/policy/sharing';
import type { Round } from './clause-sample';
import { readLines } from './shared-corpora';

const VERDICTS = path.join(import.meta.dirname, 'verdicts');
export const JUDGES = [1, 2] as const;

/** What a judge said of a clause: the clause is known by its key alone, see `SampledClause`. */
const Verdict = v.object({
  key: v.pipe(v.string(), v.hash(['sha256'])),
  /** Types of sensitive data, or `unspecified`. */
  sensitive: v.array(v.string()),
  sharing: v.picklist(['none', ...POLARITIES]),
  risk: v.picklist(['none', ...RISK_KINDS]),
});
export type Verdict = v.InferOutput<typeof Verdict>;

/** A judge's verdicts by key; none if this round was not judged. Throws if a line is no verdict. */
export function readVerdicts(language: Language, round: Round, judge: (typeof JUDGES)[number]): Map<string, Verdict> {
  const file = path.join(VERDICTS, round, `${language}-${judge}.jsonl`);
  const lines = existsSync(file) ? readLines<unknown>(file) : [];
  return new Map(lines.map((line) => v.parse(Verdict, line)).map((verdict) => [verdict.key, verdict]));
}

/** Whether the verdict asks for a mark of this kind. */
export function asksFor(verdict: Verdict, kind: MarkKind): boolean {
  if (kind === 'sensitive') return verdict.sensitive.length > 0;
  return verdict[kind] !== 'none';
}
