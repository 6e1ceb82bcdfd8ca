import { useEffect, useState } from 'preact/hooks';
import { PIECE } from './clause-filter';

/**
 * How many of a list to show now: the first few at once, and as many more whenever the reader has had his turn, so that a list of
 * thousands never holds him up.
 *
 * @param list A new list starts anew.
 */
export function useGrowing(list: readonly unknown[]): number {
  const [grown, setGrown] = useState({ list, to: PIECE });
  const to = Math.min(list.length, grown.list === list ? grown.to : PIECE);
  useEffect(() => {
    if (to >= list.length) return;
    const timer = setTimeout(() => setGrown({ list, to: to + PIECE }));
    return () => clearTimeout(timer);
  }, [list, to]);
  return to;
}
