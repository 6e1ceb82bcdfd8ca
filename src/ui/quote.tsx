import type { ComponentChildren } from 'preact';
import type { MarkKind, TextSpan } from '../policy/clause';

/**
 * Words of the policy, with some of them marked. `language`: BCP 47. `marked`: UTF-16 offsets, in order, not overlapping; `kind`: as what,
 * if not for a search.
 */
export function Quote({
  text,
  language,
  marked = [],
  kind = null,
}: {
  text: string;
  language: string;
  marked?: readonly TextSpan[];
  kind?: MarkKind | null;
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
    <q class={kind ? `quote quote-${kind}` : 'quote'} lang={language}>
      {parts}
    </q>
  );
}
