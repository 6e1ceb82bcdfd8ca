import type { Language } from '../../../../src/policy/language';
import type { Block, PolicyText } from '../../../../src/policy/policy-text';

/** A policy of these blocks; a string is a paragraph. */
export function policyOf(blocks: (string | Partial<Block>)[], language: Language = 'en'): PolicyText {
  const full = blocks.map((block): Block => {
    const given = typeof block === 'string' ? { text: block } : block;
    return { kind: 'paragraph', level: 0, text: '', ...given };
  });
  const characters = full.reduce((sum, { text }) => sum + text.length, 0);
  const extraction = { characters, blocks: full.length, coverage: 1 };
  return { url: 'https://policy.example/', title: 'Policy', language, blocks: full, extraction };
}
