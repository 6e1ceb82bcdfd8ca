const URL_IN_TEXT = /https?:\/\/[a-z0-9[][\x21-\x7e]{2,500}/gi;
const INNER_STOP = /["'<>`\\^{}|]/;
/** What ends a sentence after an address, and is no part of it. */
const SENTENCE_END = /[.,;:!?]$/;

/** Without the punctuation around it; a bracket stays only if the address itself opened it. */
function bareAddress(words: string): string {
  let address = words;
  for (;;) {
    const unopened = /[)\]]$/.test(address) && address.split(/[([]/).length < address.split(/[)\]]/).length;
    if (!unopened && !SENTENCE_END.test(address)) return address;
    address = address.slice(0, -1);
  }
}

/** Web addresses (http, https) in a text, as written, each once. Chinese characters end an address. */
export function findWebAddresses(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const address = bareAddress(match[0].split(INNER_STOP)[0]!);
    if (/^https?:\/\/[^/]*[.:\]]/i.test(address)) found.add(address);
  }
  return [...found];
}
