import { parse } from 'tldts';

/**
 * The key under which the policies of one site are listed: the registrable domain by the public suffix list, private
 * suffixes included (two `github.io` sites are two sites), or the host itself where there is none (IP addresses,
 * `localhost`). Source: https://publicsuffix.org/list/
 *
 * @param url An absolute URL.
 * @returns A lower-case host name in ASCII (punycode), or null where the URL has no host or is malformed.
 */
export function siteKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (hostname === '') return null;
  return parse(hostname, { allowPrivateDomains: true, detectIp: true }).domain ?? hostname;
}
