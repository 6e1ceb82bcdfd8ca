import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { read, readInSteps } from '../../../../src/page/read/read';

const URL = 'https://policy.example/privacy';
const CLAUSE = 'We collect your name, your e-mail address and your location when you use our services, and keep them.';

function page(clauses = 12): Document {
  const body = Array.from({ length: clauses }, (_, n) => `<p>${n}. ${CLAUSE}</p>`).join('');
  return new JSDOM(
    `<title>Privacy Policy</title><nav><a href="/">Home</a></nav><main><h1>Privacy Policy</h1>${body}</main>`,
  ).window.document;
}

const parse = vi.spyOn(Readability.prototype, 'parse');

describe('reading a page again', () => {
  afterEach(() => parse.mockClear());

  it('asks Readability once, and then knows where the text is', () => {
    const document = page();
    const { region, text } = read(document, URL);
    expect(parse).toHaveBeenCalledOnce();
    const added = document.querySelector('main')!.appendChild(document.createElement('p'));
    added.textContent = `And again: ${CLAUSE}`;
    const again = read(document, URL, { region });
    expect(parse).toHaveBeenCalledOnce();
    expect(again.text.blocks.map((block) => block.text)).toEqual([
      ...text.blocks.map((block) => block.text),
      `And again: ${CLAUSE}`,
    ]);
    expect(again.text.title).toBe(text.title);
  });

  it('takes in what comes beside the text that it knows', () => {
    const document = page();
    const { region } = read(document, URL);
    const more = document.body.appendChild(document.createElement('section'));
    more.innerHTML = `<h2>More</h2><p>${CLAUSE} ${CLAUSE}</p><p>${CLAUSE} ${CLAUSE}</p>`;
    const { text } = read(document, URL, { region });
    expect(text.blocks.at(-1)?.text).toBe(`${CLAUSE} ${CLAUSE}`);
    expect(parse).toHaveBeenCalledOnce();
  });

  it.each(['is gone', 'is empty'])('asks again where the text %s', (what) => {
    const document = page();
    const { region, text } = read(document, URL);
    const main = document.querySelector('main')!;
    const copy = main.cloneNode(true);
    if (what === 'is gone') main.replaceWith(copy);
    else {
      main.replaceChildren();
      document.body.append(copy);
    }
    expect(read(document, URL, { region }).text.blocks).toEqual(text.blocks);
    expect(parse).toHaveBeenCalledTimes(2);
  });

  it('is the same in steps as in one', () => {
    const document = page();
    const steps = readInSteps(document, URL);
    let pieces = 1;
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) {
        pieces += 1;
        continue;
      }
      expect(step.value.text).toEqual(read(document, URL).text);
      break;
    }
    // Measuring, finding the text, and writing it down: none has to wait for another's end to let the page go on.
    expect(pieces).toBe(3);
  });
});
