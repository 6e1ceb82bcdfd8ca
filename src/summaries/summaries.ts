import Dexie from 'dexie';
import { MARK_KINDS } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import { answersOf } from '../policy/rubric';
import { canonicalUrl } from '../site/canonical-url';
import { siteKey } from '../site/site-key';
import { textHash } from '../site/text-hash';
import { SummariesDatabase } from './database';
import type { StoredAnalysis, StoredPolicy } from './stored-policy';

/** What identifies a policy's version and the model that read it. */
export interface PolicyIdentity {
  key: string;
  url: string;
  textHash: string;
  model: string;
}

/**
 * @param model Version of the model that reads, or would read, this text.
 * @throws {TypeError} if the text's URL is malformed.
 */
export async function identify(text: PolicyText, model: string): Promise<PolicyIdentity> {
  const url = canonicalUrl(text.url);
  const hash = await textHash(text.blocks);
  return { key: `${url} ${hash} ${model}`, url, textHash: hash, model };
}

/** Raised where the browser gives no more room; what was stored before is intact. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** How many versions of the policy at one address are kept. */
const VERSIONS = 12;

/** The versions of the policy at a canonical address, last read first. */
function versionsOf({ policies }: SummariesDatabase, url: string) {
  return policies.where('[url+lastRead]').between([url, Dexie.minKey], [url, Dexie.maxKey]).reverse();
}

/** Reads and writes the library of policies. */
export class Summaries {
  #database: SummariesDatabase;

  constructor(database = new SummariesDatabase()) {
    this.#database = database;
  }

  /**
   * The analysis of exactly this text by exactly this model, or null. Finding one counts as reading it again.
   *
   * @param now Milliseconds since 1970; null: nothing is to be noted of this visit.
   */
  async find(identity: PolicyIdentity, now: number | null): Promise<PolicyAnalysis | null> {
    return this.#withReopening(async (database) => {
      const analysis = usable(await database.analyses.get(identity.key));
      if (analysis && now !== null) await database.policies.update(identity.key, { lastRead: now });
      return analysis;
    });
  }

  /**
   * Stores an analysis, whole or not at all. Of its address the versions read last are kept, so that a page whose words change with each
   * visit fills no disk.
   *
   * @param now Milliseconds since 1970.
   * @param instead Key of a version of the same address that this one takes the place of.
   * @throws {StorageFullError}
   */
  async save(
    identity: PolicyIdentity,
    analysis: PolicyAnalysis,
    now: number,
    instead: string | null = null,
  ): Promise<void> {
    await this.#withReopening((database) =>
      database.transaction('rw', database.policies, database.analyses, async () => {
        const before = await database.policies.get(identity.key);
        await database.policies.put(summarise(identity, analysis, before?.firstRead ?? now, now));
        await database.analyses.put({ key: identity.key, analysis });
        const versions = await versionsOf(database, identity.url).primaryKeys();
        const old = versions.filter((key, at) => at >= VERSIONS || (key === instead && key !== identity.key));
        await database.policies.bulkDelete(old);
        await database.analyses.bulkDelete(old);
      }),
    );
  }

  /** The analysis stored under a key, or null. */
  async analysis(key: string): Promise<PolicyAnalysis | null> {
    return usable(await this.#withReopening((database) => database.analyses.get(key)));
  }

  /** What is known of a policy's version, or null. */
  async policy(key: string): Promise<StoredPolicy | null> {
    return (await this.#withReopening((database) => database.policies.get(key))) ?? null;
  }

  /**
   * The policies of the site that an address belongs to: the newest version of each, last read first.
   *
   * @param url Any address of the site.
   */
  async ofSite(url: string): Promise<StoredPolicy[]> {
    const site = siteKey(url);
    if (site === null) return [];
    const versions = await this.#withReopening((database) =>
      database.policies
        .where('[site+lastRead]')
        .between([site, Dexie.minKey], [site, Dexie.maxKey])
        .reverse()
        .toArray(),
    );
    return newestOfEach(versions);
  }

  /**
   * All policies, the newest version of each, last read first.
   *
   * @param limit At most so many versions are looked at.
   */
  async list(limit = Number.POSITIVE_INFINITY): Promise<StoredPolicy[]> {
    const versions = await this.#withReopening((database) => {
      const newestFirst = database.policies.orderBy('lastRead').reverse();
      return (Number.isFinite(limit) ? newestFirst.limit(limit) : newestFirst).toArray();
    });
    return newestOfEach(versions);
  }

  /** Every version of the policy at an address, last read first. */
  async versions(url: string): Promise<StoredPolicy[]> {
    const canonical = canonicalUrl(url);
    return this.#withReopening((database) => versionsOf(database, canonical).toArray());
  }

  /** Forgets every version of the policy at an address. */
  async forget(url: string): Promise<void> {
    const keys = (await this.versions(url)).map((policy) => policy.key);
    await this.#withReopening((database) =>
      database.transaction('rw', database.policies, database.analyses, async () => {
        await database.policies.bulkDelete(keys);
        await database.analyses.bulkDelete(keys);
      }),
    );
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#withReopening((database) =>
      database.transaction('rw', database.policies, database.analyses, async () => {
        await database.policies.clear();
        await database.analyses.clear();
      }),
    );
  }

  /**
   * A connection can be lost while the worker slept (https://github.com/dexie/Dexie.js/issues/1805): open again and retry, once.
   */
  async #withReopening<T>(work: (database: SummariesDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      if (isFull(error)) throw new StorageFullError('The browser has no room left for the library.', { cause: error });
      if (!(error instanceof Dexie.DatabaseClosedError)) throw error;
      await this.#database.open();
      return await work(this.#database);
    }
  }
}

/** An analysis that another version of the extension stored, or that was damaged, is as good as none: the policy is read anew. */
function usable(stored: StoredAnalysis | undefined): PolicyAnalysis | null {
  const analysis = stored?.analysis;
  return analysis?.schema === 1 && Array.isArray(analysis.clauses) ? analysis : null;
}

/** Some browsers abort the transaction and name the quota only as the reason within. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = Reflect.get(error, 'inner');
  return error.name === Dexie.errnames.QuotaExceeded || (inner !== error && isFull(inner));
}

function summarise(identity: PolicyIdentity, analysis: PolicyAnalysis, firstRead: number, now: number): StoredPolicy {
  const counts = { sensitive: 0, sharing: 0, risk: 0 };
  for (const clause of analysis.clauses) {
    for (const kind of MARK_KINDS) if (clause.marks.includes(kind)) counts[kind] += 1;
  }
  return {
    ...identity,
    site: siteKey(identity.url) ?? '',
    title: analysis.title,
    language: analysis.language,
    answers: answersOf(analysis.assessment),
    counts,
    updated: analysis.dates.updated ?? null,
    firstRead,
    lastRead: now,
  };
}

/** A row that another version stored without what lists show. */
function isWhole({ url, title, counts, answers }: StoredPolicy): boolean {
  const countable = typeof counts?.sensitive === 'number' && typeof answers?.sale === 'string';
  return typeof url === 'string' && typeof title === 'string' && countable;
}

function newestOfEach(lastReadFirst: StoredPolicy[]): StoredPolicy[] {
  const seen = new Set<string>();
  return lastReadFirst.filter(isWhole).filter((policy) => !seen.has(policy.url) && seen.add(policy.url));
}
