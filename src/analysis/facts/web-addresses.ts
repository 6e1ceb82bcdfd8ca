const URL_IN_TEXT = /https?:\/\/[a-z0-9[][\x21-\x7e]{2,500}/gi;
/** What ends a sentence or closes a bracket around an address, and is no part of it. */
const AROUND = /[.,;:!?'"`>)\]}]+$/;
const INNER_STOP = /["'<>`\\^{}|]/;

/** Web addresses (http, https) in a text, as written, each once. Chinese characters end an address. */
export function findWebAddresses(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(URL_IN_TEXT)) {
    let address = match[0].split(INNER_STOP)[0]!;
    // A bracket that the address itself opened may close it.
    if (!/\([^)]*\)/.test(address)) address = address.split(')')[0]!;
    address = address.replace(AROUND, '');
    if (/^https?:\/\/[^/]*[.:\]]/i.test(address)) found.add(address);
  }
  return [...found];
}
