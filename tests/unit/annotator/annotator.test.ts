// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/messages/message';
import { LOOKING } from '../../../src/page/detect/look-anew';
import type { PolicyText } from '../../../src/policy/policy-text';
import { fakeRegistry } from '../page/paint/registry';

const call = vi.hoisted(() => ({
  callBackground: vi.fn<(type: string, ask: { text: PolicyText }) => Promise<unknown>>(),
  tellBackground: vi.fn(),
}));
vi.mock('../../../src/messages/call', () => call);
const { Annotator } = await import('../../../src/annotator/annotator');

const FIRST = 'We share your name, your address and your health data with partners of ours, in every country there is.';
const SECOND =
  'We sell your name, your address and your health data to whoever pays for them, in every country there is.';
const SETTINGS = {
  language: null,
  kinds: ['risk' as const],
  topics: [],
  contradictions: false,
  marks: true,
  hover: false,
  rail: false,
  weights: {},
};

/** What the background answers to a text: its last block is a clause that is marked for risk. */
function readingOf({ blocks }: PolicyText): Reading {
  const block = blocks.length - 1;
  const { text } = blocks[block]!;
  const clause = { id: 0, block, start: 0, end: text.length, text, section: [], topics: [], marks: ['risk'], data: [] };
  return { ok: true, fromStore: false, analysis: { clauses: [clause], contradictions: [] } as never };
}

/** Questions about texts that wait for an answer. */
let asked: { text: PolicyText; answer(reading: Reading): void; fail(): void }[];
let annotator: InstanceType<typeof Annotator>;
let fake: ReturnType<typeof fakeRegistry>;

beforeEach(() => {
  vi.clearAllMocks();
  asked = [];
  call.callBackground.mockImplementation((type, { text }) =>
    type === 'policy-read'
      ? new Promise((resolve, reject) => {
          asked.push({ text, answer: resolve, fail: () => reject(new Error('The worker was stopped.')) });
        })
      : Promise.resolve(),
  );
  fake = fakeRegistry();
  document.title = 'Privacy Policy';
  document.body.innerHTML = `<main><h1>Privacy Policy</h1><p>${FIRST}</p></main>`;
  annotator = new Annotator(SETTINGS, { onPainted: () => {} }, () => false);
});
afterEach(() => annotator.stop());

const askedFor = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count), { timeout: 20_000 });
const settled = () => new Promise((resolve) => setTimeout(resolve));
const showSecond = () => {
  document.querySelector('p')!.textContent = SECOND;
};

describe('the answers that the annotator gets', () => {
  it('are painted', async () => {
    void annotator.start();
    await askedFor(1);
    asked[0]!.answer(readingOf(asked[0]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [FIRST] }));
  });

  it('are unpainted from text that changes, before the page is read anew', async () => {
    void annotator.start();
    await askedFor(1);
    asked[0]!.answer(readingOf(asked[0]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [FIRST] }));
    (document.querySelector('p')!.firstChild as Text).data = SECOND;
    // Mutations are told of before anything else has its turn.
    await Promise.resolve();
    expect(fake.painted()).toEqual({});
    expect(asked).toHaveLength(1);
  });

  it('are void once other words were read, however late they come', async () => {
    void annotator.start();
    await askedFor(1);
    showSecond();
    await askedFor(2);
    asked[1]!.answer(readingOf(asked[1]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [SECOND] }));
    const late = readingOf(asked[0]!.text);
    asked[0]!.answer(late);
    await settled();
    expect(fake.painted()).toEqual({ n1: [SECOND] });
    expect(annotator.analysis?.clauses[0]?.text).toBe(SECOND);
  });

  it('are void, too, where they are failures of what is no longer there', async () => {
    void annotator.start();
    await askedFor(1);
    showSecond();
    await askedFor(2);
    asked[1]!.answer(readingOf(asked[1]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [SECOND] }));
    asked[0]!.answer({ ok: false, failure: 'unreadable' });
    await settled();
    expect(fake.painted()).toEqual({ n1: [SECOND] });
  });

  it('are asked for once more where the background was stopped', async () => {
    void annotator.start();
    await askedFor(1);
    asked[0]!.fail();
    await askedFor(2);
    expect(asked[1]!.text).toEqual(asked[0]!.text);
    asked[1]!.answer(readingOf(asked[1]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [FIRST] }));
    expect(call.tellBackground).not.toHaveBeenCalled();
  });

  it('are given up after the second time, which is said once', async () => {
    void annotator.start();
    await askedFor(1);
    asked[0]!.fail();
    await askedFor(2);
    asked[1]!.fail();
    await vi.waitFor(() =>
      expect(call.tellBackground.mock.calls).toEqual([['reading-failed', { failure: 'interrupted' }]]),
    );
    await settled();
    expect([asked.length, annotator.analysis, fake.painted()]).toEqual([2, null, {}]);
  });

  it('paint nothing on a page that the annotator has left', async () => {
    void annotator.start();
    await askedFor(1);
    annotator.stop();
    asked[0]!.answer(readingOf(asked[0]!.text));
    await settled();
    expect([annotator.analysis, fake.painted()]).toEqual([null, {}]);
  });
});

describe('a page that navigates by itself', () => {
  const OTHER = 'You may not sell, share or hand on the licence that these terms of ours grant you in any country.';
  const urls = () => asked.map(({ text }) => new URL(text.url).pathname);
  const left = () => call.callBackground.mock.calls.filter(([type]) => type === 'policy-left').length;
  const started = async () => {
    history.replaceState(null, '', '/privacy');
    const count = asked.length;
    void annotator.start();
    await askedFor(count + 1);
    asked[count]!.answer(readingOf(asked[count]!.text));
  };

  it('keeps the address that its text came with for as long as that stands', async () => {
    await started();
    history.replaceState(null, '', '/terms');
    void annotator.start();
    await askedFor(2);
    expect(urls()).toEqual(['/privacy', '/privacy']);
    asked[1]!.answer(readingOf(asked[1]!.text));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [FIRST] }));
    expect(left()).toBe(0);
  });

  it.each([
    ['written anew', () => document.querySelector('main')!.replaceChildren(OTHER)],
    [
      'put into the same nodes',
      () => {
        for (const each of ['h1', 'p']) (document.querySelector(each)!.firstChild as Text).data = OTHER;
      },
    ],
  ])('is left once its text is another, %s, and looked at from the beginning', async (_, change) => {
    const looks = vi.fn();
    Reflect.set(globalThis, LOOKING, looks);
    await started();
    history.replaceState(null, '', '/terms');
    void annotator.start();
    await askedFor(2);
    asked[1]!.answer(readingOf(asked[1]!.text));
    await settled();
    change();
    await vi.waitFor(() => expect(looks).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect([left(), asked.length, annotator.page, fake.painted()]).toEqual([1, 2, null, {}]);
    Reflect.deleteProperty(globalThis, LOOKING);
  });

  it('is left where all but its headings is another text', async () => {
    document.body.innerHTML = `<main>${'<h2>Data</h2>'.repeat(9)}<p>${FIRST}</p></main>`;
    await started();
    history.replaceState(null, '', '/terms');
    (document.querySelector('p')!.firstChild as Text).data = OTHER;
    await vi.waitFor(() => expect(left()).toBe(1), { timeout: 20_000 });
    expect(asked).toHaveLength(1);
  });

  it('is not left where the same words come again in other nodes', async () => {
    await started();
    history.replaceState(null, '', '/privacy/all');
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ n1: [FIRST] }), { timeout: 20_000 });
    expect([left(), urls()]).toEqual([0, ['/privacy']]);
  });
});
