import { documentNamed } from '../detect/document-names';
import { width } from './characters';
import type { Draft } from './draft';

/** What the policy is called: by its own first heading if that names a policy, else by the page, else by its first line. */
export function titleOf(drafts: readonly Draft[], pageTitle: string): string {
  const top = drafts.slice(0, 12).filter(({ mapped }) => width(mapped.text) <= 100);
  const headings = top.filter((draft) => draft.kind === 'heading');
  const named = headings.find(({ mapped }) => documentNamed(mapped.text).kind === 'privacy');
  if (named) return named.mapped.text;
  const page = pageTitle.replace(/\s+/g, ' ').trim();
  if (page !== '') return page;
  return (headings[0] ?? top[0] ?? drafts[0])?.mapped.text.slice(0, 100) ?? '';
}
