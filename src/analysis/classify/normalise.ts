import type { Language } from '../../policy/language';

/** Stand-ins for an address, whatever it is: what matters is that there is one. Single characters, so that each is a gram of its own. */
const WEB_ADDRESS = '↗';
const MAIL_ADDRESS = '✉';

const NOT_ASCII = /[^\0-\x7f]/;
const LINK_TARGET = /\]\([^()]*\)/g;
const WEB = /(?:https?:\/\/|www\.)[\w\-./?%&=+:#~@!$;]+/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;
/** What becomes one space: white space, Markdown, and English commas. A single space stays as it is. */
const SPACES: Record<Language, RegExp> = {
  en: /[\s_*`#\\[\]|,]{2,}|[^\S ]|[_*`#\\[\]|,]/g,
  zh: /[\s_*`#\\[\]|]{2,}|[^\S ]|[_*`#\\[\]|]/g,
};

/**
 * What a text in lower case has if one of the slower steps could do anything to it: digits, signs of addresses and of Markdown, white space
 * that is no single space; in English also commas without a space behind them, or with one before. One look instead of one for each step.
 */
const UNUSUAL: Record<Language, RegExp> = {
  en: /[^a-z .,;:()'"!?-]|,(?! )| [ ,]|www\./,
  zh: /[1-9@/_*`#\\[\]|]|[^\S ]| {2}|www\./,
};

/** Beyond this many UTF-16 units a text adds nothing to what it is about, only time. */
const LONGEST = 4000;

/**
 * The form of a text in which the models read it, in training and in the page alike: NFKC (which makes Chinese commas, colons and brackets
 * the ASCII ones), lower case, every digit 0, addresses as one character each, white space collapsed. Markdown that is left in a corpus or a
 * saved page goes, because a reader of the page does not see it. English commas go too: one of the corpora lost them in some of its files
 * and not in others, so that a comma would tell the label.
 *
 * @param text Any string; only its first 4,000 UTF-16 units are read.
 */
export function normalise(text: string, language: Language): string {
  let plain = text.slice(0, LONGEST);
  if (NOT_ASCII.test(plain)) plain = plain.normalize('NFKC');
  plain = plain.toLowerCase();
  if (!UNUSUAL[language].test(plain)) return (language === 'en' ? plain.replaceAll(', ', ' ') : plain).trim();
  if (plain.includes('](')) plain = plain.replace(LINK_TARGET, ' ');
  if (plain.includes('://') || plain.includes('www.')) plain = plain.replace(WEB, WEB_ADDRESS);
  if (plain.includes('@')) plain = plain.replace(MAIL, MAIL_ADDRESS);
  return plain.replace(/[1-9]/g, '0').replace(SPACES[language], ' ').trim();
}
