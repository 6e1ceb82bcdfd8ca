import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from '../../../../src/page/read/read';
import { ReadError } from '../../../../src/page/read/read-error';
import { documentOf } from '../../../../tools/annotate/document';
import { CORPORA } from '../../../../tools/evaluate/shared-corpora';
import { allStretches, rangeFaults, type Stretch } from '../../../pages/reading/check';

const url = 'https://policy.example/privacy';

/** Markup as untidy as the web's: anything inside anything, text and white space between. */
const text = fc.oneof(
  fc.constantFrom(
    'We collect your data.',
    '我们会收集您的手机号码，',
    ' ',
    '\n  ',
    '\u00a0',
    '1. ',
    '（一）',
    '• ',
    '**b**',
    '[a](b)',
    '#',
    '\u200b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const escaped = text.map((value) => value.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;')));
const tags =
  'p div span b a li ul ol h1 h3 table tr td th dl dt dd br pre section details summary button nav footer aside form label hr em sup custom-part'.split(
    ' ',
  );
const attributes = fc.constantFrom(
  '',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display:none"',
  ' class="gdpr share"',
  ' role="dialog"',
  ' rowspan="2" colspan="3"',
  ' style="white-space:pre"',
);
const { markup } = fc.letrec<{ node: string; markup: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    escaped,
    fc
      .tuple(fc.constantFrom(...tags), attributes, tie('markup'))
      .map(([tag, own, inner]) => `<${tag}${own}>${inner}</${tag}>`),
  ),
  markup: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
}));

function readOrNull(document: Document): ReadResult | null {
  try {
    return read(document, url);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const { DOMParser } = new JSDOM('', { url }).window;
const documentFrom = (body: string) => new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html');
/** Each run parses and reads a page; a busy machine takes its time. */
const patient = { timeout: 120_000 };

describe('any page at all', () => {
  it('leads from its text back to itself, and stays as it was', patient, () => {
    fc.assert(
      fc.property(markup, (body) => {
        const document = documentFrom(body);
        const before = document.documentElement.outerHTML;
        const result = readOrNull(document);
        expect(document.documentElement.outerHTML).toBe(before);
        if (result) expect(rangeFaults(result, allStretches(result))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives blocks that are trimmed, collapsed and never empty', patient, () => {
    fc.assert(
      fc.property(markup, (body) => {
        const { blocks, extraction } = readOrNull(documentFrom(body))?.text ?? { blocks: [], extraction: null };
        for (const block of blocks) {
          expect(block.text).not.toBe('');
          expect(block.text).toBe(block.text.replace(/\s+/g, ' ').trim());
          expect(block.kind === 'cell').toBe(block.table !== undefined);
          expect(block.level).toBeLessThanOrEqual(6);
        }
        expect(extraction?.coverage ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it('loses nothing of a text that is only paragraphs', patient, () => {
    const paragraph = fc
      .stringMatching(/^[A-Za-z我们收集您的信息，。 ]{1,60}$/)
      // A lone letter before Chinese is the bullet of a word processor, and left out.
      .filter((value) => /[^，。 ]/.test(value) && !/^ *[A-Za-z] /.test(value));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const result = readOrNull(documentFrom(paragraphs.map((value) => `<p>${value}</p>`).join('')));
        const solid = (value: string) => value.replace(/\s+/g, '');
        expect(solid(result!.text.blocks.map((block) => block.text).join(''))).toBe(solid(paragraphs.join('')));
      }),
    );
  });
});

describe('plain text', () => {
  it('leads back to its characters, whatever marks it carries', patient, () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', ' ', '\n    '), (parts, between) => {
        const document = documentFrom('<pre></pre>');
        document.querySelector('pre')!.textContent = parts.join(between);
        const result = readOrNull(document);
        if (result) expect(rangeFaults(result, allStretches(result))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Pages and texts of the shared corpora, if they stand beside the project; else the sample pages of our own. */
function savedFiles(): string[] {
  const own = path.resolve(import.meta.dirname, '../../../pages');
  const shared = [path.join(CORPORA, 'pages'), path.join(CORPORA, '../seeds')].filter((folder) => existsSync(folder));
  return [own, ...shared].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:html|txt)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
}

describe('every saved page', () => {
  it('leads from any stretch of its text back to the page', { timeout: 600_000 }, () => {
    const faults = savedFiles().flatMap((file) => {
      const document = documentOf(readFileSync(file), file, url);
      const result = readOrNull(document);
      if (!result) return [];
      // A window's worth of stretches, spread over the page: jsdom compares boundary points by walking the tree.
      const all = allStretches(result);
      const step = Math.ceil(all.length / 60);
      const some: Stretch[] = all.filter((_, i) => i % step === 0);
      return rangeFaults(result, some).map((fault) => `${path.basename(file)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});
