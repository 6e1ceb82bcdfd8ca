import type { Clause } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import { clauseGloss } from './clause-words';
import type { Words } from './words';

/**
 * Clauses as a text to take along, in Markdown: the policy's title and address, and under each heading its clauses in the policy's own words,
 * each followed by what it is about.
 *
 * @param clauses in the policy's order.
 */
export function clauseDigest(
  words: Words,
  { title, url }: Pick<PolicyAnalysis, 'title' | 'url'>,
  clauses: readonly Clause[],
): string {
  const lines = [`# ${title}`, '', url];
  let path: string | null = null;
  for (const clause of clauses) {
    const own = clause.section.join(' › ');
    if (own !== path) lines.push('', ...(own === '' ? [] : [`## ${own}`, '']));
    path = own;
    const gloss = clauseGloss(words, clause);
    lines.push(`- ${clause.text.replace(/\s+/g, ' ')}${gloss === '' ? '' : ` *(${gloss})*`}`);
  }
  return `${lines.join('\n')}\n`;
}
