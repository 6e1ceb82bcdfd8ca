import type { TextSpan } from '../../../policy/clause';
import type { Language } from '../../../policy/language';
import type { RiskKind } from '../../../policy/risk';
import type { ClauseSpan } from '../../segment/clause-span';
import { ends } from '../trigger-words';
import { Abouts } from './abouts';
import { en } from './en';
import type { RiskRule } from './risk-rule';
import { zh } from './zh';

const RULES: Record<Language, readonly RiskRule[]> = { en, zh };
/** Made when a clause of that language is first read: many a start of the extension reads none. */
const abouts: Partial<Record<Language, Abouts>> = {};
/** Patterns with gaps are tried on so many characters of a clause: nobody writes longer sentences, hostile pages do. */
const READ = 4000;

/** The kinds that a leading line gives to each of its items: "In these cases we need no consent: (1) …". */
const LED: Record<Language, ReadonlySet<RiskKind>> = {
  en: new Set<RiskKind>(['consent-exception']),
  zh: new Set<RiskKind>(['consent-exception', 'hard-to-delete']),
};

/** A named risk, with the clause's words that say so; none where the line says so that leads it in. */
export interface RiskFound {
  kind: RiskKind;
  words: TextSpan[];
}

/** The named risk in the words of a clause or of the line that leads it in, or null. Headings only announce, and have none. */
export function riskIn(span: ClauseSpan, language: Language): RiskKind | null {
  return riskFound(span, language)?.kind ?? null;
}

/** As `riskIn`, with the words. */
export function riskFound(span: ClauseSpan, language: Language): RiskFound | null {
  if (span.kind === 'heading') return null;
  const own = named(span.plain, language);
  if (own || span.leadIn === null) return own;
  const led = ofLine(span.leadIn, language);
  return led && LED[language].has(led.kind) ? { kind: led.kind, words: [] } : null;
}

let lastLine: { line: string; language: Language; found: RiskFound | null } | null = null;

/** As `named`, of a line that leads in a list, which is asked for at each of its items. */
function ofLine(line: string, language: Language): RiskFound | null {
  if (lastLine?.line !== line || lastLine.language !== language)
    lastLine = { line, language, found: named(line, language) };
  return lastLine.found;
}

function named(words: string, language: Language): RiskFound | null {
  const plain = words.slice(0, READ).replaceAll('’', "'");
  abouts[language] ??= new Abouts(RULES[language]);
  const rule = abouts[language]
    .of(plain)
    .find(({ about, says, unless }) => about?.test(plain) !== false && says.test(plain) && !unless?.test(plain));
  if (!rule) return null;
  const { index, 0: said } = rule.says.exec(plain)!;
  return { kind: rule.kind, words: ends(plain, { start: index, end: index + said.length }, language) };
}
