import { canonicalUrl } from './canonical-url';

/** Digits of a text's hash that tell two files of one name apart. */
const DIGITS = 16;

/**
 * The address under which the policy in a saved file is known. Where the file tells which page it was saved from, that page: saved
 * again, under whatever name, it is another version of the same policy. Of any other file nothing is known but its name (no folder:
 * the browser tells nobody), which many have: it is known by its text too, so that another text is another policy.
 *
 * @param name Of the file.
 * @param page Absolute http(s) URL of the page that it was saved from; null: unknown.
 * @param textHash Hash of the policy's text, in hexadecimal digits.
 */
export function addressOfFile(name: string, page: string | null, textHash: string): string {
  // A file's name has no slash in it, the address of a page has.
  const known = page && canonicalUrl(page).replace(/^https?:\/\//, '');
  if (!known) return `file:///${encodeURIComponent(name)}#${textHash.slice(0, DIGITS)}`;
  return `file:///${encodeURIComponent(known.includes('/') ? known : `${known}/`)}`;
}

/** The name of the file that an address of `addressOfFile` stands for, or its page's address without `https://`; null: it is none. */
export function nameOfFile(address: string): string | null {
  const encoded = /^file:\/\/\/([^/?#]+)(?:#[0-9a-f]+)?$/.exec(address)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Malformed: it came from somewhere else.
    return null;
  }
}
