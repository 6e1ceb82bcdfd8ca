import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/policy/language';
import { Varied } from './varied';

/** Where our own policies are. */
export const LAYOUT_PAGES = path.resolve(import.meta.dirname, '../../tests/pages/layouts');
/** Our own policies whose paragraphs are put together, by language. */
const SOURCES: Record<Language, string[]> = {
  en: ['plain-en.html', 'accordion-en.html'],
  zh: ['sdk-table-zh.html'],
};

export type Wording = 'numbered' | 'varied';

/** Words of the page around the policy. */
const AROUND: Record<Language, { title: string; menu: string[]; banner: string; more: string }> = {
  en: {
    title: 'Privacy Policy',
    menu: ['Home', 'Pricing', 'Help', 'About', 'Terms', 'Sign in'],
    banner: 'This website uses cookies. Accept all, or choose in the settings.',
    more: 'our help pages',
  },
  zh: {
    title: '隐私政策',
    menu: ['首页', '产品', '帮助', '关于', '条款', '登录'],
    banner: '本网站使用 Cookie。您可以全部接受，也可以在设置中选择。',
    more: '帮助中心',
  },
};

/** Characters of text from one to the next. */
const EVERY = { emphasis: 1100, link: 4000, lineBreak: 850, container: 2500 };

/**
 * A policy page of any length, put together from the paragraphs of our own policies, each with a number so that no two are alike, and with
 * as much around them as fourteen real English policy pages have in the median: by 1,000 characters of text 13 elements, of them 1 link, 0.9
 * emphases, 1.2 line breaks, 0.4 containers, 0.9 of scripts, styles and meta data; by element 0.8 attributes of 29 characters together; and
 * 0.2 characters of inline script or style by character of text. The Chinese policy, half of which is a table, has more elements by
 * itself.
 *
 * @param paragraphs At least this many.
 * @param wording `numbered`: the same sentences come again, and only their paragraphs' numbers differ. `varied`: hardly two sentences are alike, as
 * in a real policy, so that what reads equal sentences once has to read nearly all of them.
 */
export function samplePage(language: Language, paragraphs: number, wording: Wording = 'numbered'): string {
  const pieces = SOURCES[language].flatMap((name) => {
    const source = readFileSync(path.join(LAYOUT_PAGES, name), 'utf8');
    return source.match(/<(p|h2|table|ul)\b[^>]*>[\s\S]*?<\/\1>/g) ?? [];
  });
  const { title, menu, banner, more } = AROUND[language];
  const varied = new Varied(language, pieces);
  const body = dressed(
    Array.from({ length: paragraphs }, (_, n) => {
      const piece = pieces[n % pieces.length]!;
      return wording === 'varied' ? varied.again(piece, Math.floor(n / pieces.length)) : piece;
    }),
    more,
    wording,
  );
  const links = (kind: string) =>
    `<ul class="site-${kind}__list">${menu
      .map(
        (item, i) =>
          `<li class="site-${kind}__item"><a class="site-${kind}__link" href="/${kind}/${i}">${item}</a></li>`,
      )
      .join('')}</ul>`;
  const inline = 0.1 * body.join('').length;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="/privacy">
    <style>${'.site-policy__text { margin: 0 auto 16px; max-width: 44em; }\n'.repeat(inline / 61)}</style>
    <script type="application/json">[${'{"name":"policy","value":[1,2,3]},\n'.repeat(inline / 35)}0]</script></head><body>
    <header class="site-header" role="banner"><nav class="site-menu" aria-label="menu">${links('menu')}</nav></header>
    <main class="site-main" id="content"><div class="site-policy"><h1 class="site-policy__title">${title}</h1>
    ${body.join('\n')}</div></main>
    <footer class="site-footer" role="contentinfo"><div class="site-footer__columns">${links('footer')}</div></footer>
    <div class="cookie-banner" role="dialog"><p class="cookie-banner__text">${banner}</p></div></body></html>`;
}

/** The pieces of the policy, numbered if their wording does not tell them apart, with the mark-up of a page around and in them. */
function dressed(pieces: readonly string[], more: string, wording: Wording): string[] {
  let read = 0;
  return pieces.map((piece, n) => {
    const from = read;
    read += piece.replace(/<[^>]*>/g, '').length;
    const due = (every: number) => Math.floor(from / every) < Math.floor(read / every);
    let html = piece.replace(/<(p|h2|ul|li|td|tr)>/g, '<$1 class="site-policy__text">');
    if (due(EVERY.emphasis))
      html = html.replace(/^(<p[^>]*>)([^<\s，。]{2,12})/, '$1<strong class="site-policy__word">$2</strong>');
    const link = due(EVERY.link) ? ` <a class="site-link" href="/help/${n}">${more}</a>` : '';
    const number = wording === 'numbered' ? ` (${n}).` : '';
    html = html.replace(/<\/p>$/, `${number}${due(EVERY.lineBreak) ? '<br>' : ''}${link}</p>`);
    return due(EVERY.container) ? `<div class="site-policy__part" id="part-${n}">${html}</div>` : html;
  });
}
