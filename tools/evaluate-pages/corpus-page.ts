import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentKind } from '../../src/policy/detection';
import { documentOf } from '../annotate/document';

/** A saved page, what it is, and the text that people marked in it by hand, if they did. */
export interface CorpusPage {
  /** Path inside the corpus. */
  file: string;
  kind: DocumentKind;
  document: Document;
  /** An address such as the page may have had: it gives away the site, not the kind of document. */
  url: string;
  marked: string | null;
}

interface IndexLine {
  file: string;
  kind: DocumentKind;
  text?: string;
}

/**
 * The pages of a corpus, one at a time: each folder of `directory` has an `index.jsonl` with `{file, kind, text?}` a line.
 *
 * @throws if a file that an index names is missing
 */
export function* corpusPages(directory: string): Generator<CorpusPage> {
  for (const folder of readdirSync(directory).sort()) {
    const lines = readFileSync(path.join(directory, folder, 'index.jsonl'), 'utf8').split('\n');
    for (const line of lines) {
      if (line.trim() === '') continue;
      const { file, kind, text } = JSON.parse(line) as IndexLine;
      const url = 'https://site.example/';
      const document = documentOf(readFileSync(path.join(directory, folder, file)), file, url);
      const marked = text ? readFileSync(path.join(directory, folder, text), 'utf8') : null;
      yield { file: path.join(folder, file), kind, document, url, marked };
      document.defaultView?.close();
    }
  }
}
