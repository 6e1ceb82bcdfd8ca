/** What browsers write above a page that they save: Chromium `saved from url=(0027)https://…`, SingleFile `url: https://…`. */
const SAVED_FROM = /\bsaved (?:from url=\(\d{4}\)|with SingleFile\s{1,20}url: {1,20})(https?:\/\/[^\s<>"]{1,2000})/;
/** So many of the first nodes are asked for such a comment. */
const FIRST_NODES = 20;

/**
 * The address of the page that a saved document is of: where its browser saved it from, else what the page says of itself
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-canonical, https://ogp.me/#metadata). A page that gives its site's front
 * page for itself tells nothing.
 *
 * @returns An absolute http(s) URL, or null where the document does not tell.
 */
export function savedFrom(document: Document): string | null {
  const comments = [
    ...document.childNodes,
    ...document.documentElement.childNodes,
    ...(document.head?.childNodes ?? []),
  ]
    .slice(0, FIRST_NODES)
    .filter((node) => node.nodeType === 8);
  for (const comment of comments) {
    const page = webAddress(SAVED_FROM.exec(comment.nodeValue ?? '')?.[1]);
    if (page) return page.href;
  }
  const canonical = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const named = [canonical, shared].map(webAddress).find((page) => page && page.pathname + page.search !== '/');
  return named?.href ?? null;
}

function webAddress(address: string | null | undefined): URL | null {
  const isWeb = /^https?:/i.test(address?.trim() ?? '') && URL.canParse(address!);
  return isWeb ? new URL(address!) : null;
}
