import type { DataType } from '../../../policy/data-type';
import type { Phrase } from './phrases';

/** `words` may hold spaces where a policy writes a hyphen. */
export function phrase(type: DataType, holds: string, words: string): Phrase {
  return {
    type,
    holds: holds.split('|'),
    words: new RegExp(`\\b(?:${words.replaceAll(' ', '(?: - |[ -])').replaceAll("'", "['’]")})\\b`, 'gi'),
  };
}

/** General words for data. */
export const DATA = '(?:information|info|details?|data|records?|history|histories|content|contents|metadata)';
export const WHOSE = "(?:your|the|a|an|their|his or her|his|her|its|any|each|this|that|all|users?'?|members?'?)";
export const DEVICE =
  '(?:device|phone|smartphone|handset|tablet|computer|watch|tracker|vehicle|car|bike|scooter|ride|user|person|member|child|driver|rider|friend|contact|visitor|customer|pet|individual)s?';
