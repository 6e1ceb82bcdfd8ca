import { isSourceTooDeep, isTreeTooDeep } from './depth';

const MESSAGES = {
  deep: 'the file nests its elements deeper than browsers do',
  empty: 'the file is empty',
  binary: 'the file is no text',
  pdf: 'the file is a PDF; save its text in a .txt file',
};

/** Why a file holds nothing to read. */
export class FileError extends Error {
  override name = 'FileError';
  constructor(readonly reason: keyof typeof MESSAGES) {
    super(MESSAGES[reason]);
  }
}

/** Makes a document of source text without running its scripts or fetching anything. */
export type Parse = (source: string, type: 'text/html' | 'application/xhtml+xml') => Document;

/** Characters in which a wrong decoding shows: control characters, line breaks and tabs aside, and the replacement character. */
const DAMAGE = /(?![\t-\r])\p{Cc}|\ufffd/gu;
/** More than this share of them, and the file is no text in that encoding. */
const TOO_DAMAGED = 0.005;
/** So is one whose first piece has so much of it. */
const FULL_OF_DAMAGE = 0.05;
/** Bytes that are decoded at a time. */
const PIECE = 64 * 1024;

/**
 * Makes a document of a saved page or text file, as a browser would: HTML is parsed, plain text becomes one `<pre>`.
 *
 * @param bytes the file; UTF-8, UTF-16 with a byte order mark, the charset that the page names, or GB 18030
 * @param name the file's name; its ending says whether it is HTML (.html, .htm, .xhtml) or text
 * @throws FileError if the file is empty, no text, a PDF, or nested so deep that no browser would show it so
 */
export function documentOf(bytes: Uint8Array, name: string, parse: Parse): Document {
  if (bytes.length === 0) throw new FileError('empty');
  // https://www.iso.org/standard/75839.html, 7.5.2: every PDF begins so.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') throw new FileError('pdf');
  const text = decode(bytes);
  if (text.trim() === '') throw new FileError('empty');
  const isHtml =
    /\.x?html?$/i.test(name) ||
    (!/\.(?:txt|md|markdown|text)$/i.test(name) && /<(?:!doctype|html|body|div|p)\b/i.test(text));
  if (isHtml) {
    if (isSourceTooDeep(text)) throw new FileError('deep');
    const page = parse(text, /\.xhtml$/i.test(name) ? 'application/xhtml+xml' : 'text/html');
    if (isTreeTooDeep(page.documentElement)) throw new FileError('deep');
    return page;
  }
  const document = parse('<!doctype html><title></title><body><pre></pre></body>', 'text/html');
  document.querySelector('pre')!.textContent = text.replace(/\r\n?/g, '\n');
  return document;
}

function decode(bytes: Uint8Array): string {
  const named = namedEncoding(bytes);
  for (const encoding of [...(named ? [named] : []), 'utf-8', 'gb18030']) {
    const text = decodeAs(bytes, encoding);
    if (text !== null) return text;
  }
  throw new FileError('binary');
}

function namedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? null;
}

/** A piece at a time, since what is no text shows so in its first pieces: nobody waits for the decoding of a film. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    // A name of an encoding that nobody knows.
    return null;
  }
  let text = '';
  let damage = 0;
  for (let start = 0; start < bytes.length; start += PIECE) {
    const end = start + PIECE;
    const piece = decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    text += piece;
    damage += piece.match(DAMAGE)?.length ?? 0;
    if (damage > bytes.length * TOO_DAMAGED) return null;
    if (start === 0 && damage > text.length * FULL_OF_DAMAGE) return null;
  }
  return damage <= text.length * TOO_DAMAGED ? text : null;
}
