import type { WrittenDate } from './written-date';

/** Top-level domains of countries that write the day first; `us` is the one that does not. */
const DAY_FIRST_DOMAIN = /^(?:uk|ie|au|nz|in|za|sg|eu|fr|de|es|it|nl|be|at|ch|pt|pl|br|mx|ar)$/;
const BRITISH =
  /\b(?:\w{3,12}(?:isation|ising|ised|ises?)|behaviour\w*|favour\w*|colour\w*|licence|centre|programme)\b/g;
const AMERICAN = /\b(?:\w{3,12}(?:ization|izing|ized|izes?)|behavior\w*|favor\w*|color\w*|license|center|program)\b/g;
/** Words in -ise that both spellings share. */
const SHARED =
  /^(?:advertise|advertising|advertised|otherwise|exercise|exercising|exercised|promise|promised|raised?|raising|likewise|franchise|revised?|revising|supervised?|supervising|compromised?|compromising|precise|premise|disguised?|surprised?|comprised?|comprising|arise|arising|enterprise|expertise|merchandise|advised?|advising|purchased?|size|sized|prize|seized?)$/;
const UNITED_STATES = /\b(?:california|united states|u\.s\.|usa|delaware|ccpa|cpra|coppa)(?![\w])/;

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).filter((word) => !SHARED.test(word)).length;
}

/**
 * Whether the page writes the day or the month first, from what it shows: its unmistakable dates; else its address's
 * country; else its spelling, where American spelling counts only together with American law.
 * @param text the page's text, folded.
 * @returns null where the page does not show it, or shows both.
 */
export function dateOrder(text: string, url: string, dates: WrittenDate[]): 'day' | 'month' | null {
  const shown = new Set(dates.filter((date) => date.iso && date.order).map((date) => date.order!));
  if (shown.size === 1) return [...shown][0]!;
  if (shown.size === 2) return null;
  const domain = /^[a-z]+:\/\/[^/:?#]*\.([a-z]{2,})(?=[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (domain === 'us') return 'month';
  if (DAY_FIRST_DOMAIN.test(domain)) return 'day';
  const british = count(text, BRITISH);
  const american = count(text, AMERICAN);
  if (british > 2 && british > 2 * american) return 'day';
  if (american > 2 && american > 2 * british && UNITED_STATES.test(text)) return 'month';
  return null;
}
