import { normalise } from '../../src/analysis/classify/normalise';
import type { Language } from '../../src/policy/language';
import type { Document } from '../train/corpus';
import type { Solve } from '../train/crew';
import { foldsOf } from '../train/folds';
import { train } from '../train/trainer';
import { type Agreement, agreementOn } from './agreement';

/**
 * How well models agree with documents that they did not see: fold by fold, the whole training (thresholds included) on the other folds, then
 * a comparison on the fold. Copies of a document or sentence are always in the same fold.
 */
export async function crossValidate(
  documents: readonly Document[],
  language: Language,
  count: number,
  solve: Solve,
): Promise<Agreement> {
  const folds = foldsOfDocuments(documents, language, count);
  const parts = [];
  for (let held = 0; held < count; held++) {
    const seen = documents.filter((_, index) => folds[index] !== held);
    const unseen = documents.filter((_, index) => folds[index] === held);
    if (unseen.length > 0) parts.push({ documents: unseen, model: await train(seen, language, solve) });
  }
  return agreementOn(parts);
}

function foldsOfDocuments(documents: readonly Document[], language: Language, count: number): number[] {
  const wholes = new Map<string, number>();
  const wholeOf = documents.map(({ sentences }) => {
    const key = sentences.map(({ text }) => normalise(text, language)).join('\n');
    const whole = wholes.get(key) ?? wholes.size;
    wholes.set(key, whole);
    return whole;
  });
  const bySentence = documents.flatMap(({ sentences }, index) => sentences.map(() => wholeOf[index]!));
  const folds = foldsOf(Int32Array.from(bySentence), count);
  let at = 0;
  return documents.map(({ sentences }) => {
    const fold = folds[at] ?? 0;
    at += sentences.length;
    return sentences.length === 0 ? 0 : fold;
  });
}
