import { ClauseLabels, PolicyScores } from './clause-labels';
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
  const sentences = sentencesOf(clauses, model.language);
  const scores = new PolicyScores(model, new Scorer(model).score(sentences));
  return sentences.map((_, clause) => new ClauseLabels(scores, clause));
}
