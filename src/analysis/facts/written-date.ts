import { isoDate } from './calendar-date';
import { numberOf } from './numeral';

/** A date as it stands in folded text. */
export interface WrittenDate {
  start: number;
  end: number;
  /** ISO 8601; null if the day does not exist, or while the order of day and month is open. */
  iso: string | null;
  /** For 03/04/2025: the two numbers, in either order day and month. */
  open?: { first: number; second: number; year: number };
  /** Which of the two comes first where the writing shows it: '3 March 2025', 'March 3, 2025', '25/12/2024'. */
  order?: 'day' | 'month';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const HAN_NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

const HAN_DATE = new RegExp(
  `(民国|民國)?(\\d{2,4}|[〇零一二三四五六七八九十]{2,4})年${HAN_NUMBER}月${HAN_NUMBER}[日号號]`,
  'g',
);
const YEAR_FIRST = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?[ -]${DAY},?[ -](\\d{4})(?!\\d)`, 'g');
const DAY_FIRST = new RegExp(`(?<![\\d./-])${DAY}(?: of)?[ -]${MONTH}\\.?,?[ -](\\d{4})(?!\\d)`, 'g');
const NUMBERS = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d]|[./-]\d)/g;

/** Every date has a year of four digits, or one that is called so. */
const YEAR = /\d{4}|年/;

/** The Republic of China counts from 1912. */
const MINGUO = 1911;

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function* hanDates(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(HAN_DATE)) {
    const year = (numberOf(match[2]!) ?? 0) + (match[1] ? MINGUO : 0);
    const iso = isoDate(year, numberOf(match[3]!) ?? 0, numberOf(match[4]!) ?? 0);
    yield { start: match.index, end: match.index + match[0].length, iso };
  }
}

function* namedMonths(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(MONTH_FIRST)) {
    const iso = isoDate(Number(match[3]), monthOf(match[1]!), Number(match[2]));
    yield { start: match.index, end: match.index + match[0].length, iso, order: 'month' };
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const iso = isoDate(Number(match[3]), monthOf(match[2]!), Number(match[1]));
    yield { start: match.index, end: match.index + match[0].length, iso, order: 'day' };
  }
}

function* numberDates(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(YEAR_FIRST)) {
    const iso = isoDate(Number(match[1]), Number(match[3]), Number(match[4]));
    yield { start: match.index, end: match.index + match[0].length, iso };
  }
  for (const match of text.matchAll(NUMBERS)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const place = { start: match.index, end: match.index + match[0].length };
    // Full stops between the numbers are a European habit, and there the day comes first.
    if (match[2] === '.' || first > 12) yield { ...place, iso: isoDate(year, second, first), order: 'day' };
    else if (second > 12) yield { ...place, iso: isoDate(year, first, second), order: 'month' };
    else if (first === second) yield { ...place, iso: isoDate(year, first, second) };
    else yield { ...place, iso: null, open: { first, second, year } };
  }
}

/**
 * All dates with day, month and year in a text, in order. A month alone is no date: it would have to be guessed.
 * @param text folded (see `fold`); brackets around numbers (【2022】年) may stand.
 */
export function findWrittenDates(text: string): WrittenDate[] {
  if (!YEAR.test(text)) return [];
  const found = [...hanDates(text), ...namedMonths(text), ...numberDates(text)].sort((a, b) => a.start - b.start);
  return found.filter((date, i) => i === 0 || date.start >= found[i - 1]!.end);
}

/** The date, its day and month in the order of the page; null if that order is not known. */
export function settle(date: WrittenDate, order: 'day' | 'month' | null): string | null {
  if (!date.open) return date.iso;
  if (!order) return null;
  const { first, second, year } = date.open;
  return order === 'day' ? isoDate(year, second, first) : isoDate(year, first, second);
}
