import Dexie, { type EntityTable, type Transaction } from 'dexie';
import { answersOf, QUESTIONS } from '../policy/rubric';
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
    this.version(2).stores({}).upgrade(addAnswers);
  }
}

/** Rows came to hold their policy's answers, so that lists can grade it by any weights. One without a usable analysis leads nowhere. */
async function addAnswers(transaction: Transaction): Promise<void> {
  const policies = transaction.table<StoredPolicy, string>('policies');
  const analyses = transaction.table<StoredAnalysis, string>('analyses');
  for (const key of await policies.toCollection().primaryKeys()) {
    const assessment = (await analyses.get(key))?.analysis?.assessment;
    const whole = assessment && QUESTIONS.every((question) => assessment[question]?.answer !== undefined);
    const change = whole && { answers: answersOf(assessment), letter: undefined };
    if (change) await policies.update(key, change);
    else await Promise.all([policies.delete(key), analyses.delete(key)]);
  }
}
