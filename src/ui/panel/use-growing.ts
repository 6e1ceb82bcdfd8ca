import { useEffect, useState } from 'preact/hooks';

/** More than any window shows; and few enough, then as now, that the reader is not held up. */
const AT_ONCE = 30;

/**
 * How many of a list to show now: the first few at once, all of them a moment later, so that a list of thousands does not hold up
 * the reader.
 *
 * @param list A new list starts anew.
 * @param least Shown in any case.
 */
export function useGrowing(list: readonly unknown[], least: number): number {
  const [grown, setGrown] = useState({ list, to: AT_ONCE });
  const to = Math.min(list.length, Math.max(least, grown.list === list ? grown.to : AT_ONCE));
  useEffect(() => {
    if (to >= list.length) return;
    const timer = setTimeout(() => setGrown({ list, to: to + AT_ONCE }));
    return () => clearTimeout(timer);
  }, [list, to]);
  return to;
}
