import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentOf } from '../../../src/files/file-document';

const MEGABYTE = 1_000_000;
/** A document is not made: what is no text is refused before. */
const parse = () => {
  throw new Error('parsed');
};

afterEach(() => vi.restoreAllMocks());

describe('a file that is no text', () => {
  it.each([
    ['noise', (at: number) => (at * 7919 + (at >> 3)) % 256],
    ['a picture below a head of text', (at: number) => (at < 80_000 ? 97 : (at * 7919 + (at >> 3)) % 256)],
    ['zeros', () => 0],
  ])('is refused after a few pieces of it: %s', (_kind, byte) => {
    const decoded: number[] = [];
    const { decode } = TextDecoder.prototype;
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, bytes, options) {
      decoded.push(bytes?.byteLength ?? 0);
      return decode.call(this, bytes, options);
    });
    const bytes = Uint8Array.from({ length: 4 * MEGABYTE }, (_, at) => byte(at));
    expect(() => documentOf(bytes, 'film.html', parse)).toThrow('the file is no text');
    expect(decoded.reduce((sum, length) => sum + length)).toBeLessThan(MEGABYTE);
  });

  it('is not taken for one where a piece ends within a character', () => {
    const text = `a${'隐私政策'.repeat(40_000)}`;
    expect(() => documentOf(new TextEncoder().encode(text), 'policy.html', parse)).toThrow('parsed');
  });
});
