/** Units of a sample that are looked at; enough for a thousand words, and a bound on the cost. */
const LOOKED_AT = 6000;
/** Fewest letters (an ideograph or syllable counts three) from which a language is named. */
const LEAST_LETTERS = 24;
/** Share of all words that the function words of a language have to reach: lists of names and menus do not. */
const LEAST_SHARE = 0.08;

/**
 * The words that running text in each language of Latin script cannot do without, chosen among its most frequent so
 * that neighbours (Spanish and Portuguese, Dutch and German, Danish, Norwegian and Swedish) differ in many of them.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to you we your our that is',
  fr: 'le la les des et vous nous vos du est pour',
  de: 'der die und das sie wir ihre ist nicht für von',
  es: 'el los las y que en su sus para por del',
  pt: 'os as e que você em do da para por não',
  it: 'il di che gli della per dei sono una con del',
  nl: 'de het een en van wij we uw voor met zijn',
  pl: 'w i na do z nie się jest oraz przez są',
  sv: 'och att det som för vi du är av på',
  da: 'og at det som for vi du er af på',
};

/** Which languages each function word speaks for. */
let languagesOfWord: Map<string, string[]> | undefined;

function functionWords(): Map<string, string[]> {
  if (languagesOfWord) return languagesOfWord;
  languagesOfWord = new Map();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
  return languagesOfWord;
}

function latinLanguage(text: string): string | null {
  const known = functionWords();
  const hits: Record<string, number> = {};
  const words = text.toLowerCase().match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g) ?? [];
  for (const word of words) for (const language of known.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  let best: string | null = null;
  for (const language in hits) if (!best || hits[language]! > hits[best]!) best = language;
  return best && hits[best]! >= Math.max(2, words.length * LEAST_SHARE) ? best : null;
}

/** How often a letter of `letters` (a character class) stands in `text`. */
function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * The language that a sample of running text is written in, judged from its letters and its most frequent words alone:
 * what a page declares about itself is not asked.
 *
 * @param sample Text in any Unicode form; only its first 6,000 UTF-16 units are looked at.
 * @returns A BCP 47 primary subtag ('zh' for simplified and traditional), or null where the sample is too short or in
 *   none of the languages known here.
 */
export function languageOfText(sample: string): string | null {
  const text = sample.length > LOOKED_AT ? sample.slice(0, LOOKED_AT) : sample;
  // An ideograph or a syllable weighs as much as three letters: pages in East Asia are full of Latin names.
  const weights: Record<string, number> = {
    latin: count(text, /[a-z\u00c0-\u024f\u1e00-\u1eff]/gi),
    han: 3 * count(text, /[\u3400-\u4dbf\u4e00-\u9fff]/g),
    kana: 3 * count(text, /[\u3041-\u30ff]/g),
    ko: 3 * count(text, /[\uac00-\ud7af]/g),
    cyrillic: count(text, /[\u0400-\u04ff]/g),
    arabic: count(text, /[\u0621-\u06ff]/g),
    el: count(text, /[\u0370-\u03ff]/g),
    he: count(text, /[\u05d0-\u05ea]/g),
    hi: count(text, /[\u0900-\u097f]/g),
    th: count(text, /[\u0e01-\u0e5b]/g),
  };
  // Japanese is written in ideographs and kana together; Chinese has no kana.
  if (weights.kana! * 9 > weights.han!) {
    weights.ja = weights.kana! + weights.han!;
    weights.han = 0;
  }
  weights.kana = 0;
  const script = Object.keys(weights).reduce((best, name) => (weights[name]! > weights[best]! ? name : best));
  if (weights[script]! < LEAST_LETTERS) return null;
  if (script === 'latin') return latinLanguage(text);
  if (script === 'han') return 'zh';
  if (script === 'arabic') return count(text, /[\u06a9\u06cc\u067e\u0686]/g) * 20 > weights.arabic! ? 'fa' : 'ar';
  if (script === 'cyrillic') {
    if (count(text, /[іїєґ]/gi) * 50 > weights.cyrillic!) return 'uk';
    return count(text, /[ыэё]/gi) * 200 > weights.cyrillic! ? 'ru' : 'bg';
  }
  return script;
}
