import normalizeUrl from 'normalize-url';
import { routeOf } from './page-address';

/** Parameters that tell who came from where, not which document is shown. */
const TRACKING = [/^utm_\w+/i, /^(gclid|fbclid|msclkid|yclid|mc_cid|mc_eid|igshid|spm|scm|_ga|ref_src)$/i];

/**
 * One address for one document: scheme, host and path in normal form, query sorted and without tracking parameters,
 * no fragment, save one that routes a single-page application (`#/privacy`, `#!privacy`).
 *
 * @param url An absolute http(s) URL, or the address of a saved file, which stays as it is: any name is one.
 * @throws {TypeError} if `url` is not an absolute URL.
 */
export function canonicalUrl(url: string): string {
  if (url.startsWith('file:')) return url;
  const normal = normalizeUrl(url, {
    stripHash: true,
    stripWWW: false,
    removeQueryParameters: TRACKING,
    sortQueryParameters: true,
    removeTrailingSlash: true,
  });
  const route = routeOf(new URL(url).href);
  return route ? new URL(route, normal).href : normal;
}
