// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Mark, Painter } from '../../../../src/page/paint/painter';
import { fakeRegistry } from './registry';

let fake: ReturnType<typeof fakeRegistry>;
let painter: Painter;
beforeEach(() => {
  fake = fakeRegistry();
  document.body.innerHTML = '<p>We share your health data.</p><p>We sell it.</p>';
  painter = new Painter();
});

const textOf = (paragraph: number) => document.querySelectorAll('p')[paragraph]!.firstChild as Text;

function rangeOver(node: Text, words = node.data): Range {
  const range = document.createRange();
  const start = node.data.indexOf(words);
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return range;
}

function mark(kind: Mark['kind'], node: Text, ...words: string[]): Mark {
  return { kind, clause: 0, ranges: [rangeOver(node)], triggers: words.map((each) => rangeOver(node, each)) };
}

describe('painting', () => {
  it('paints each kind with its words, and takes back what is no longer asked for', () => {
    painter.paint([mark('sensitive', textOf(0), 'health data'), mark('sharing', textOf(1), 'sell')]);
    expect(fake.painted()).toEqual({
      n3: ['We share your health data.'],
      n4: ['health data'],
      n2: ['We sell it.'],
      n8: ['sell'],
    });
    painter.paint([mark('sharing', textOf(1), 'sell')]);
    expect(fake.painted()).toEqual({ n2: ['We sell it.'], n8: ['sell'] });
  });

  it('unpaints every layer of a node whose text is gone, and of that node alone', () => {
    const marks = (node: Text, ...words: string[]) =>
      (['sensitive', 'sharing', 'topic'] as const).map((kind) => mark(kind, node, ...words));
    painter.paint([...marks(textOf(0), 'share', 'health data'), ...marks(textOf(1), 'sell')]);
    painter.flash([rangeOver(textOf(0)), rangeOver(textOf(1))]);
    const layersOf = (node: Node) =>
      [...fake.registry].filter(([, ranges]) => [...ranges].some(({ startContainer }) => startContainer === node));
    const others = layersOf(textOf(1)).map(([name]) => name);
    expect(layersOf(textOf(0))).toHaveLength(others.length);
    expect(others).toHaveLength(6);
    painter.unpaint(textOf(0));
    expect(layersOf(textOf(0))).toEqual([]);
    expect(layersOf(textOf(1)).map(([name]) => name)).toEqual(others);
    painter.paint(marks(textOf(0)));
    expect(layersOf(textOf(0))).toHaveLength(3);
  });

  it('paints nothing on text that is lost', () => {
    painter.paint([mark('risk', textOf(0)), mark('risk', textOf(1))], (node) => node === textOf(0));
    expect(fake.painted()).toEqual({ n1: ['We sell it.'] });
  });

  it('knows when the page has cleared the registry, and takes out only what is its own', () => {
    const own = new Highlight();
    fake.registry.set('own', own as never);
    painter.paint([mark('risk', textOf(0))]);
    expect(painter.registered).toBe(true);
    fake.registry.delete('n1');
    expect(painter.registered).toBe(false);
    painter.paint([mark('risk', textOf(0))]);
    painter.clear();
    expect([...fake.registry.keys()]).toEqual(['own']);
  });
});
