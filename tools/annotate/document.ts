import { JSDOM, VirtualConsole } from 'jsdom';
import { documentOf as documentOfFile } from '../../src/files/file-document';

/**
 * Makes a document of a saved page or text file, as the library does in a browser. Its scripts do not run.
 *
 * @param url the address that the document is to have
 * @throws FileError if the file is empty or no text
 */
export function documentOf(bytes: Uint8Array, name: string, url: string): Document {
  return documentOfFile(bytes, name, (source, contentType) => {
    return new JSDOM(source, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
  });
}
