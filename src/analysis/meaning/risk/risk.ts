import type { Language } from '../../../policy/language';
import type { RiskKind } from '../../../policy/risk';
import type { ClauseSpan } from '../../segment/clause-span';
import { en } from './en';
import type { RiskRule } from './risk-rule';
import { zh } from './zh';

const RULES: Record<Language, readonly RiskRule[]> = { en, zh };
/** Patterns with gaps are tried on so many characters of a clause: nobody writes longer sentences, hostile pages do. */
const READ = 4000;

/** The kinds that a leading line gives to each of its items: "In these cases we need no consent: (1) …". */
const LED: ReadonlySet<RiskKind> = new Set<RiskKind>(['consent-exception', 'hard-to-delete']);

/** The named risk in the words of a clause or of the line that leads it in, or null. Headings only announce, and have none. */
export function riskIn(span: ClauseSpan, language: Language): RiskKind | null {
  if (span.kind === 'heading') return null;
  const own = named(span.plain, language);
  if (own || span.leadIn === null) return own;
  const led = named(span.leadIn, language);
  return led && LED.has(led) ? led : null;
}

function named(words: string, language: Language): RiskKind | null {
  const plain = words.slice(0, READ).replaceAll('’', "'");
  return RULES[language].find(({ says, unless }) => says.test(plain) && !unless?.test(plain))?.kind ?? null;
}
