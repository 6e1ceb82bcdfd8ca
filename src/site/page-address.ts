/** Fragments that route a single-page application (`#/privacy`, `#!privacy`) instead of leading to a place in the page. */
const ROUTE = /^#[!/]/;

/** The fragment of an address if it tells which page is meant; else ''. `url` is absolute. */
export function routeOf(url: string): string {
  const at = url.indexOf('#');
  return at >= 0 && ROUTE.test(url.slice(at)) ? url.slice(at) : '';
}

/** The address of a page, without a fragment that only leads to a place in it. `url` is absolute. */
export function pageAddress(url: string): string {
  return url.replace(/^([^#]*)#(?![!/]).*/s, '$1');
}
