import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/site/canonical-url';
import { addressOfFile, nameOfFile } from '../../../src/site/saved-file';

describe('the address of a saved file', () => {
  it.each(['privacy.html', '100%.html', '100%25.html', 'a%41.html', '隐私 政策?.txt', 'a#b.md', '__proto__'])(
    'keeps the name %s, in its canonical form too',
    (name) => {
      expect(nameOfFile(addressOfFile(name))).toBe(name);
      expect(nameOfFile(canonicalUrl(addressOfFile(name)))).toBe(name);
    },
  );

  it.each(['file:///100%.html', 'file:///a/b.html', 'https://site.example/a.html', ''])('is not %j', (address) => {
    expect(nameOfFile(address)).toBeNull();
  });
});
