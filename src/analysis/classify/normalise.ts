import type { Language } from '../../policy/language';

/** Stand-ins for an address, whatever it is: what matters is that there is one. Single characters, so that each is a gram of its own. */
const WEB_ADDRESS = '↗';
const MAIL_ADDRESS = '✉';

const NOT_ASCII = /[^\0-\x7f]/;
const DIGIT = /[1-9]/g;
const LINK_TARGET = /\]\([^()]*\)/g;
const WEB = /(?:https?:\/\/|www\.)[\w\-./?%&=+:#~@!$;]+/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;
/** What becomes one space: white space, Markdown, and English commas. A single space stays as it is. */
const SPACES: Record<Language, RegExp> = {
  en: /[\s_*`#\\[\]|,]{2,}|[^\S ]|[_*`#\\[\]|,]/g,
  zh: /[\s_*`#\\[\]|]{2,}|[^\S ]|[_*`#\\[\]|]/g,
};

/**
 * What a folded text has if one of the slower steps could do anything to it: digits, signs of addresses and of Markdown, white space that is no
 * single space between others; in English also commas without a space behind them, or with one before. One look instead of one for each
 * step.
 */
const UNUSUAL: Record<Language, RegExp> = {
  en: /[1-9@_*`#\\[\]|\t-\r\u1680\u2028\u2029\ufeff]|:\/\/|www\.|^[ ,]|,(?! )| [ ,]| $/,
  zh: /[1-9@_*`#\\[\]|\t-\r\u1680\u2028\u2029\ufeff]|:\/\/|www\.|^ | {2}| $/,
};
const COMMA = /, /g;
/** Stands between texts that are folded together. */
const BREAK = '\n';

/** Beyond this many UTF-16 units a text adds nothing to what it is about, only time. */
const LONGEST = 4000;

/**
 * The form of texts in which the models read them, in training and in the page alike: NFKC (which makes Chinese commas, colons and brackets
 * the ASCII ones), lower case, every digit 0, addresses as one character each, white space collapsed. Markdown that is left in a corpus or a
 * saved page goes, because a reader of the page does not see it. English commas go too: one of the corpora lost them in some of its files
 * and not in others, so that a comma would tell the label.
 *
 * @param texts Any strings; only the first 4,000 UTF-16 units of each are read.
 */
export function normaliseAll(texts: readonly string[], language: Language): string[] {
  const folded = foldedAll(texts.map((text) => (text.length > LONGEST ? text.slice(0, LONGEST) : text)));
  const unusual = UNUSUAL[language];
  return folded.map((text) => {
    if (unusual.test(text)) return cleaned(text, language);
    return language === 'en' ? text.replace(COMMA, ' ') : text;
  });
}

/** The same of one text. */
export function normalise(text: string, language: Language): string {
  return normaliseAll([text], language)[0]!;
}

/** In NFKC and lower case. If it takes NFKC, all texts at once: each call of it costs more than most texts do. */
function foldedAll(texts: readonly string[]): string[] {
  const all = texts.join(BREAK);
  if (!NOT_ASCII.test(all)) return texts.map((text) => text.toLowerCase());
  const folded = foldedOf(all).split(BREAK);
  return folded.length === texts.length ? folded : texts.map(foldedOf);
}

function foldedOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function cleaned(text: string, language: Language): string {
  let plain = text;
  if (plain.includes('](')) plain = plain.replace(LINK_TARGET, ' ');
  if (plain.includes('://') || plain.includes('www.')) plain = plain.replace(WEB, WEB_ADDRESS);
  if (plain.includes('@')) plain = plain.replace(MAIL, MAIL_ADDRESS);
  return plain.replace(DIGIT, '0').replace(SPACES[language], ' ').trim();
}
