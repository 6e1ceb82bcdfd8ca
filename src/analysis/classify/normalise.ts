import type { Language } from '../../policy/language';

/** Stand-ins for an address, whatever it is: what matters is that there is one. Single characters, so that each is a gram of its own. */
const WEB_ADDRESS = '↗';
const MAIL_ADDRESS = '✉';

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
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\]\([^()]*\)/g, ' ')
    .replace(/(?:https?:\/\/|www\.)[\w\-./?%&=+:#~@!$;]+/g, WEB_ADDRESS)
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g, MAIL_ADDRESS)
    .replace(/[*`#\\[\]|]+/g, ' ')
    .replace(/\d/g, '0');
  return (language === 'en' ? plain.replace(/,/g, ' ') : plain).replace(/[\s_]+/g, ' ').trim();
}
