import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameState } from '../../../src/messages/frame-state';
import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import type { PolicyText } from '../../../src/policy/policy-text';

const analyse = vi.hoisted(() => vi.fn());
vi.mock('../../../src/analysis/analyse', () => ({ analyse }));

const { ModelError } = await import('../../../src/analysis/classify/model');
const { PolicyReader } = await import('../../../src/background/policy-reader');
const { StorageFullError, Summaries } = await import('../../../src/summaries/summaries');
const { Models } = await import('../../../src/background/models');
type LoadedModel = Awaited<ReturnType<InstanceType<typeof Models>['get']>>;

const text: PolicyText = {
  url: 'https://shop.example/privacy',
  title: 'Privacy',
  language: 'en',
  blocks: [{ kind: 'paragraph', level: 0, text: 'We keep it.' }],
  extraction: { characters: 11, blocks: 1, coverage: 1 },
};
const analysis = {
  clauses: [{ marks: ['sensitive'] }, { marks: ['risk'] }, { marks: ['sharing'] }],
} as unknown as PolicyAnalysis;
const frame = { tab: 7, frame: 0, url: text.url, page: text.url, private: false };

class FakeModels extends Models {
  override get = vi.fn(async () => ({ version: 'm1' }) as LoadedModel);
}
class FakeSummaries extends Summaries {
  override find = vi.fn(async (): Promise<PolicyAnalysis | null> => null);
  override save = vi.fn(async (..._of: Parameters<InstanceType<typeof Summaries>['save']>) => {});
}

let states: FrameState[];
let counts: (number | null)[];
let models: FakeModels;
let summaries: FakeSummaries;
let inject: ReturnType<typeof vi.fn<(...of: unknown[]) => Promise<void>>>;
let browserSays: string | null;
const dropped = vi.fn(async () => {});
let reader: InstanceType<typeof PolicyReader>;
beforeEach(() => {
  states = [];
  counts = [];
  browserSays = null;
  dropped.mockClear();
  models = new FakeModels(() => Promise.reject(), '1');
  summaries = new FakeSummaries(null as never);
  inject = vi.fn(async (..._of: unknown[]) => {});
  analyse.mockReset().mockReturnValue(analysis);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  reader = new PolicyReader(models, summaries, {
    injectAnnotator: inject,
    writeState: async (state) => void states.push(state),
    stateOf: async () => states.at(-1) ?? null,
    dropState: dropped,
    showCount: async (_frame, count) => void counts.push(count),
    languageOf: async () => browserSays,
    now: () => 5,
  });
});

describe('PolicyReader', () => {
  it('knows a policy without a web address by the frame that it stands in', async () => {
    for (const url of ['about:srcdoc', 'blob:https://shop.example/1']) {
      await reader.read(frame, { ...text, url });
      expect(summaries.save.mock.lastCall![0].url).toBe(text.url);
    }
  });

  it('knows a policy by the frame that speaks of it, whatever site it names', async () => {
    await reader.read({ ...frame, url: 'https://evil.example/' }, text);
    expect(summaries.save.mock.lastCall![0].url).toBe('https://evil.example');
  });

  it('notes nothing of a visit in a private window, though the policy is known', async () => {
    await reader.read({ ...frame, private: true }, text);
    expect(summaries.find).toHaveBeenCalledWith(expect.anything(), null);
  });

  it('has a detected policy read', async () => {
    await reader.detected(frame, { kind: 'privacy', score: 1, language: 'zh' });
    expect(inject).toHaveBeenCalledWith(frame, { explain: false });
    expect(states).toEqual([{ tab: 7, frame: 0, url: frame.url, page: frame.url, phase: 'reading' }]);
  });

  it.each([
    ['of its words', 'fr', null, 'fr'],
    ['of what the browser says, which knows more languages', 'de', 'da', 'da'],
    ['of what the browser says of words that nobody here knows', null, 'tr', 'tr'],
    ['of its words, though the browser sees a language that is read', 'fr', 'en', 'fr'],
    ['of nothing', null, null, null],
  ])('names a language that it does not read by reason %s, and leaves the page alone', async (_, own, said, named) => {
    browserSays = said;
    await reader.detected(frame, { kind: 'privacy', score: 1, language: own });
    expect(inject).not.toHaveBeenCalled();
    expect(states.at(-1)).toMatchObject({ phase: 'language-not-read', language: named });
  });

  it('has a policy read whose language only the browser knows, if it is one that is read', async () => {
    browserSays = 'en';
    await reader.detected(frame, { kind: 'privacy', score: 0.6, language: null });
    expect(inject).toHaveBeenCalledOnce();
  });

  it('names the language of a text that turns out to be none that it reads', async () => {
    browserSays = 'cs';
    expect(await reader.read(frame, { ...text, language: null })).toMatchObject({ ok: false });
    expect(states.at(-1)).toMatchObject({ phase: 'language-not-read', language: 'cs' });
  });

  it('does not call a language unread that it reads, where there is too little text to tell', async () => {
    browserSays = 'en';
    expect(await reader.read(frame, { ...text, language: null })).toEqual({ ok: false, failure: 'empty' });
    expect(states.at(-1)).toMatchObject({ phase: 'failed', failure: 'empty' });
    expect(counts.at(-1)).toBeNull();
  });

  it('says so when a page admits no script', async () => {
    inject.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await reader.detected(frame, { kind: 'privacy', score: 1, language: 'en' });
    expect(states.at(-1)).toMatchObject({ phase: 'failed', failure: 'unreadable' });
  });

  it('analyses, stores and counts what it sees for the first time', async () => {
    expect(await reader.read(frame, text)).toEqual({ ok: true, analysis, fromStore: false });
    expect(summaries.save).toHaveBeenCalledOnce();
    expect(states.at(-1)).toMatchObject({ phase: 'read', fromStore: false });
    expect(states.at(-1)).not.toHaveProperty('unkept');
    expect(counts).toEqual([2]);
  });

  it('keeps of a page that changes its words only the last that were read in a visit', async () => {
    await reader.read(frame, text);
    const first = (states.at(-1) as { key: string }).key;
    await reader.read(frame, { ...text, blocks: [{ kind: 'paragraph', level: 0, text: 'We keep it. Visitor 2.' }] });
    expect(summaries.save).toHaveBeenLastCalledWith(expect.anything(), analysis, 5, first);
  });

  it('keeps what an earlier visit has stored', async () => {
    summaries.find.mockResolvedValueOnce(analysis);
    await reader.read(frame, text);
    await reader.read(frame, { ...text, blocks: [{ kind: 'paragraph', level: 0, text: 'We sell it.' }] });
    expect(summaries.save).toHaveBeenLastCalledWith(expect.anything(), analysis, 5, null);
  });

  it('forgets the frame and its count when the document is gone', async () => {
    await reader.read(frame, text);
    await reader.left(frame);
    expect(dropped).toHaveBeenCalledWith(frame);
    expect(counts.at(-1)).toBeNull();
  });

  it('runs no model on what it has stored', async () => {
    summaries.find.mockResolvedValueOnce(analysis);
    expect(await reader.read(frame, text)).toEqual({ ok: true, analysis, fromStore: true });
    expect(analyse).not.toHaveBeenCalled();
    expect(summaries.save).not.toHaveBeenCalled();
  });

  it('keeps nothing of a private window in the library', async () => {
    await reader.read({ ...frame, private: true }, text);
    expect(summaries.save).not.toHaveBeenCalled();
    expect(states.at(-1)).toMatchObject({ phase: 'read', unkept: { why: 'private', analysis } });
  });

  it('answers though the disk is full, and says that it was not kept', async () => {
    summaries.save.mockRejectedValueOnce(new StorageFullError('full'));
    expect(await reader.read(frame, text)).toMatchObject({ ok: true });
    expect(states.at(-1)).toMatchObject({ phase: 'read', unkept: { why: 'full' } });
  });

  it('does not speak of a full disk where the library is closed for another reason', async () => {
    summaries.save.mockRejectedValueOnce(new Error('Internal error opening backing store'));
    await reader.read(frame, text);
    expect(states.at(-1)).toMatchObject({ phase: 'read', unkept: { why: 'closed' } });
  });

  it('answers though the library cannot be opened', async () => {
    summaries.find.mockRejectedValueOnce(new Error('corrupt'));
    expect(await reader.read(frame, text)).toMatchObject({ ok: true, fromStore: false });
  });

  it('refuses to mark by a damaged model', async () => {
    models.get.mockRejectedValueOnce(new ModelError('checksum'));
    expect(await reader.read(frame, text)).toEqual({ ok: false, failure: 'model-damaged' });
    expect(states.at(-1)).toMatchObject({ phase: 'failed', failure: 'model-damaged' });
    expect(counts).toEqual([null]);
  });

  it('stores nothing of an analysis that failed', async () => {
    analyse.mockImplementationOnce(() => {
      throw new Error('out of range');
    });
    expect(await reader.read(frame, text)).toEqual({ ok: false, failure: 'unreadable' });
    expect(summaries.save).not.toHaveBeenCalled();
  });
});
