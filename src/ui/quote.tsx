import type { ComponentChildren } from 'preact';

/** Words of the policy, with some of them marked. `language`: BCP 47. `marked`: UTF-16 offsets, in order, not overlapping. */
export function Quote({
  text,
  language,
  marked = [],
}: {
  text: string;
  language: string;
  marked?: readonly { start: number; end: number }[];
}) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <q class="quote" lang={language}>
      {parts}
    </q>
  );
}
