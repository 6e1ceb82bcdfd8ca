import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../tools/annotate/document';

const url = 'https://policy.example/';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 我们收集 in GB 18030. */
const GB = Uint8Array.of(0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xd5, 0xbc, 0xaf);
const bodyOf = (bytes: Uint8Array, name: string) => documentOf(bytes, name, url).body.textContent;

describe('documentOf', () => {
  it('parses HTML and does not run its scripts', () => {
    const document = documentOf(
      utf8('<title>T</title><p>text</p><script>document.title = "ran"</script>'),
      'a.html',
      url,
    );
    expect([document.title, document.querySelector('p')!.textContent, document.URL]).toEqual(['T', 'text', url]);
  });

  it('makes one <pre> of text, marks and all', () => {
    expect(documentOf(utf8('a <b>\r\nc\rd'), 'a.txt', url).body.innerHTML).toBe('<pre>a &lt;b&gt;\nc\nd</pre>');
    expect(documentOf(utf8('# T\n<p>no markup</p>'), 'a.md', url).querySelector('p')).toBeNull();
    expect(documentOf(utf8('<!doctype html><p>x</p>'), 'saved', url).querySelector('p')).not.toBeNull();
  });

  it('parses XHTML as XML', () => {
    const page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>a<br/>b</p></body></html>';
    expect(documentOf(utf8(page), 'a.xhtml', url).querySelector('p')!.childNodes.length).toBe(3);
  });

  it('decodes what the page names, UTF-8, UTF-16 with a mark, or GB 18030', () => {
    expect(bodyOf(GB, 'a.txt')).toBe('我们收集');
    expect(bodyOf(new Uint8Array([...utf8('<meta charset="gbk"><p>'), ...GB]), 'a.html')).toBe('我们收集');
    expect(bodyOf(Uint8Array.of(0xff, 0xfe, 0x11, 0x62, 0xec, 0x4e), 'a.txt')).toBe('我们');
    expect(bodyOf(utf8('<meta charset="nonsense"><p>我们'), 'a.html')).toBe('我们');
    expect(bodyOf(utf8('\ufeff我们'), 'a.txt')).toBe('我们');
  });

  it('refuses what nests deeper than browsers nest it', () => {
    const nested = (levels: number) => utf8(`<p>We collect.</p>${'<ul><li>We share.'.repeat(levels)}`);
    expect(documentOf(nested(250), 'a.html', url).querySelectorAll('li')).toHaveLength(250);
    expect(() => documentOf(nested(300), 'a.html', url)).toThrow('deeper than browsers do');
    const wide = utf8('<ul><li><b>We</b> share.</li></ul>'.repeat(600));
    expect(documentOf(wide, 'a.html', url).querySelectorAll('li')).toHaveLength(600);
  });

  it('refuses what is empty or no text', () => {
    expect(() => documentOf(new Uint8Array(), 'a.html', url)).toThrow('the file is empty');
    expect(() => documentOf(utf8(' \n\t'), 'a.txt', url)).toThrow('the file is empty');
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect(() => documentOf(noise, 'a.txt', url)).toThrow('the file is no text');
    expect(() => documentOf(noise, 'a.html', url)).toThrow('the file is no text');
  });
});
