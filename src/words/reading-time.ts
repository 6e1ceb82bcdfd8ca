import type { PolicyAnalysis } from '../policy/policy-analysis';

/**
 * Mean speeds of adults who read every word, aloud, measured alike in both languages: 228 words a minute in English, 255 characters
 * a minute in Chinese. Skimming is faster, and no way to read a contract.
 * Source: Trauzettel-Klosinski and Dietz, 'Standardized Assessment of Reading Performance: the New International Reading Speed
 * Texts IReST', Investigative Ophthalmology & Visual Science 53 (2012), 5452.
 */
const ENGLISH_WORDS = 228;
const CHINESE_CHARACTERS = 255;

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Script=Latin}\p{Number}]+/gu;

/** Minutes that an adult needs to read a policy, at least 1. */
export function readingMinutes({ clauses }: Pick<PolicyAnalysis, 'clauses'>): number {
  let minutes = 0;
  for (const { text } of clauses) {
    minutes += (text.match(HAN)?.length ?? 0) / CHINESE_CHARACTERS + (text.match(WORD)?.length ?? 0) / ENGLISH_WORDS;
  }
  return Math.max(1, Math.round(minutes));
}
