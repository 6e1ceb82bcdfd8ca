import type { Words } from './words';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const DURATION = /^P(?=\d|T)((?:\d+[YMWD]){0,4})(?:T((?:\d+[HMS]){1,3}))?$/;
const CLOCK_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

/**
 * A period in words: 'P3Y' → '3 years' / '3年'.
 *
 * @param iso ISO 8601 duration of whole numbers; anything else is given back as it is.
 */
export function durationPhrase(words: Words, iso: string): string {
  const match = DURATION.exec(iso);
  if (!match) return iso;
  const days = [...match[1]!.matchAll(/(\d+)([YMWD])/g)].map(([, amount, unit]) =>
    unitPhrase(words, Number(amount), UNITS[unit as keyof typeof UNITS]),
  );
  const clock = [...(match[2] ?? '').matchAll(/(\d+)([HMS])/g)].map(([, amount, unit]) =>
    unitPhrase(words, Number(amount), CLOCK_UNITS[unit as keyof typeof CLOCK_UNITS]),
  );
  return new Intl.ListFormat(words.tag, { type: 'unit', style: 'long' }).format([...days, ...clock]);
}

function unitPhrase(words: Words, amount: number, unit: string): string {
  // 'months' have a measure word of their own in Chinese, which the long form has.
  return new Intl.NumberFormat(words.tag, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
