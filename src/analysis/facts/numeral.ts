const HAN_DIGITS = '零一二三四五六七八九';
const ENGLISH: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

/** Alternatives for a number in folded text, for use inside a pattern: digits, Chinese numerals, English words. */
export const NUMERAL = `(?:\\d{1,4}|[〇零一二两三四五六七八九十百]{1,6}|${Object.keys(ENGLISH)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/**
 * The value of a written number: '18', '十八', '二十', '一百八十', '二〇二一' (digit by digit), 'eighteen'.
 * @returns null for what is not a number.
 */
export function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (written in ENGLISH) return ENGLISH[written]!;
  if (!/^[〇零一二两三四五六七八九十百]+$/.test(written)) return null;
  const digits = written.replace(/〇/g, '零').replace(/两/g, '二');
  if (!/[十百]/.test(digits)) return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  let sum = 0;
  let digit = 0;
  for (const sign of digits) {
    if (sign === '百' || sign === '十') {
      sum += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = HAN_DIGITS.indexOf(sign);
    }
  }
  return sum + digit;
}
