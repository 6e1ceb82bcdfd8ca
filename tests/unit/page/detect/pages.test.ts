import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../src/page/detect/detect';
import type { DocumentKind } from '../../../../src/policy/detection';
import { page } from './page';

const FOLDER = path.resolve(import.meta.dirname, '../../../pages/detection');

interface Expected {
  file: string;
  kind: DocumentKind;
  /** null: one whose words are not known. */
  language: string | null;
  url: string;
}

const expected = readFileSync(path.join(FOLDER, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);
const source = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');

describe('our pages', () => {
  it.each(expected)('$file is $kind', ({ file, kind, language, url }) => {
    const found = detect(page(source(file), url), url);
    expect(found.kind).toBe(kind);
    if (kind === 'privacy') expect(found).toMatchObject({ language });
  });

  it.each(expected)(
    '$file needs no address, no title and no honest lang to be told',
    ({ file, kind, language, url }) => {
      const document = page(source(file), url);
      document.documentElement.lang = language === 'en' ? 'zh-CN' : 'en-US';
      const found = [detect(document, 'https://site.example/')];
      document.title = '';
      found.push(detect(document, ''), detect(document, url));
      for (const one of found) {
        expect(one.kind === 'privacy').toBe(kind === 'privacy');
        if (kind === 'privacy') expect(one.language).toBe(language);
      }
    },
  );
});
