import { documentNamed } from '../detect/document-names';
import { width } from './characters';
import type { Draft } from './draft';

/** How a Chinese policy names itself in its first sentences: 《…政策》. */
const OWN_NAME = /《([^《》]{3,40})》/g;

/** What the policy is called: by its own first heading if that names a policy or another contract, else by the page, else by its first sentences or line. */
export function titleOf(drafts: readonly Draft[], pageTitle: string): string {
  const top = drafts.slice(0, 12).filter(({ mapped }) => width(mapped.text) <= 100);
  const headings = top.filter((draft) => draft.kind === 'heading');
  const named = headings.find(({ mapped }) => documentNamed(mapped.text).kind !== 'other');
  if (named) return named.mapped.text;
  const page = pageTitle.replace(/\s+/g, ' ').trim();
  if (page !== '') return page;
  const lead = drafts.slice(0, 6).map(({ mapped }) => mapped.text.slice(0, 1000));
  const names = lead.flatMap((text) => [...text.matchAll(OWN_NAME)].map((match) => match[1]!));
  const own = headings.length === 0 && names.find((name) => documentNamed(name).kind === 'privacy');
  if (own) return own;
  return (headings[0] ?? top[0] ?? drafts[0])?.mapped.text.slice(0, 100) ?? '';
}
