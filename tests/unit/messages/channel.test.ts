import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));
const { route } = await import('../../../src/messages/channel');

const answered = () => vi.fn(async (..._of: unknown[]) => undefined as never);
const pages = {
  'policy-detected': answered(),
  'policy-seen': answered(),
  'policy-read': answered(),
  'explain-clause': answered(),
  'reading-failed': answered(),
  'policy-left': answered(),
};
const views = { 'read-anyway': answered(), 'read-file': answered() };
const text = { title: '', language: 'en', blocks: [], extraction: { characters: 0, blocks: 0, coverage: 1 } };
const tab = { id: 3, incognito: true, url: 'https://shop.example/' } as never;
const page = { id: 'ours', tab, frameId: 2, url: 'https://shop.example/privacy' };
const view = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const detected = { type: 'policy-detected', detection: { kind: 'privacy', score: 0.9, language: 'en' } };

describe('route', () => {
  it('hands a call over with the frame that it came from', () => {
    expect(route(detected, page, pages, views)).not.toBeNull();
    expect(pages['policy-detected']).toHaveBeenCalledWith(
      { detection: detected.detection },
      { tab: 3, frame: 2, url: page.url, page: 'https://shop.example/', private: true },
    );
    expect(route({ type: 'read-anyway', tab: 3 }, view, pages, views)).not.toBeNull();
    expect(
      route({ type: 'read-file', text: { ...text, url: 'file:///policy.html' } }, view, pages, views),
    ).not.toBeNull();
  });

  it.each(['about:srcdoc', 'about:blank', 'blob:https://shop.example/1'])('knows a frame at %s by its page', (url) => {
    const frame = { ...page, url, origin: 'https://shop.example' };
    expect(route(detected, frame as never, pages, views)).not.toBeNull();
    expect(pages['policy-detected'].mock.lastCall?.[1]).toMatchObject({ url: 'https://shop.example/' });
  });

  it.each([
    ['a frame that another site wrote', detected, { ...page, url: 'about:srcdoc', origin: 'https://advert.example' }],
    ['a frame whose writer nobody knows', detected, { ...page, url: 'data:text/html,x', origin: 'null' }],
    ['a frame without a web address or an origin', detected, { ...page, url: 'about:blank' }],
    ['another extension', detected, { ...page, id: 'theirs' }],
    ['a page that asks what only our views may ask', { type: 'read-anyway', tab: 3 }, page],
    ['a page that would put a file into the library', { type: 'read-file', text: { ...text, url: 'file:///a' } }, page],
    ['a file that speaks for a site', { type: 'read-file', text: { ...text, url: 'https://shop.example/' } }, view],
    ['one of our views that speaks for a page', detected, view],
    ['a sender without a tab', detected, { id: 'ours', url: page.url }],
    ['an unknown call', { type: 'forget-everything' }, page],
    ['a name from the prototype', { type: 'constructor' }, page],
    ['no message at all', null, page],
    ['a kind that does not exist', { ...detected, detection: { ...detected.detection, kind: 'x' } }, page],
    ['a score out of range', { ...detected, detection: { ...detected.detection, score: 2 } }, page],
    ['a language that is none', { ...detected, detection: { ...detected.detection, language: '<b>' } }, page],
    ['a text without blocks', { type: 'policy-read', text: { url: 'https://a.example' } }, page],
  ])('gives no answer to %s', (_what, message, sender) => {
    expect(route(message, sender as never, pages, views)).toBeNull();
  });
});
