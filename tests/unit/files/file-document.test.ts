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

describe('a file in whatever encoding', () => {
  const MARK = [0xef, 0xbb, 0xbf];
  const utf8 = (text: string) => [...new TextEncoder().encode(text)];
  const utf16 = (text: string) => [
    0xff,
    0xfe,
    ...[...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
  ];
  /** 隐私政策 in GB 18030. */
  const GB = [0xd2, 0xfe, 0xcb, 0xbd, 0xd5, 0xfe, 0xb2, 0xdf];
  const page = (charset: string) => `<meta charset="${charset}"><p>`;

  it.each([
    ['UTF-8', utf8('<p>隐私政策')],
    ['UTF-8 with its mark', [...MARK, ...utf8('<p>隐私政策')]],
    ['UTF-8 with its mark, called GBK', [...MARK, ...utf8(`${page('gbk')}隐私政策`)]],
    ['UTF-8, called GBK', utf8(`${page('gbk')}隐私政策`)],
    ['UTF-8, called UTF-16', utf8(`${page('utf-16')}隐私政策`)],
    ['UTF-8, called by a name that nobody knows', utf8(`${page('utf-eight')}隐私政策`)],
    ['UTF-16, called UTF-8', utf16(`${page('utf-8')}隐私政策`)],
    ['GB 18030', [...utf8('<p>'), ...GB]],
    ['GB 18030, called so', [...utf8(page('gb2312')), ...GB]],
    ['GB 18030, called UTF-8', [...utf8(page('utf-8')), ...GB]],
  ])('is read: %s', (_encoding, bytes) => {
    let source = '';
    const keep = (given: string) => {
      source = given;
      return parse();
    };
    expect(() => documentOf(Uint8Array.from(bytes), 'policy.html', keep)).toThrow('parsed');
    expect(source.replace(/<[^>]*>/g, '')).toBe('隐私政策');
  });
});

describe('a text file', () => {
  const fake = () => ({ title: '', querySelector: () => ({ textContent: '' }) }) as unknown as Document;
  const titleOf = (text: string) => documentOf(new TextEncoder().encode(text), 'policy.md', fake).title;

  it.each([
    ['\n# Harbour Bank **Privacy** Notice #\n\nWe keep', 'Harbour Bank **Privacy** Notice'],
    ['**隐私政策**\r\n我们收集', '隐私政策'],
    ['Privacy Policy', 'Privacy Policy'],
    [`${'We collect what you tell us. '.repeat(9)}\nMore`, ''],
    [`${'#'.repeat(200_000)}\nPrivacy`, ''],
  ])('is called by its first line, if that is short enough: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
