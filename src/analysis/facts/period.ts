import { NUMERAL, numberOf } from './numeral';

/** A length of time as it stands in folded text. */
export interface Period {
  start: number;
  end: number;
  /** ISO 8601 duration in the unit that the policy uses: P3Y, P6M, P30D, P2W, PT24H. */
  iso: string;
  /** 'not less than three years', 'at least six months'. */
  minimum: boolean;
  /** 'no later than four years', '最长不超过三年'. */
  maximum: boolean;
  /** 15个工作日, 'ten business days'. */
  working: boolean;
}

const UNITS: [RegExp, (count: number) => string][] = [
  [/^(?:年|周年|years?)/, (count) => `P${count}Y`],
  [/^(?:月|months?)/, (count) => `P${count}M`],
  [/^(?:周|星期|weeks?)/, (count) => `P${count}W`],
  [/^(?:日|天|自然日|工作日|days?)/, (count) => `P${count}D`],
  [/^(?:小时|hours?)/, (count) => `PT${count}H`],
];
const UNIT = '(?:周年|年|月|周|星期|自然日|工作日|日|天|小时|(?:years?|months?|weeks?|days?|hours?)\\b)';
const ADJECTIVE = '(?:business |working |calendar |consecutive |full )?';
const WRITTEN = new RegExp(
  `(?<![\\d.,:\\w年月第*×])(${NUMERAL})(?: ?\\((?:\\d{1,4}|[a-z-]{3,12})\\))?[ -]?(?:个|個)?(?:完整)?${ADJECTIVE}(${UNIT})(?![\\d一二三四五六七八九十]|月\\d|岁|of age\\b| old\\b| of age\\b)`,
  'g',
);
const MINIMUM =
  /(?:不少于|不低于|不短于|至少|最少|\bat least|\bno less than|\bnot less than|\bminimum(?: period)? of|\bno fewer than)[^。;,.]{0,12}$/;
const MINIMUM_AFTER = /^(?:以上|\s?or (?:more|longer))/;
const MAXIMUM =
  /(?:不超过|不长于|不多于|最长|最多|至多|\b(?:up to|at most|no later than|not later than|no longer than|not longer than|no more than|not more than|maximum(?: period)? of|not exceed(?:ing)?))[^。;,.]{0,12}$/;
/** On top of another time. */
const MORE = /^ (?:more|longer)\b/;
/** A thousand years or no time at all is a slip, or another number. */
const MOST = 1000;

/** All lengths of time in a folded text, in order. Dates (2021年3月) and ages (14周岁, 13 years old) are none. */
export function findPeriods(text: string): Period[] {
  const found: Period[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const count = numberOf(match[1]!);
    if (!count || count >= MOST) continue;
    const unit = match[2]!;
    // 2021年, 21世纪90年代, 3月 (March) are no durations; a duration in months says 个月 or comes from English.
    if (unit === '年' && count >= 100) continue;
    if (unit === '月' && !/[个個]/.test(match[0])) continue;
    const iso = UNITS.find(([pattern]) => pattern.test(unit))![1](count);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const minimum = MINIMUM.test(before) || MINIMUM_AFTER.test(after);
    const maximum = MAXIMUM.test(before) && !MORE.test(after);
    const working = /工作日|\b(?:business|working)\b/.test(match[0]);
    found.push({ start: match.index, end: match.index + match[0].length, iso, minimum, maximum, working });
  }
  return found;
}

/** Days of a period, months counted as 30 and years as 365; null for hours. For comparing, not for the calendar. */
export function daysOf(iso: string): number | null {
  const match = /^P(\d+)([YMWD])$/.exec(iso);
  if (!match) return null;
  return Number(match[1]) * { Y: 365, M: 30, W: 7, D: 1 }[match[2] as 'Y' | 'M' | 'W' | 'D'];
}
