import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../src/page/read/read';
import type { PolicyText } from '../../src/policy/policy-text';
import { documentOf } from '../annotate/document';
import { chineseDocuments, englishPages } from '../evaluate/corpus-document';

const URL = 'https://site.example/privacy';

/** The pages and texts (.html, .htm, .txt, .md) of a folder, read as the extension reads them; those without text are left out. */
export function* policiesIn(folder: string): Generator<PolicyText> {
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:x?html?|txt|md)$/i.test(name)) continue;
    const document = documentOf(readFileSync(path.join(folder, name)), name, URL);
    yield { ...read(document, URL).text, title: name };
    document.defaultView?.close();
  }
}

/** The whole policies of the shared corpora: Chinese ones put together from their sentences, English ones marked by hand. */
export function corpusPolicies(): PolicyText[] {
  return [...chineseDocuments(), ...englishPages()].map(({ text }) => text);
}
