import { useEffect, useState } from 'preact/hooks';

/** A reader who types faster than this is not done. */
const PAUSE_MS = 120;

/** What a value was when it last rested for a moment; at once where it became empty. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === '' ? '' : settled;
}
