import { describe, expect, it } from 'vitest';
import { siteKey } from '../../../src/site/site-key';

describe('siteKey', () => {
  it.each([
    ['https://www.example.co.uk/privacy', 'example.co.uk'],
    ['https://legal.shop.example.com.cn/x', 'example.com.cn'],
    ['https://alice.github.io/privacy', 'alice.github.io'],
    ['https://bob.github.io/privacy', 'bob.github.io'],
    ['https://notexample.com', 'notexample.com'],
    ['http://127.0.0.1:8080/p', '127.0.0.1'],
    ['http://[::1]/p', '[::1]'],
    ['http://localhost:3000/', 'localhost'],
    ['https://EXAMPLE.com./', 'example.com'],
    ['https://条款.中国/隐私', 'xn--rrvx9f.xn--fiqs8s'],
  ])('%s → %s', (url, key) => {
    expect(siteKey(url)).toBe(key);
  });

  it.each(['', 'privacy', 'about:blank', 'file:///x.html'])('has no key for %j', (url) => {
    expect(siteKey(url)).toBeNull();
  });
});
