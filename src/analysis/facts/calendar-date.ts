/** Policies are younger than the web, and a year from the far future is a slip. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/**
 * The ISO 8601 form (YYYY-MM-DD) of a day of the Gregorian calendar.
 * @returns null for a day that does not exist (31 February) or that no policy can bear.
 */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
