import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/policy/language';

/** Where our own policies are. */
export const LAYOUT_PAGES = path.resolve(import.meta.dirname, '../../tests/pages/layouts');
/** Our own policies whose paragraphs are put together, by language. */
const SOURCES: Record<Language, string[]> = {
  en: ['plain-en.html', 'accordion-en.html'],
  zh: ['sdk-table-zh.html'],
};

/**
 * A policy page of any length, put together from the paragraphs of our own policies, each with a number so that no two are alike.
 *
 * @param paragraphs At least this many.
 */
export function samplePage(language: Language, paragraphs: number): string {
  const pieces = SOURCES[language].flatMap((name) => {
    const source = readFileSync(path.join(LAYOUT_PAGES, name), 'utf8');
    return source.match(/<(p|h2|table|ul)\b[^>]*>[\s\S]*?<\/\1>/g) ?? [];
  });
  const body: string[] = [];
  for (let n = 0; n < paragraphs; n++) {
    const piece = pieces[n % pieces.length]!;
    body.push(piece.replace(/<\/p>$/, ` (${n}).</p>`));
  }
  const title = language === 'zh' ? '隐私政策' : 'Privacy Policy';
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
    <nav><a href="/">Home</a> <a href="/login">Sign in</a></nav><main><h1>${title}</h1>${body.join('\n')}</main></body></html>`;
}
