import i18next from 'i18next';
import type { Language } from '../policy/language';
import type { WordKey } from './catalogue';
import { en } from './en';
import { zh } from './zh';

/** The reader's language at work: looks up words and puts numbers, dates, lists and names into its forms. */
export interface Words {
  language: Language;
  /** For `lang` attributes: BCP 47. */
  tag: string;
  /** The words under a key. `count` chooses the plural form; other values are put in as they are, never interpreted. */
  t(key: WordKey, values?: Record<string, string | number>): string;
  /** 'a, b, and c' / '甲、乙和丙'. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** Labels side by side: 'Name, Gender' / '姓名、性别'. */
  labels(items: readonly string[]): string;
  /** @param share 0 to 1. */
  percent(share: number): string;
  /** @param iso A calendar date, YYYY-MM-DD; anything else is given back as it is. */
  date(iso: string): string;
  /** The day of a moment, in the machine's time zone. @param time Milliseconds since 1970. */
  day(time: number): string;
  /** @param code ISO 3166-1 alpha-2; an unknown code is given back as it is. */
  country(code: string): string;
  /** @param code BCP 47; an unknown tag is given back as it is. */
  languageName(code: string): string;
}

const TAGS: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The words of one language, at hand at once: nothing is fetched.
 *
 * @param language The reader's language, whatever the policy's.
 */
export function createWords(language: Language): Words {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: language === 'zh' ? zh : en } },
    // Chinese has nothing between two sentences; without this the key would stand there.
    returnEmptyString: true,
    // Views set text, not markup; and words of a policy may hold anything, i18next's own signs included.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  // Lists of a thousand clauses ask for the same few labels again and again.
  const plain = new Map<WordKey, string>();
  const plainWords = (key: WordKey) => {
    const words = plain.get(key) ?? instance.t(key);
    plain.set(key, words);
    return words;
  };
  const tag = TAGS[language];
  const dayFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const dateFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const percentFormat = new Intl.NumberFormat(tag, { style: 'percent' });
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(tag, { type: 'disjunction' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  return {
    language,
    tag,
    t: (key, values) => (values ? instance.t(key, values) : plainWords(key)),
    list: (items, kind = 'and') => (kind === 'or' ? disjunction : conjunction).format(items),
    labels: (items) => items.join(instance.t('common.enumeration')),
    percent: (share) => percentFormat.format(share),
    date: (iso) => {
      const time = CALENDAR_DATE.test(iso) ? Date.parse(iso) : Number.NaN;
      return Number.isNaN(time) ? iso : dateFormat.format(time);
    },
    day: (time) => dayFormat.format(time),
    country: (code) => nameOf(regions, code),
    languageName: (code) => nameOf(languages, code),
  };
}

/** `Intl.DisplayNames.of` throws on what is no code at all. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
