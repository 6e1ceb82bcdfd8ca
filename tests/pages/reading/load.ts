import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../../../tools/annotate/document';

/** A page of this folder as a document, with its declarative shadow roots attached, which jsdom leaves as templates. */
export function loadPage(file: string): Document {
  const bytes = readFileSync(path.join(import.meta.dirname, file));
  const document = documentOf(bytes, file, 'https://policy.example/privacy');
  attachShadowRoots(document);
  return document;
}

function attachShadowRoots(within: Document | ShadowRoot): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachShadowRoots(root);
  }
}
