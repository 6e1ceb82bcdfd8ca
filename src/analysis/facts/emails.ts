/** RFC 5321 limits: 64 octets before the sign, 255 after it. They keep the search linear. */
const NAME_BEFORE = /[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_+-])?$/i;
const DOMAIN_AFTER = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}(?![a-z0-9@-])/i;
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 255;

/** '@' or its full-width form. */
function nextSign(text: string, from: number): number {
  const plain = text.indexOf('@', from);
  const wide = text.indexOf('＠', from);
  return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
}

/**
 * E-mail addresses in a text, as written, each once (letters of either case are one).
 * Looks only around '@', so that a long text without one costs nothing.
 */
export function findEmails(text: string): string[] {
  const seen = new Map<string, string>();
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at + 1)) {
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0];
    const domain = name && DOMAIN_AFTER.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    if (!name || !domain) continue;
    const address = `${name}@${domain}`;
    if (!seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  }
  return [...seen.values()];
}
