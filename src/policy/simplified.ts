import pairs from 'opencc-js/dict/TSCharacters';

/** OpenCC's table of single characters, those aside whose simplified form takes another number of UTF-16 units. */
const SIMPLIFIED = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from.length === to.length),
);

/** Characters outside ASCII that are in the table, as one class: text without any is returned as it is. */
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/**
 * Traditional Chinese characters made simplified, one for one. The result has the same length in UTF-16 units as `text`,
 * so that an offset into one is an offset into the other. Anything else, lone surrogates included, stays as it is.
 * Phrases are not replaced (軟件 and 軟體 stay two words): the lexicons know both.
 */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
