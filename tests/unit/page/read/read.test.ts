import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from '../../../../src/page/read/read';
import { documentOf } from '../../../../tools/annotate/document';
import { allStretches, blockLine, rangeFaults } from '../../../pages/reading/check';
import { loadPage } from '../../../pages/reading/load';

const url = 'https://policy.example/privacy';
const html = (body: string, title = 'Privacy Policy') =>
  new JSDOM(`<!doctype html><title>${title}</title><body>${body}`, { url }).window.document;
const plain = (text: string) => documentOf(new TextEncoder().encode(text), 'policy.txt', url);
const lines = (result: ReadResult) => result.text.blocks.map(blockLine);
const reason = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
  return 'none';
};

describe('reading what is no policy to read', () => {
  it('says that a page is empty', () => {
    expect(reason(() => read(html(''), url))).toBe('empty');
    expect(reason(() => read(html('<script>let a = "text";</script><div> \u00a0 </div>'), url))).toBe('empty');
  });

  it('says that a document is not HTML', () => {
    const svg = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><text>Privacy</text></svg>', {
      contentType: 'image/svg+xml',
    });
    expect(reason(() => read(svg.window.document, url))).toBe('not-html');
    expect(reason(() => read(html('').implementation.createHTMLDocument(''), url))).toBe('empty');
  });

  it('says that a document is too large', () => {
    const document = html(`<p>${'We keep your data. '.repeat(10)}</p>`);
    expect(reason(() => read(document, url, { largest: 189 }))).toBe('too-large');
    expect(reason(() => read(document, url, { largest: 1000 }))).toBe('none');
  });
});

describe('what was read', () => {
  it('is in a language that is judged from the text', () => {
    const document = html('<p>我们会收集您的手机号码和位置信息，用于为您提供服务。</p>'.repeat(3));
    document.documentElement.lang = 'en-US';
    expect(read(document, url).text.language).toBe('zh');
    const french = html(
      '<p>Nous recueillons votre nom et votre adresse afin de vous livrer ce que vous avez commandé.</p>',
    );
    expect(read(french, url).text.language).toBeNull();
  });

  it('counts its characters and how much of the region it is', () => {
    const { extraction, blocks } = read(
      html('<h1>Privacy</h1><p>We keep your name.</p><select><option>x</select>'),
      url,
    ).text;
    expect(extraction).toEqual({
      characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
      blocks: 2,
      coverage: 1,
    });
    const half = read(
      html(
        `<h1>Privacy</h1><p>${'We keep your name. '.repeat(5)}</p><button>${'We sell your name. '.repeat(5)}</button>`,
      ),
      url,
    );
    expect(half.text.extraction.coverage).toBeGreaterThan(0.5);
    expect(half.text.extraction.coverage).toBeLessThan(0.6);
  });
});

describe('a legal centre of over a million characters', () => {
  const document = loadPage('legal-centre.html');
  const [terms, privacy, cookies] = [...document.querySelectorAll('article')];
  for (const article of [terms!, cookies!]) {
    for (let annex = 1; annex <= 100; annex++) {
      const section = document.createElement('section');
      const words = `In annex ${annex} the parties agree on what the weather is to be. `;
      section.innerHTML = `<h2>Annex ${annex}</h2>${`<p>${words.repeat(18)}</p>`.repeat(5)}`;
      article.append(section);
    }
  }
  const result = read(document, url);

  it('is read for its privacy policy alone', () => {
    expect(document.body.textContent!.length).toBeGreaterThan(1_000_000);
    expect(result.text.title).toBe('Privacy Policy');
    const policy = new Set([...privacy!.querySelectorAll('h1,h2,p')].map((element) => element.textContent));
    expect(result.text.blocks.filter(({ text }) => !policy.has(text))).toEqual([]);
    expect(result.text.blocks.length).toBe(privacy!.querySelectorAll('h1,h2,p').length);
  });

  it('leads back to that policy', { timeout: 60_000 }, () => {
    const some = allStretches(result).filter((_, i) => i % 40 === 0);
    expect(some.length).toBeGreaterThan(3);
    expect(rangeFaults(result, some)).toEqual([]);
    expect(privacy!.contains(result.index.blockElement(5))).toBe(true);
  });

  it('leaves a policy whole that only mentions other contracts', () => {
    const long = `<p>${'We use your data as the law allows and as you agreed. '.repeat(40)}</p>`;
    const sections = ['Collection', 'Terms of Service', 'Cookie Policy', 'Changes to this policy'];
    const whole = read(
      html(`<h1>Privacy Policy</h1>${long}${sections.map((name) => `<h2>${name}</h2>${long}`).join('')}`),
      url,
    );
    expect(whole.text.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'Privacy Policy',
      ...sections,
    ]);
  });
});

describe('hostile documents', () => {
  it('reads text without punctuation, with lone surrogates, with nothing but marks', { timeout: 60_000 }, () => {
    for (const text of [
      '字'.repeat(100_000),
      'word '.repeat(30_000),
      '\ud800\udc00\ud800x'.repeat(9000),
      '(1)'.repeat(20_000),
      '*_['.repeat(20_000),
      '1、'.repeat(30_000),
      '一、'.repeat(20_000),
      '# '.repeat(20_000),
      '[a]('.repeat(20_000),
      'https://a'.repeat(9000),
    ]) {
      const result = read(plain(`Privacy policy\n\n${text}\n`), url);
      expect(rangeFaults(result, allStretches(result))).toEqual([]);
    }
  });

  it('reads lines without number and elements without depth', { timeout: 60_000 }, () => {
    expect(lines(read(plain('a\n'.repeat(20_000)), url)).length).toBeGreaterThan(0);
    const document = html('');
    let deepest: Element = document.body;
    for (let i = 0; i < 3000; i++) deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'far below';
    document.body.prepend('We keep your name.');
    expect(lines(read(document, url))[0]).toBe('paragraph: We keep your name.');
  });
});

describe('headings that the page does not mark up', () => {
  it.each([
    ['p', '版本号：V3.2'],
    ['p', '适用范围：A 类会员'],
    ['heading 2', 'HOW WE USE COOKIES'],
    ['heading 2', 'SDK 与 COOKIE'],
  ])('%s: %s', (kind, line) => {
    const rest =
      '<p>我们会收集您的手机号码，用于注册账户，并在您注销后删除。</p><p>We keep your name for a year, and your number for two.</p>';
    const { text } = read(html(`<h1>个人信息保护政策</h1><p>${line}</p>${rest}`), url);
    const block = text.blocks.find((each) => each.text === line)!;
    expect(block.kind === 'heading' ? `heading ${block.level}` : 'p').toBe(kind);
  });
});
