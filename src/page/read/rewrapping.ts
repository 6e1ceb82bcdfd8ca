import type { Draft, Line } from './draft';
import { wrapWidth } from './line-joining';
import { readPlainText } from './plain-text';

/** Where each line of a wrapped text stands in an element of its own, puts the paragraphs together again and drops the numbers of pages. */
export function rewrapped(drafts: readonly Draft[], tables: number): Draft[] {
  const lines = drafts.filter((draft) => draft.kind === 'paragraph');
  const wrap = wrapWidth(lines.map((draft) => draft.mapped.text));
  if (wrap === null || lines.length < drafts.length / 2) return [...drafts];

  const whole: Draft[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) whole.push(...readPlainText(open, tables).drafts);
    open = [];
  };
  for (const draft of drafts) {
    if (draft.kind === 'paragraph' && /^\d{1,3}$/.test(draft.mapped.text)) continue;
    if (draft.kind === 'paragraph') open.push({ ...draft, indent: 0 });
    else {
      close();
      whole.push(draft);
    }
  }
  close();
  return whole;
}
