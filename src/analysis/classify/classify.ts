import { ClauseLabels } from './clause-labels';
import type { Model } from './model';
import { Scorer } from './scorer';
import { type Readable, sentencesOf } from './sentence';

/**
 * Scores the clauses of one policy, all of them and in order: a clause is read in the light of its neighbours.
 *
 * @param clauses In a language that the model reads; traditional characters made simplified.
 * @returns One for each clause, in order.
 */
export function classify(model: Model, clauses: readonly Readable[]): ClauseLabels[] {
  const scorer = new Scorer(model);
  return sentencesOf(clauses, model.language).map((sentence) => new ClauseLabels(model, scorer.score(sentence)));
}
