import { JSDOM, VirtualConsole } from 'jsdom';

/** Why a file holds nothing to read. */
export class FileError extends Error {
  override name = 'FileError';
}

/** Characters in which a wrong decoding shows: control characters, line breaks and tabs aside, and the replacement character. */
const DAMAGE = /(?![\t-\r])\p{Cc}|\ufffd/gu;
/** More than this share of them, and the file is no text in that encoding. */
const TOO_DAMAGED = 0.005;

/**
 * Makes a document of a saved page or text file, as a browser would: HTML is parsed without running its scripts, plain text becomes one `<pre>`.
 *
 * @param bytes the file; UTF-8, UTF-16 with a byte order mark, the charset that the page names, or GB 18030
 * @param name the file's name; its ending says whether it is HTML (.html, .htm, .xhtml) or text
 * @param url the address that the document is to have
 * @throws FileError if the file is empty or no text
 */
export function documentOf(bytes: Uint8Array, name: string, url: string): Document {
  if (bytes.length === 0) throw new FileError('the file is empty');
  const text = decode(bytes);
  if (text.trim() === '') throw new FileError('the file is empty');
  const isHtml =
    /\.x?html?$/i.test(name) ||
    (!/\.(?:txt|md|markdown|text)$/i.test(name) && /<(?:!doctype|html|body|div|p)\b/i.test(text));
  const options = { url, virtualConsole: new VirtualConsole() };
  if (isHtml) {
    const xhtml = /\.xhtml$/i.test(name);
    return new JSDOM(text, { ...options, contentType: xhtml ? 'application/xhtml+xml' : 'text/html' }).window.document;
  }
  const { document } = new JSDOM('<!doctype html><title></title><body><pre></pre></body>', options).window;
  document.querySelector('pre')!.textContent = text.replace(/\r\n?/g, '\n');
  return document;
}

function decode(bytes: Uint8Array): string {
  const named = namedEncoding(bytes);
  for (const encoding of [...(named ? [named] : []), 'utf-8', 'gb18030']) {
    const text = decodeAs(bytes, encoding);
    if (text !== null) return text;
  }
  throw new FileError('the file is no text');
}

function namedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    const damage = text.match(DAMAGE)?.length ?? 0;
    return damage <= text.length * TOO_DAMAGED ? text : null;
  } catch {
    // A name of an encoding that nobody knows.
    return null;
  }
}
