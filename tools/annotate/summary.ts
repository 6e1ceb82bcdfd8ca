import { clauseGloss } from '../../src/words/clause-words';
import { createWords } from '../../src/words/words';
import type { Annotation } from './annotation';

const KINDS = { privacy: 'privacy policy', terms: 'terms of service', cookies: 'cookie policy', other: 'not a policy' };
const LONGEST_CLAUSE = 160;

/** An annotation for people: what the file is, what was made out, and the clauses that the extension would mark. */
export function summaryOf({ file, detection, extraction, analysis, error }: Annotation): string {
  if (error || !detection) return error ?? file;
  const words = createWords('en');
  const language = detection.language ? words.languageName(detection.language) : 'unknown language';
  const holding = detection.kind !== 'privacy' && detection.score >= 0.5 ? ' with a privacy policy in it' : '';
  const lines = [`${file}: ${KINDS[detection.kind]}${holding} (${words.percent(detection.score)}), ${language}`];
  if (extraction) {
    const { characters, blocks, coverage } = extraction;
    lines.push(`  read: ${characters} characters in ${blocks} blocks, ${words.percent(coverage)} of the text`);
  }
  if (analysis === null) lines.push('  this language is not read');
  if (!analysis) return lines.join('\n');
  const { title, dates, clauses, grade } = analysis;
  lines.push(
    `  ${[title, dates.updated && `updated ${dates.updated}`, grade && `grade ${grade.letter}`].filter(Boolean).join(', ')}`,
  );
  const marked = clauses.filter((clause) => clause.marks.length > 0);
  lines.push(`  ${clauses.length} clauses, ${marked.length} of them marked`);
  for (const clause of marked) {
    const text = clause.text.length > LONGEST_CLAUSE ? `${clause.text.slice(0, LONGEST_CLAUSE)}…` : clause.text;
    lines.push(`  ${clause.id} [${clause.marks.join(', ')}] ${text}`, `      ${clauseGloss(words, clause)}`);
  }
  return lines.join('\n');
}
