/** UTF-16 units of a sample that are looked at; enough for some two hundred words, and a bound on the cost. */
const LOOKED_AT = 1500;
/** Fewest letters (an ideograph or syllable counts three) from which a language is named. */
const LEAST_LETTERS = 24;
/** Share of all words that the function words of a language have to exceed: lists of names and menus do not. */
const LEAST_SHARE = 0.08;

/**
 * The words that running text in each language of Latin script cannot do without, chosen among its most frequent so
 * that neighbours (Spanish and Portuguese, Danish and Norwegian) differ in many of them.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to you we your our that is',
  fr: 'le la les des et vous nous vos est pour',
  de: 'der die und das sie wir ist nicht für',
  es: 'el los las y que en su por del',
  pt: 'os as que você em do da para não',
  it: 'il di che gli della per sono una con',
  nl: 'de het een en van wij uw voor met',
  pl: 'w i na do z nie się jest oraz',
  sv: 'och att av som vi för på är inte',
  da: 'og at af som vi for på er os dig',
  no: 'og å av som vi for på er oss deg',
  tr: 've bir bu için ile veya olarak her daha',
};

/** Runs of the letters of each script, by the language that is meant where a script has only one here. */
const LETTERS: Record<string, RegExp> = {
  latin: /[a-z\u00c0-\u024f\u1e00-\u1eff]+/gi,
  zh: /[\u3400-\u9fff]+/g,
  ja: /[\u3041-\u30ff]+/g,
  ko: /[\uac00-\ud7af]+/g,
  ru: /[\u0400-\u04ff]+/g,
  ar: /[\u0621-\u06ff]+/g,
  el: /[\u0370-\u03ff]+/g,
  he: /[\u05d0-\u05ff]+/g,
  th: /[\u0e00-\u0e7f]+/g,
};

/** How many characters of `text` stand in runs of `letters`. */
function count(text: string, letters: RegExp): number {
  return text.length - text.replace(letters, '').length;
}

/** The language of Latin script whose words are most of those in `text`, the first of equals. */
function latinLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g) ?? [];
  let most = Math.max(1, words.length * LEAST_SHARE);
  let best: string | null = null;
  for (const language in FUNCTION_WORDS) {
    const known = new Set(FUNCTION_WORDS[language]!.split(' '));
    const spoken = words.filter((word) => known.has(word)).length;
    if (spoken > most) {
      most = spoken;
      best = language;
    }
  }
  return best;
}

/**
 * The language that a sample of running text is written in, judged from its letters and its most frequent words alone:
 * what a page declares about itself is not asked.
 *
 * @param sample Text in any Unicode form; only its first 1,500 UTF-16 units are looked at.
 * @returns A BCP 47 primary subtag ('zh' for simplified and traditional), or null where the sample is too short or in
 *   none of the languages known here.
 */
export function languageOfText(sample: string): string | null {
  const text = sample.slice(0, LOOKED_AT);
  // Most pages have one script only; the others need not be counted.
  if (!/[\u0370-\u1dff\u3041-\uffef]{2}/.test(text)) return latinLanguage(text);
  const weights: Record<string, number> = {};
  // An ideograph or a syllable weighs as much as three letters: pages in East Asia are full of Latin names.
  for (const language in LETTERS) {
    weights[language] = count(text, LETTERS[language]!) * (/zh|ja|ko/.test(language) ? 3 : 1);
  }
  // Japanese is written in ideographs and kana together; Chinese has no kana.
  if (weights.ja! * 9 > weights.zh!) {
    weights.ja! += weights.zh!;
    weights.zh = 0;
  }
  const best = Object.keys(weights).reduce((one, other) => (weights[other]! > weights[one]! ? other : one));
  if (weights[best]! < LEAST_LETTERS) return null;
  if (best === 'latin') return latinLanguage(text);
  // Languages that share a script are told by letters that one has in every sentence and the others lack.
  const frequent = (letters: RegExp) => count(text, letters) * 50 > weights[best]!;
  if (best === 'ru' && !/ы/.test(text)) return frequent(/[іїєґ]/gi) ? 'uk' : null;
  return best === 'ar' && frequent(/ی/g) ? null : best;
}
