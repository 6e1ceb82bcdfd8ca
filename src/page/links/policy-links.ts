import type { PolicyLink } from '../../policy/policy-link';
import { documentNamed } from '../detect/document-names';

/** Links looked at, from the end of a page: policies stand in its footer. */
const LOOKED_AT = 3000;
const LONGEST_TEXT = 80;
const AT_MOST = 8;
/** Points that are certainty, and the fewest that are more than a word in passing. */
const CERTAIN = 6;
const LEAST = 2;

const HINT = /privacy|[隐隱]私|私[隐隱]|datenschutz|confidentialit/i;
/** Leads to a policy's neighbours: switches, requests, and policies for some of the readers. */
const ASIDE = /choice|setting|preference|do not|opt.?out|child|california|cookie|儿童|清单|设置|权限/i;
const FOOTER = 'footer,[class*=foot i],[id*=foot i]';

/** The last two labels of a host name: near enough to tell the site's own policy from that of a service it embeds. */
const siteOf = (host: string) => host.split('.').slice(-2).join('.');

/** An address without a fragment that only leads to a place in its document. */
const documentOf = (address: string) => address.replace(/#(?![!/]).*$/, '');

const named = (words: string) => (documentNamed(words).kind === 'privacy' ? 3 : HINT.test(words) ? 1.5 : 0);

function points(text: string, target: URL, link: Element, here: URL): number {
  let score = named(text) + named(target.href.replace(/^.*?\/\/[^/]*|[-_/.]+/g, ' ').trim()) / 1.5;
  if (/\bprivacy-policy\b/i.test(link.getAttribute('rel')!)) score += 4;
  if (score < LEAST) return 0;
  if (documentNamed(text).about || ASIDE.test(text)) score -= 1.5;
  if (siteOf(target.hostname) !== siteOf(here.hostname)) score -= 1;
  return link.closest(FOOTER) ? score + 0.5 : score;
}

/**
 * The links of a page that seem to lead to privacy policies, best first, each document once: judged by what they say,
 * where they lead, their `rel` (https://microformats.org/wiki/rel-privacy-policy) and whether they stand in the footer.
 * Links to places in this very document are left out: what it is itself, `detect` says.
 *
 * Linear in the number of links, of which it looks at a bounded number; asks for no layout.
 *
 * @param url Address of the document.
 */
export function policyLinks(document: Document, url: string): PolicyLink[] {
  const links = [...document.querySelectorAll('a[href],area[href],link[rel~=privacy-policy]')].slice(-LOOKED_AT);
  const best = new Map<string, PolicyLink>();
  for (const link of links) {
    const href = link.getAttribute('href')!;
    const target = new URL(URL.canParse(href, document.baseURI) ? href : url, document.baseURI);
    if (!/^https?:/.test(target.href) || documentOf(target.href) === documentOf(url)) continue;
    const label = link.textContent!.trim() || link.getAttribute('aria-label') || '';
    const text = label.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
    const score = Math.min(1, points(text, target, link, new URL(url)) / CERTAIN);
    const key = documentOf(target.href);
    if (score * CERTAIN >= LEAST && score > (best.get(key)?.score ?? 0))
      best.set(key, { url: target.href, text, score });
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, AT_MOST);
}
