import { endsSentence, width } from './characters';
import type { Draft, Line } from './draft';
import { wrapWidth } from './line-joining';
import { readPlainText } from './plain-text';

/** At least this share of the full lines must break off in mid-sentence: a page that was made line by line from a PDF. */
const BROKEN = 0.3;

/** Where each line of a wrapped text stands in an element of its own, puts the paragraphs together again. */
export function rewrapped(drafts: readonly Draft[], tables: number): Draft[] {
  const lines = drafts.filter((draft) => draft.kind === 'paragraph');
  const wrap = wrapWidth(lines.map((draft) => draft.mapped.text));
  if (wrap === null || lines.length < drafts.length / 2) return [...drafts];
  const full = lines.filter((draft) => width(draft.mapped.text) >= wrap * 0.85);
  const broken = full.filter((draft) => !endsSentence(draft.mapped.text));
  if (broken.length < full.length * BROKEN) return [...drafts];

  const whole: Draft[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) whole.push(...readPlainText(open, tables).drafts);
    open = [];
  };
  for (const draft of drafts) {
    if (draft.kind === 'paragraph') open.push({ ...draft, indent: 0 });
    else {
      close();
      whole.push(draft);
    }
  }
  close();
  return whole;
}
