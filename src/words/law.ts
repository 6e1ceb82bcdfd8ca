import type { Words } from './words';

const LAWS = ['PIPL', 'GDPR', 'CPRA', 'GBT'] as const;
/** A law with, if any, the place in it: 'PIPL-28', 'GDPR-9', 'CPRA', 'GBT-35273-B'. */
const BASIS = /^([A-Z]+)(?:-(\S+))?$/;

/**
 * Names a legal basis: 'PIPL-28' → 'China’s PIPL, Art. 28'.
 *
 * @param basis As in `DataFact.basis`; an unknown one is given back as it is.
 */
export function lawName(words: Words, basis: string): string {
  const match = BASIS.exec(basis);
  const code = LAWS.find((known) => known === match?.[1]);
  if (!code) return basis;
  const law = words.t(`laws.${code}`);
  const number = code === 'GBT' ? match![2]?.replace(/^35273-?/, '') : match![2];
  if (!number) return law;
  const form = code === 'GBT' ? 'annex' : code === 'CPRA' ? 'section' : 'article';
  return words.t(`laws.${form}`, { law, number });
}
