import { describe, expect, it } from 'vitest';
import { detect } from '../../../../src/page/detect/detect';
import { POLICY, page, paragraphs } from './page';

const kindOf = (html: string, url = '') => detect(page(html), url).kind;
/** Text of a newspaper, as long as asked for. */
const news = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `The ferry left at ${n} minutes past noon, and the gulls followed it to the island.`,
  );

describe('detect', () => {
  it('knows a policy by its text alone', () => {
    expect(detect(page(`<title>x</title>${paragraphs(POLICY)}`), '')).toMatchObject({
      kind: 'privacy',
      language: 'en',
    });
  });

  it('does not take a name for a policy', () => {
    expect(kindOf(`<title>Privacy Policy</title><h1>Privacy Policy</h1>${paragraphs(news(20))}`)).toBe('other');
    expect(
      kindOf('<title>Privacy Policy</title><h1>Privacy Policy</h1><p>Loading…</p>', 'https://a.example/privacy'),
    ).toBe('other');
  });

  it('does not take a consent box for the page', () => {
    const box = `<div id="cookie-consent">${paragraphs(POLICY)}</div>`;
    expect(kindOf(`${box}<h1>Ferry news</h1>${paragraphs(news(20))}`)).toBe('other');
  });

  it('finds the policy of a legal centre of a million characters, behind its heading', () => {
    const centre = (policy: readonly string[]) => {
      const document = page('<title>Legal</title>');
      const add = (name: string, text: string) => {
        document.body.append(document.createElement(name));
        document.body.lastElementChild!.textContent = text;
      };
      const terms = 'You agree that we are not liable under these terms, whose breach terminates the licence. '.repeat(
        60,
      );
      add('h1', 'Terms of Service');
      for (let n = 0; n < 100; n++) add('p', terms);
      if (policy.length > 0) add('h2', 'Privacy Policy');
      for (const line of policy) add('p', line);
      for (let n = 0; n < 100; n++) add('p', terms);
      expect(document.body.textContent.length).toBeGreaterThan(1_000_000);
      return detect(document, '').kind;
    };
    expect(centre([...POLICY, ...POLICY, ...POLICY])).toBe('privacy');
    expect(centre([])).toBe('terms');
  });

  it.each([
    ['Terms, Privacy & Copyright', 'terms'],
    ['Cookies', 'cookies'],
    ['Legal', 'privacy'],
    ['Terms and Privacy Policy', 'privacy'],
  ])('calls a page by its title, %s, and says that a policy stands in it', (title, kind) => {
    const terms = 'You agree that we are not liable under these terms, whose breach terminates the licence. '.repeat(
      20,
    );
    const contract = `<p>${terms}</p>`.repeat(40);
    const policy = `<h2>Privacy Policy</h2>${paragraphs([...POLICY, ...POLICY, ...POLICY])}`;
    const found = detect(page(`<title>${title}</title><h1>${title}</h1>${contract}${policy}${contract}`), '');
    expect(found.kind).toBe(kind);
    expect(found.score).toBeGreaterThan(0.5);
    const alone = detect(page(`<title>${title}</title>${contract}`), '');
    expect(alone.score).toBeLessThan(0.5);
  });

  it.each([
    'Information pursuant to Art. 13 GDPR',
    'Information under Articles 13 and 14',
    'Informationen nach Art. 13 DSGVO',
  ])('takes %j for the name of a policy', (title) => {
    const called = (name: string) => detect(page(`<title>${name}</title>${paragraphs(POLICY)}`), '').score;
    expect(called(title)).toBe(called('Privacy Policy'));
    expect(called(title)).toBeGreaterThan(called('Article 130'));
  });

  it('reads text that is not shown: it may be folded away', () => {
    expect(
      kindOf(`<details><summary>More</summary><div hidden aria-hidden="true">${paragraphs(POLICY)}</div></details>`),
    ).toBe('privacy');
  });

  it('reads text that stands in a shadow root without an element around it', () => {
    const document = page('<title>x</title><div id="host"></div>');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(POLICY.join(' '));
    expect(detect(document, '').kind).toBe('privacy');
  });

  it('does not read scripts, styles and what is left out', () => {
    const text = POLICY.join(' ');
    const parts = ['script type="text/plain"', 'style', 'noscript', 'template', 'textarea'];
    const html = parts.map((part) => `<${part}>${text}</${part.split(' ')[0]}>`).join('\n');
    expect(kindOf(`<body>${html}${paragraphs(news(10))}`)).toBe('other');
  });

  it('leaves the page as it was', () => {
    const document = page(`<title>Privacy</title><h1>Privacy Policy</h1>${paragraphs(POLICY)}`);
    const before = document.documentElement.outerHTML;
    detect(document, 'https://site.example/privacy');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('asks for a bounded number of text nodes, however large the page is', () => {
    const asked = (count: number) => {
      const document = page(paragraphs(news(count)));
      let nodes = 0;
      const data = Object.getOwnPropertyDescriptor(document.defaultView!.CharacterData.prototype, 'data')!;
      Object.defineProperty(document.defaultView!.CharacterData.prototype, 'data', {
        get() {
          nodes++;
          return data.get!.call(this);
        },
      });
      detect(document, '');
      return nodes;
    };
    expect(asked(6000)).toBeLessThan(5000);
    expect(asked(6000)).toBeLessThan(1.2 * asked(3000));
  });

  it.each([
    ['an empty page', ''],
    ['frames', '<frameset><frame></frameset>'],
    ['one clause of 100,000 characters', `<h1>Privacy Policy</h1><p>${'we collect your data and '.repeat(4000)}</p>`],
    ['a hundred thousand letters', `<h1>Privacy Policy</h1><p>${'a'.repeat(100_000)}</p>`],
    ['lone surrogates', `<h1>隐私政策</h1><p>${'\ud800个人信息\udc00'.repeat(5000)}</p>`],
    ['a title without end', `<title>${'privacy '.repeat(20_000)}</title><p>${'x '.repeat(500)}</p>`],
    ['a thousand headings', '<h2>Privacy Policy</h2>'.repeat(1000) + paragraphs(news(5))],
  ])('survives %s', (_, html) => {
    expect(detect(page(html), 'no address').score).toBeGreaterThanOrEqual(0);
  });

  it('knows a policy in plain words by its name, and by nothing less', () => {
    const words = [
      'I have your name, your address and the number of your telephone in a notebook, and the dates in a calendar.',
      'Your page I keep for a year after your last booking, and then I tear it out of the book and burn it in the stove.',
      'I show it to the vet if your cat falls ill, and to nobody else. I do not know what anyone would do with it.',
      'You can read your page whenever you like, and if something in it is wrong, here is the pencil.',
    ];
    expect(kindOf(`<h1>What I know about you and your cat</h1>${paragraphs(words)}`)).toBe('privacy');
    expect(kindOf(`<h1>A day with forty cats</h1>${paragraphs(words)}`)).toBe('other');
    expect(kindOf(`<h1>What I know about you and your cat</h1>${paragraphs(words.slice(1))}`)).toBe('other');
  });
});
