import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { policyLinks } from '../../../../src/page/links/policy-links';

const URL_HERE = 'https://www.shop.example/cart';
const linksOf = (html: string, url = URL_HERE) => policyLinks(new JSDOM(html, { url }).window.document, url);
const urls = (html: string, url = URL_HERE) => linksOf(html, url).map((link) => link.url);

describe('policy links', () => {
  it('are found in a footer among others, in English', () => {
    const html = `<footer><a href="/about">About</a> <a href="/terms">Terms of Service</a>
      <a href="/privacy-policy"> Privacy
        Policy </a> <a href="/help/returns">Returns</a></footer>`;
    expect(linksOf(html)).toEqual(
      [{ url: 'https://www.shop.example/privacy-policy', text: 'Privacy Policy', score: 0.917 }].map((link) => ({
        ...link,
        score: expect.closeTo(link.score, 2),
      })),
    );
  });

  it('are found in Chinese, simplified and traditional', () => {
    expect(
      urls('<a href="/a">用户协议</a><a href="/b">《隐私政策》</a><a href="/c">隱私權政策</a><a href="/d">登录</a>'),
    ).toEqual(['https://www.shop.example/b', 'https://www.shop.example/c']);
  });

  it.each([
    ['Politique de confidentialité', '/confidentialite'],
    ['Datenschutz', '/datenschutz'],
    ['プライバシーポリシー', '/pp'],
    ['سياسة الخصوصية', '/p'],
  ])('are found in other languages: %s', (text, href) => {
    expect(urls(`<a href="${href}">${text}</a>`)).toHaveLength(1);
  });

  it('are found by their rel alone, and by a picture with a label', () => {
    expect(
      urls('<head><link rel="privacy-policy" href="/legal/7"></head><a href="/8" rel="nofollow privacy-policy"></a>'),
    ).toEqual(['https://www.shop.example/legal/7', 'https://www.shop.example/8']);
    expect(urls('<a href="/9" aria-label="Privacy policy"><svg></svg></a>')).toEqual(['https://www.shop.example/9']);
  });

  it('come best first: the site’s own policy before those of services, of some readers, and articles', () => {
    expect(
      urls(`<a href="https://captcha.example.org/privacy">Privacy</a>
        <a href="/blog/how-to-read-a-privacy-policy">How to read a privacy policy</a>
        <a href="/privacy-california">California privacy notice</a>
        <footer><a href="/privacy">Privacy policy</a></footer>`)[0],
    ).toBe('https://www.shop.example/privacy');
  });

  it('leave switches and other words in passing out', () => {
    expect(
      urls(
        '<a href="/settings">Do not sell my personal information</a><a href="/x">Private sale</a><a href="/y">Cookie policy</a>',
      ),
    ).toEqual([]);
  });

  it('name each document once', () => {
    expect(
      urls(
        '<a href="/privacy">Privacy</a><a href="/privacy#rights">Privacy: your rights</a><a href="/privacy">Privacy policy</a>',
      ),
    ).toHaveLength(1);
  });

  it('lead to other documents: not to places in this one, but to routes of a single-page site', () => {
    const html =
      '<a href="#privacy">Privacy policy</a><a href="/cart">Privacy policy</a><a href="#/privacy-policy">Privacy policy</a>';
    expect(urls(html)).toEqual(['https://www.shop.example/cart#/privacy-policy']);
  });

  it('lead to http and https only', () => {
    const html = [
      'javascript:privacy()',
      'mailto:privacy@shop.example',
      'data:text/html,privacy-policy',
      'http://[privacy',
      'ftp://a/privacy',
    ]
      .map((href) => `<a href="${href}">Privacy policy</a>`)
      .join('');
    expect(urls(html)).toEqual([]);
  });

  it('follow the base of the document', () => {
    expect(urls('<base href="https://cdn.shop.example/en/"><a href="privacy">Privacy policy</a>')).toEqual([
      'https://cdn.shop.example/en/privacy',
    ]);
  });

  it('are few', () => {
    const many = Array.from({ length: 50 }, (_, n) => `<a href="/privacy/${n}">Privacy policy ${n}</a>`).join('');
    expect(urls(many).length).toBeLessThanOrEqual(8);
  });
});
