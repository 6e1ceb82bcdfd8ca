import { MARK_KINDS, type MarkKind } from '../policy/clause';
import type { DataFact } from '../policy/facts';
import { pointsOf } from '../policy/grade';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import { type Answer, QUESTIONS, type Question } from '../policy/rubric';
import { WEIGHTS, type Weights } from '../policy/weights';
import { answerWords } from './answer-sentences';
import { isOnlySpokenOf, takingSentence } from './fact-sentences';
import type { Words } from './words';

export type Tone = 'good' | 'fair' | 'poor' | 'silent';

/** One of the few things said first of a policy. */
export interface Reason {
  question: Question;
  tone: Tone;
  sentence: string;
  /** Clause ids. */
  clauses: number[];
}

/** Answers worth so many points and more are for the reader; those worth so many and fewer are against him. */
const GOOD_FROM = 70;
const POOR_TO = 35;
/** Neither for nor against. */
const MIDDLE = 50;

/** Whether an answer is for the reader or against him. */
export function toneOf(question: Question, answer: Answer): Tone {
  const points = pointsOf(question, answer);
  if (points === null) return 'silent';
  return points >= GOOD_FROM ? 'good' : points <= POOR_TO ? 'poor' : 'fair';
}

/** So many reasons are said first. */
const MOST = 3;

/**
 * The strongest reasons, at most three: the answer that counts most against the reader, the one that counts most for him, and the
 * strongest of the others. An answer counts by its question's weight times the distance of its points from the middle, so that the
 * reasons are those of the grade. Equally strong: the rubric's order. What speaks against the reader stands first.
 *
 * @param weights The reader's own, if he has weighed otherwise. What he has put aside is no reason.
 */
export function strongestReasons(words: Words, analysis: PolicyAnalysis, weights: Weights = WEIGHTS): Reason[] {
  const ranked = QUESTIONS.map((question) => {
    const { answer } = analysis.assessment[question];
    const strength = weights[question].weight * Math.abs((pointsOf(question, answer) ?? MIDDLE) - MIDDLE);
    return { question, tone: toneOf(question, answer), strength };
  })
    .filter(({ tone, strength }) => strength > 0 && (tone === 'poor' || tone === 'good'))
    .sort((a, b) => b.strength - a.strength);
  const against = ranked.find(({ tone }) => tone === 'poor');
  const inFavour = ranked.find(({ tone }) => tone === 'good');
  const first = ranked.filter((each) => each === against || each === inFavour);
  const chosen = [...first, ...ranked.filter((each) => !first.includes(each))].slice(0, MOST);
  return chosen
    .sort((a, b) => Number(a.tone === 'good') - Number(b.tone === 'good') || b.strength - a.strength)
    .map(({ question, tone }) => ({
      question,
      tone,
      ...sentenceOf(words, analysis, question),
    }));
}

/** Sensitive types that are taken, those that most clauses speak of first. */
export function takenSensitive({ facts }: PolicyAnalysis): DataFact[] {
  return facts.data
    .filter((fact) => fact.sensitive && fact.polarity !== 'denied')
    .sort((a, b) => b.clauses.length - a.clauses.length);
}

/** Two answers can be told more closely by the facts: which sensitive data, how many names. */
function sentenceOf(
  words: Words,
  analysis: PolicyAnalysis,
  question: Question,
): { sentence: string; clauses: number[] } {
  const { answer, shade, evidence } = analysis.assessment[question];
  const taken = takenSensitive(analysis).filter(
    ({ polarity, type }) => polarity === 'affirmed' && !isOnlySpokenOf(type, polarity),
  );
  if (question === 'sensitive' && answer === 'collected' && taken.length > 0) {
    const kinds = [...new Set(taken.map((fact) => fact.type))];
    const first = kinds.slice(0, 2);
    const clauses = [...new Set(taken.flatMap((fact) => fact.clauses))].sort((a, b) => a - b);
    if (kinds.length === first.length) return { sentence: takingSentence(words, first, 'affirmed'), clauses };
    const list = words.labels(first.map((type) => words.t(`data.${type}.phrase`)));
    return { sentence: words.t('popup.moreKinds', { list, count: kinds.length - first.length }), clauses };
  }
  const named = analysis.facts.thirdParties.length;
  if (question === 'named-recipients' && answer === 'named' && named > 0) {
    return { sentence: words.t('popup.namedReason', { count: named }), clauses: evidence };
  }
  return { sentence: answerWords(words, question, shade ?? answer).sentence, clauses: evidence };
}

/** The mark whose icon stands for a question. */
export function kindOfQuestion(question: Question): MarkKind {
  const kinds: Partial<Record<Question, MarkKind>> = {
    advertising: 'sharing',
    sale: 'sharing',
    'named-recipients': 'sharing',
    'cross-border': 'sharing',
    government: 'sharing',
    merger: 'sharing',
    sensitive: 'sensitive',
    children: 'sensitive',
  };
  return kinds[question] ?? MARK_KINDS[2];
}
