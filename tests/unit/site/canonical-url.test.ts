import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/site/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['https://Example.com:443/privacy/?utm_source=x&b=2&a=1#top', 'https://example.com/privacy?a=1&b=2'],
    ['https://example.com/#/privacy', 'https://example.com/#/privacy'],
    ['https://example.com/app#!privacy', 'https://example.com/app#!privacy'],
    ['https://www.example.com/p?id=7', 'https://www.example.com/p?id=7'],
    ['http://127.0.0.1:8080/a?gclid=1', 'http://127.0.0.1:8080/a'],
    ['https://example.com/p?ref=ad&spm=a.b', 'https://example.com/p?ref=ad'],
  ])('%s → %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  it('refuses what is no absolute URL', () => {
    expect(() => canonicalUrl('privacy')).toThrow(TypeError);
  });
});
