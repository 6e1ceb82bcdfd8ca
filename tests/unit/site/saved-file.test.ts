import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/site/canonical-url';
import { addressOfFile, nameOfFile } from '../../../src/site/saved-file';

describe('the address of a saved file', () => {
  const hash = '0123456789abcdef0123456789abcdef';
  it.each(['privacy.html', '100%.html', '100%25.html', 'a%41.html', '隐私 政策?.txt', 'a#b.md', '__proto__'])(
    'keeps the name %s, in its canonical form too',
    (name) => {
      const address = addressOfFile(name, null, hash);
      expect(nameOfFile(address)).toBe(name);
      expect(canonicalUrl(address)).toBe(address);
    },
  );

  it.each([
    ['https://shop.example/privacy?utm_source=mail#rights', 'shop.example/privacy'],
    ['http://shop.example/privacy/', 'shop.example/privacy'],
    ['https://shop.example/?page=privacy', 'shop.example/?page=privacy'],
    ['https://shop.example', 'shop.example/'],
    ['https://shop.example/#/privacy', 'shop.example/#/privacy'],
  ])('is the page %s, where that is known', (page, name) => {
    const address = addressOfFile('policy.html', page, hash);
    expect(nameOfFile(address)).toBe(name);
    expect(address).toBe(addressOfFile('policy (1).html', page, 'ffff'));
    expect(address).toMatch(/^file:\/\/\/[^/]+$/);
  });

  it('is no page for a file that is called like one', () => {
    expect(addressOfFile('shop.example', null, hash)).not.toBe(addressOfFile('a', 'https://shop.example', hash));
  });

  it('tells files of one name apart by their text', () => {
    expect(addressOfFile('a.html', null, hash)).not.toBe(addressOfFile('a.html', null, hash.replace('0', 'f')));
  });

  it.each(['file:///100%.html', 'file:///a.html#privacy', 'file:///a/b.html', 'https://site.example/a.html', ''])(
    'is not %j',
    (address) => {
      expect(nameOfFile(address)).toBeNull();
    },
  );
});
