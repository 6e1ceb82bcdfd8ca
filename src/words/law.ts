import type { Words } from './words';

/** How each law calls its parts, and how a place in it is written in `LEGAL_BASES`. */
const LAWS = [
  { pattern: /^PIPL-(.+)$/, law: 'PIPL', part: 'article' },
  { pattern: /^GDPR-(.+)$/, law: 'GDPR', part: 'article' },
  { pattern: /^GB\/T-35273-(.+)$/, law: 'GBT', part: 'annex' },
  { pattern: /^CPRA$/, law: 'CPRA', part: null },
] as const;

/**
 * Names a legal basis: 'PIPL-28' → 'China’s PIPL, Art. 28'.
 *
 * @param basis As in `DataFact.basis`; an unknown one is given back as it is.
 */
export function lawName(words: Words, basis: string): string {
  for (const { pattern, law, part } of LAWS) {
    const match = pattern.exec(basis);
    if (!match) continue;
    const name = words.t(`laws.${law}`);
    return part ? words.t(`laws.${part}`, { law: name, number: match[1]! }) : name;
  }
  return basis;
}
