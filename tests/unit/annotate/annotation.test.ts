import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../tools/annotate/annotation';
import { summaryOf } from '../../../tools/annotate/summary';

const pages = path.resolve(import.meta.dirname, '../../pages/reading');
const folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

describe('annotate', () => {
  it('reads and analyses a page', () => {
    const page = path.join(pages, 'accordion.html');
    const { detection, extraction, analysis, error } = annotate(page, { detectOnly: false });
    expect(error).toBeUndefined();
    expect(detection).toMatchObject({ kind: 'privacy', language: 'en' });
    expect(extraction).toEqual(analysis!.extraction);
    expect(analysis!.title).toBe('Privacy Policy');
    expect(analysis!.clauses.map((clause) => clause.text)).toContain(
      'We share your payment history with credit reference agencies, and they keep it for six years.',
    );
  });

  it('only detects if that is asked', () => {
    const annotation = annotate(path.join(pages, 'accordion.html'), {
      detectOnly: true,
      url: 'https://bank.example/privacy',
    });
    expect(Object.keys(annotation)).toEqual(['file', 'detection']);
  });

  it('leaves out the analysis of a language that is not read', () => {
    const text =
      'Nous recueillons votre nom et votre adresse afin de vous livrer ce que vous avez commandé sur notre site. ';
    const annotation = annotate(file('fr.html', `<h1>Politique de confidentialité</h1><p>${text.repeat(4)}</p>`), {
      detectOnly: false,
    });
    expect(annotation).toMatchObject({ detection: { language: 'fr' }, analysis: null });
    expect(summaryOf(annotation)).toContain('French\n');
  });

  it('says what is wrong in the words of the system where it has none of its own', () => {
    const loop = path.join(folder, 'loop.html');
    symlinkSync('loop.html', loop);
    expect(annotate(loop, { detectOnly: false }).error).toMatch(/loop\.html: ELOOP/);
    expect(annotate(`${'long'.repeat(100)}.html`, { detectOnly: false }).error).toMatch(/ENAMETOOLONG/);
  });

  it.each([
    ['missing.html', null, 'there is no such file'],
    ['empty.html', '', 'the file is empty'],
    ['blank.html', '<html><body><script>let a</script></body></html>', 'the file holds no text'],
    ['binary.txt', String.fromCharCode(...Array.from({ length: 99 }, (_, i) => i % 9)), 'the file is no text'],
  ])('names what is wrong with %s', (name, content, why) => {
    const broken = content === null ? path.join(folder, name) : file(name, content);
    expect(annotate(broken, { detectOnly: false })).toEqual({ file: broken, error: `${broken}: ${why}` });
  });
});
