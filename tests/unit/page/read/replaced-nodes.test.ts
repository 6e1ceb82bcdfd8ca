import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/page/read/read';
import { replacedNodes } from '../../../../src/page/read/replaced-nodes';

const POLICY = `<main><h1>Privacy Policy</h1>${Array.from(
  { length: 12 },
  (_, i) =>
    `<p>In part ${i} we collect your name and your <b>bank card</b> number when you pay.</p><p>We share it with payment providers.</p>`,
).join('')}</main>`;

function open() {
  const { document } = new JSDOM(`<body>${POLICY}</body>`).window;
  const { text, index } = read(document, 'https://shop.example/privacy');
  const known = index.nodes();
  const says = (at: typeof index) =>
    text.blocks.map(({ text: words }, block) =>
      at
        .range(block, 0, words.length)
        .map((range) => range.toString())
        .join(''),
    );
  return { document, index, known, says };
}

describe('TextIndex.rebound', () => {
  it('is the same index while all is there', () => {
    const { document, index, known } = open();
    expect(index.rebound(document, known)).toBe(index);
  });

  it('leads to the nodes that a page put in the place of the old ones', () => {
    const { document, index, known, says } = open();
    const before = says(index);
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
    expect(says(index).join('')).toBe('');
    const rebound = index.rebound(document, known)!;
    expect(says(rebound)).toEqual(before);
    expect(rebound.blockElement(1)?.isConnected).toBe(true);
  });

  it('keeps equal texts in their order', () => {
    const { document, index, known } = open();
    const sharing = [...document.querySelectorAll('p:nth-child(odd)')];
    sharing[3]!.replaceWith(sharing[3]!.cloneNode(true));
    const rebound = index.rebound(document, known)!;
    const paragraphs = [...document.querySelectorAll('p')];
    const block = [...Array(rebound.size).keys()].findLast((at) => rebound.blockElement(at) === paragraphs.at(-1));
    expect(block).toBeDefined();
  });

  it('gives up when words are other than they were', () => {
    const { document, index, known } = open();
    document.querySelector('p')!.firstChild!.nodeValue = 'We no longer collect your name and your ';
    expect(index.rebound(document, known)).toBeNull();
  });

  it('gives up when text is gone', () => {
    const { document, index, known } = open();
    document.querySelector('p')!.remove();
    expect(index.rebound(document, known)).toBeNull();
  });
});

describe('replacedNodes', () => {
  it('does not take one node for two', () => {
    const { document } = new JSDOM('<p>same</p><p>same</p>').window;
    const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
    const known = new Map(nodes.map((node) => [node, node.data]));
    document.body.innerHTML = '<p>same</p>';
    expect(replacedNodes(known, [document])).toBeNull();
    document.body.innerHTML = '<p>same</p><p>same</p>';
    const found = replacedNodes(known, [document])!;
    expect(new Set(found.values()).size).toBe(2);
  });
});
