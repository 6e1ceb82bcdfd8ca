import { detect } from '../page/detect/detect';
import { read } from '../page/read/read';
import { ReadError } from '../page/read/read-error';
import type { FileFailure } from '../policy/file-failure';
import type { PolicyText } from '../policy/policy-text';
import { addressOfFile } from '../site/saved-file';
import { textHash } from '../site/text-hash';
import { documentOf, FileError } from './file-document';
import { savedFrom } from './saved-from';

/** What a saved file holds: a policy, or why there is none to read. */
export type SavedPolicy =
  | { ok: true; text: PolicyText }
  /** `language`: of a policy in one that is not read, a BCP 47 subtag; null if unknown, or if that is not why. */
  | { ok: false; failure: FileFailure; language: string | null };

/** Bytes beyond which a file is not opened: a saved page with its pictures in it can be long, its text seldom is. */
const LARGEST = 32_000_000;

/**
 * Reads the policy in a file that was saved from the web: HTML or plain text. The document made of it belongs to no window: its
 * scripts do not run, and nothing that it names is fetched (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring).
 */
export async function readSavedFile(file: File): Promise<SavedPolicy> {
  const failed = (failure: FileFailure, language: string | null = null) => ({ ok: false, failure, language }) as const;
  if (file.size > LARGEST) return failed('too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const document = documentOf(bytes, file.name, (source, type) => new DOMParser().parseFromString(source, type));
    // Browsers tell so of XML that is not well-formed, some within what they could make of it.
    if (!document.body || document.querySelector('parsererror')) return failed('unreadable');
    const { kind, language } = detect(document, '');
    if (kind !== 'privacy') return failed('not-policy');
    const page = savedFrom(document);
    const { text } = read(document, '');
    if (text.language === null) return failed('language', language);
    return { ok: true, text: { ...text, url: addressOfFile(file.name, page, await textHash(text.blocks)) } };
  } catch (error) {
    if (error instanceof FileError) return failed(error.reason === 'deep' ? 'unreadable' : error.reason);
    if (error instanceof ReadError) return failed(error.reason === 'not-html' ? 'unreadable' : error.reason);
    console.error(`${file.name} could not be read.`, error);
    return failed('unreadable');
  }
}
