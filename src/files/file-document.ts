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
/** A line that is longer than so many UTF-16 units is no title. */
const LONGEST_TITLE = 120;
/** Bytes that are decoded at a time. */
const PIECE = 64 * 1024;

/**
 * Makes a document of a saved page or text file, as a browser would: HTML is parsed, plain text becomes one `<pre>`. A text
 * has no title of its own; its first line stands for it, if it is short enough to be one.
 *
 * @param bytes the file; Unicode with a byte order mark, UTF-8, the charset that the page names, or GB 18030
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
  document.title = titleOf(text);
  return document;
}

/** The first line without Markdown's marks; '' if it is none. */
function titleOf(text: string): string {
  const start = text.trimStart().slice(0, 2 * LONGEST_TITLE);
  const line = start.split(/[\r\n]/, 1)[0]!.replace(/^[#*_\s]+|[#*_\s]+$/g, '');
  return line.length > LONGEST_TITLE ? '' : line;
}

/** What is UTF-8 throughout is nothing else, whatever the page says: it may have been saved, or pasted, in another encoding than it was written in. */
function decode(bytes: Uint8Array): string {
  const named = namedEncoding(bytes);
  const candidates: [string | null, number][] = [
    [unicodeOf(bytes), TOO_DAMAGED],
    ['utf-8', named ? 0 : TOO_DAMAGED],
    [named, TOO_DAMAGED],
    ['utf-8', TOO_DAMAGED],
    ['gb18030', TOO_DAMAGED],
  ];
  for (const [encoding, tooDamaged] of candidates) {
    const text = encoding === null ? null : decodeAs(bytes, encoding, tooDamaged);
    if (text !== null) return text;
  }
  throw new FileError('binary');
}

/** By the byte order mark, which goes before all else (https://encoding.spec.whatwg.org/#bom-sniff). */
function unicodeOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? null;
}

/** A piece at a time, since what is no text shows so in its first pieces: nobody waits for the decoding of a film. */
function decodeAs(bytes: Uint8Array, encoding: string, tooDamaged: number): string | null {
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
    if (damage > bytes.length * tooDamaged) return null;
    if (start === 0 && damage > text.length * FULL_OF_DAMAGE) return null;
  }
  return damage <= text.length * tooDamaged ? text : null;
}
