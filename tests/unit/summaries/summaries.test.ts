import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import type { PolicyText } from '../../../src/policy/policy-text';
import { SummariesDatabase } from '../../../src/summaries/database';
import { identify, StorageFullError, Summaries } from '../../../src/summaries/summaries';
import { assessmentFrom } from '../../../tools/gallery/samples/draft';

const text = (url: string, words: string): PolicyText => ({
  url,
  title: 'Privacy',
  language: 'en',
  blocks: [{ kind: 'paragraph', level: 0, text: words }],
  extraction: { characters: words.length, blocks: 1, coverage: 1 },
});
const analysisOf = (policy: PolicyText) =>
  ({
    schema: 1,
    language: 'en',
    title: policy.title,
    url: policy.url,
    dates: {},
    extraction: policy.extraction,
    clauses: [{ marks: ['sensitive', 'risk'] }, { marks: ['sensitive'] }, { marks: [] }],
    assessment: assessmentFrom({ sale: { answer: 'denied', evidence: [0] } }),
    grade: null,
  }) as unknown as PolicyAnalysis;

let database: SummariesDatabase;
let summaries: Summaries;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  database = new SummariesDatabase();
  summaries = new Summaries(database);
});

async function store(url: string, words: string, now: number, model = 'm1') {
  const policy = text(url, words);
  const identity = await identify(policy, model);
  await summaries.save(identity, analysisOf(policy), now);
  return identity;
}

describe('identify', () => {
  it('follows address, words and model, and nothing else', async () => {
    const key = async (url: string, words: string, model: string) => (await identify(text(url, words), model)).key;
    const base = await key('https://a.example/privacy', 'We keep it.', 'm1');
    expect(await key('https://a.example/privacy/?utm_source=mail#top', 'We keep it.', 'm1')).toBe(base);
    expect(await key('https://a.example/other', 'We keep it.', 'm1')).not.toBe(base);
    expect(await key('https://a.example/privacy', 'We keep them.', 'm1')).not.toBe(base);
    expect(await key('https://a.example/privacy', 'We keep it.', 'm2')).not.toBe(base);
  });
});

describe('Summaries', () => {
  it('finds what it saved, and only under the same identity', async () => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    expect((await summaries.find(identity, 20))?.title).toBe('Privacy');
    const other = await identify(text('https://a.example/privacy', 'We keep it.'), 'm2');
    expect(await summaries.find(other, 20)).toBeNull();
    const policy = await summaries.policy(identity.key);
    expect(policy).toMatchObject({ firstRead: 10, lastRead: 20, counts: { sensitive: 2, sharing: 0, risk: 1 } });
    expect(policy?.answers).toMatchObject({ sale: 'denied', retention: 'not-stated' });
  });

  it('notes nothing of a visit without a time', async () => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    expect(await summaries.find(identity, null)).not.toBeNull();
    expect(await summaries.policy(identity.key)).toMatchObject({ lastRead: 10 });
  });

  it.each([
    ['of another version', { schema: 2, clauses: [] }],
    ['without clauses', { schema: 1 }],
    ['that is none', null],
  ])('takes an analysis %s for none, and lets it be written anew', async (_what, damaged) => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    await database.analyses.put({ key: identity.key, analysis: damaged as never });
    expect(await summaries.find(identity, 20)).toBeNull();
    expect(await summaries.analysis(identity.key)).toBeNull();
    await store('https://a.example/privacy', 'We keep it.', 30);
    expect(await summaries.find(identity, 40)).not.toBeNull();
  });

  it('gives the rows of an older library their answers, and drops those that lead nowhere', async () => {
    const older = new Dexie('clauselight');
    older.version(1).stores({ policies: 'key, [site+lastRead], [url+lastRead], lastRead', analyses: 'key' });
    const row = (key: string) => {
      const counts = { sensitive: 0, sharing: 0, risk: 0 };
      return { key, site: 'a.example', url: key, title: 'Privacy', letter: 'C', counts, lastRead: 10 };
    };
    const keys = ['https://a.example/whole', 'https://a.example/broken', 'https://a.example/lost'];
    await older.table('policies').bulkPut(keys.map(row));
    await older.table('analyses').bulkPut([
      { key: keys[0], analysis: analysisOf(text(keys[0]!, 'We keep it.')) },
      { key: keys[1], analysis: { schema: 1, clauses: [], assessment: { sale: null } } },
    ]);
    older.close();
    const rows = await summaries.list();
    expect(rows.map(({ key }) => key)).toEqual([keys[0]]);
    expect(rows[0]).toMatchObject({ title: 'Privacy', answers: { sale: 'denied', retention: 'not-stated' } });
    expect(rows[0]).not.toHaveProperty('letter');
    const left = await new Dexie('clauselight').open();
    expect(await left.table('analyses').count()).toBe(1);
    left.close();
  });

  it('puts a version in the place of another of the same address', async () => {
    const first = await store('https://a.example/privacy', 'We keep it.', 10);
    const other = await store('https://b.example/privacy', 'We keep it.', 10);
    const policy = text('https://a.example/privacy', 'We sell it.');
    const second = await identify(policy, 'm1');
    await summaries.save(second, analysisOf(policy), 20, first.key);
    await summaries.save(second, analysisOf(policy), 30, second.key);
    await summaries.save(second, analysisOf(policy), 40, other.key);
    expect((await summaries.list()).map(({ key }) => key)).toEqual([second.key, other.key]);
    expect(await summaries.analysis(first.key)).toBeNull();
  });

  it('keeps the versions of an address that were read last, and no endless number of them', async () => {
    const identities = [];
    for (let visit = 0; visit < 15; visit++) {
      identities.push(await store('https://a.example/privacy', `You are visitor ${visit}.`, 10 + visit));
    }
    await store('https://b.example/privacy', 'We keep it.', 5);
    const kept = (await summaries.versions('https://a.example/privacy')).map(({ key }) => key);
    expect(kept).toEqual(
      identities
        .map(({ key }) => key)
        .slice(3)
        .reverse(),
    );
    expect(await summaries.analysis(identities[2]!.key)).toBeNull();
    expect(await summaries.analysis(identities[3]!.key)).not.toBeNull();
    expect(await summaries.list()).toHaveLength(2);
  });

  it('lists no row that lacks what lists show', async () => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    await database.policies.put({ key: 'x', url: 'https://b.example', site: 'a.example', lastRead: 20 } as never);
    expect((await summaries.list()).map(({ key }) => key)).toEqual([identity.key]);
    expect((await summaries.ofSite('https://a.example/')).map(({ key }) => key)).toEqual([identity.key]);
  });

  it('keeps the first reading when the same policy is saved again', async () => {
    await store('https://a.example/privacy', 'We keep it.', 10);
    const identity = await store('https://a.example/privacy', 'We keep it.', 30);
    expect(await summaries.policy(identity.key)).toMatchObject({ firstRead: 10, lastRead: 30 });
  });

  it('lists the newest version of each policy of a site, last read first', async () => {
    await store('https://a.example/privacy', 'Old.', 10);
    const latest = await store('https://www.a.example/privacy/kids', 'For children.', 20);
    const current = await store('https://a.example/privacy', 'New.', 30);
    await store('https://b.example/privacy', 'Elsewhere.', 40);
    expect((await summaries.ofSite('https://shop.a.example/cart')).map((policy) => policy.key)).toEqual([
      current.key,
      latest.key,
    ]);
    expect((await summaries.versions('https://a.example/privacy')).map((policy) => policy.lastRead)).toEqual([30, 10]);
    expect(await summaries.ofSite('about:blank')).toEqual([]);
    expect((await summaries.list()).map((policy) => policy.lastRead)).toEqual([40, 30, 20]);
    expect((await summaries.list(1)).map((policy) => policy.lastRead)).toEqual([40]);
  });

  it('forgets all versions of one policy, and leaves the others', async () => {
    const old = await store('https://a.example/privacy', 'Old.', 10);
    await store('https://a.example/privacy', 'New.', 20);
    const other = await store('https://b.example/privacy', 'Elsewhere.', 30);
    await summaries.forget('https://a.example/privacy#x');
    expect(await summaries.analysis(old.key)).toBeNull();
    expect((await summaries.list()).map((policy) => policy.key)).toEqual([other.key]);
    await summaries.clear();
    expect(await summaries.list()).toEqual([]);
    expect(await summaries.analysis(other.key)).toBeNull();
  });

  it('goes on after its connection was closed', async () => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    database.close();
    expect((await summaries.find(identity, 20))?.title).toBe('Privacy');
  });

  it('says that there is no room, and keeps what was stored', async () => {
    const identity = await store('https://a.example/privacy', 'We keep it.', 10);
    const full = new Dexie.QuotaExceededError('full');
    vi.spyOn(database.analyses, 'put').mockRejectedValueOnce(new Dexie.AbortError('aborted', full));
    await expect(store('https://a.example/privacy', 'Longer.', 20)).rejects.toThrow(StorageFullError);
    expect((await summaries.list()).map((policy) => policy.key)).toEqual([identity.key]);
  });
});
