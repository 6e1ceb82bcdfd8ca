/** Characters at each end of a long quote; mailers and sites cut addresses that run on. */
const QUOTE_END = 40;

/**
 * A link that leads a browser to these words on a page. Source: https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param page Absolute URL of the page; its own fragment is replaced.
 * @param quote The words as the page shows them.
 */
export function linkTo(page: string, quote: string): string {
  const encode = (text: string) => encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D');
  const words = quote.length <= 3 * QUOTE_END ? encode(quote) : `${encode(startOf(quote))},${encode(endOf(quote))}`;
  const url = new URL(page);
  url.hash = '';
  return `${url.href}#:~:text=${words}`;
}

/** A fragment is found only at word boundaries, which Chinese has everywhere. */
function startOf(quote: string): string {
  const space = quote.indexOf(' ', QUOTE_END);
  return quote.slice(0, space >= 0 && space < 2 * QUOTE_END ? space : QUOTE_END);
}

function endOf(quote: string): string {
  const space = quote.lastIndexOf(' ', quote.length - QUOTE_END);
  return quote.slice(space >= quote.length - 2 * QUOTE_END ? space + 1 : -QUOTE_END);
}
