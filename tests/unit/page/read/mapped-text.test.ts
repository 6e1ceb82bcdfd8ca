import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { join, type MappedText, slice, without } from '../../../../src/page/read/mapped-text';
import { TextGatherer } from '../../../../src/page/read/text-gatherer';

const { document } = new JSDOM('').window;

/** The text of nodes with these data, one after the other. */
function gathered(...data: string[]): MappedText {
  const gatherer = new TextGatherer();
  for (const value of data) gatherer.append(document.createTextNode(value), 0, value.length);
  return gatherer.take();
}

/** What the runs lead to, character for character; '\0' where nothing stands behind a character. */
function behind({ text, runs }: MappedText): string {
  const characters = Array<string>(text.length).fill('\0');
  for (const { at, node, from, length } of runs) {
    for (let i = 0; i < length; i++) characters[at + i] = node.data[from + i]!;
  }
  return characters.join('');
}

/** Whether every character stands behind itself, but for spaces. */
const leadsBack = (mapped: MappedText) =>
  [...behind(mapped)].every((character, i) => {
    const own = [...mapped.text][i]!;
    return character === own || (own === ' ' && /\s|\0/.test(character));
  });
const data = fc.array(fc.stringMatching(/^[ab我们 \n\u200b*]{0,12}$/), { maxLength: 6 });
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('gathering', () => {
  it('collapses white space over the edges of nodes', () => {
    expect(gathered(' a  b ', ' ', '\n c').text).toBe('a b c');
    expect(gathered('so\u00adft', '\u200bzero\ufeff').text).toBe('softzero');
  });

  it('takes a line break between Chinese characters for none', () => {
    expect(gathered('我们收\n   集信息 ，\nIP\n地址').text).toBe('我们收集信息 ， IP 地址');
  });

  it('leads back, whatever it gathered', () => {
    fc.assert(
      fc.property(data, (values) => {
        expect(leadsBack(gathered(...values))).toBe(true);
      }),
    );
  });
});

describe('cutting and joining', () => {
  it('slices as strings are sliced, and leads back', () => {
    fc.assert(
      fc.property(data, fc.nat(40), fc.nat(40), (values, start, length) => {
        const mapped = gathered(...values);
        const from = Math.min(start, mapped.text.length);
        const to = Math.min(from + length, mapped.text.length);
        const piece = slice(mapped, from, to);
        expect(piece.text).toBe(mapped.text.slice(from, to).trim());
        expect(leadsBack(piece)).toBe(true);
      }),
    );
  });

  it('leaves out stretches, and leads back', () => {
    fc.assert(
      fc.property(data, fc.uniqueArray(fc.nat(30), { maxLength: 6 }), (values, at) => {
        const mapped = gathered(...values);
        const sorted = at.filter((offset) => offset <= mapped.text.length).sort((a, b) => a - b);
        const pairs = sorted.flatMap((start, i) =>
          i % 2 === 0 && i + 1 < sorted.length ? [[start, sorted[i + 1]!] as const] : [],
        );
        let kept = '';
        let end = 0;
        for (const [start, stop] of [...pairs, [mapped.text.length, 0] as const]) {
          kept += mapped.text.slice(end, start);
          end = stop;
        }
        const rest = without(mapped, pairs);
        expect(rest.text).toBe(collapsed(kept));
        expect(leadsBack(rest)).toBe(true);
      }),
    );
  });

  it('joins with a space between or with nothing, and leads back', () => {
    fc.assert(
      fc.property(data, fc.constantFrom('' as const, ' ' as const), (values, between) => {
        const pieces = values.map((value) => gathered(value));
        const joined = join(pieces, between);
        expect(joined.text).toBe(collapsed(pieces.map((piece) => piece.text).join(between)));
        expect(leadsBack(joined)).toBe(true);
      }),
    );
  });
});
