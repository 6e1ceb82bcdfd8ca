import Dexie, { type EntityTable } from 'dexie';
import type { StoredAnalysis, StoredPolicy } from './stored-policy';

/**
 * The store, in the extension's own origin: opened in the background and in extension pages only. In a content script it would
 * belong to the site, which could read it.
 */
export class SummariesDatabase extends Dexie {
  policies!: EntityTable<StoredPolicy, 'key'>;
  analyses!: EntityTable<StoredAnalysis, 'key'>;

  constructor(name = 'clauselight') {
    super(name);
    this.version(1).stores({
      policies: 'key, [site+lastRead], [url+lastRead], lastRead',
      analyses: 'key',
    });
  }
}
