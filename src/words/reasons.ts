import { MARK_KINDS, type MarkKind } from '../policy/clause';
import type { DataFact } from '../policy/facts';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import { type Answer, QUESTIONS, type Question, RUBRIC } from '../policy/rubric';
import { answerWords } from './answer-sentences';
import { takingSentence } from './fact-sentences';
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

/** Where an answer stands between the worst (0) and the best (1) that its question knows; null for silence. */
function standing<Q extends Question>(question: Q, answer: Answer<Q>): number | null {
  const stated: readonly string[] = RUBRIC[question].filter((each) => each !== 'not-stated');
  const place = stated.indexOf(answer);
  if (place < 0) return null;
  return stated.length === 1 ? 1 : 1 - place / (stated.length - 1);
}

/** Whether an answer is for the reader or against him, by its third of the scale. */
export function toneOf<Q extends Question>(question: Q, answer: Answer<Q>): Tone {
  const place = standing(question, answer);
  if (place === null) return 'silent';
  return place >= 2 / 3 ? 'good' : place <= 1 / 3 ? 'poor' : 'fair';
}

/**
 * The strongest reasons, at most three: the two answers furthest against the reader and the one furthest for him; where one side
 * has fewer, the other fills in. Equally far: the rubric's order. Answers in the middle third are no reason.
 */
export function strongestReasons(words: Words, analysis: PolicyAnalysis, most = 3): Reason[] {
  const ranked = QUESTIONS.map((question) => {
    const { answer, evidence } = analysis.assessment[question];
    return { question, answer, evidence, tone: toneOf(question, answer), place: standing(question, answer) ?? 0.5 };
  }).sort((a, b) => Math.abs(b.place - 0.5) - Math.abs(a.place - 0.5));
  const against = ranked.filter((each) => each.tone === 'poor');
  const inFavour = ranked.filter((each) => each.tone === 'good');
  const favoured = Math.max(1, most - against.length);
  const chosen = [...against.slice(0, most - Math.min(favoured, inFavour.length)), ...inFavour.slice(0, favoured)];
  return chosen.slice(0, most).map(({ question, answer, evidence, tone }) => ({
    question,
    tone,
    ...sentenceOf(words, analysis, question, answer, evidence),
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
  answer: Answer,
  evidence: number[],
): { sentence: string; clauses: number[] } {
  const taken = takenSensitive(analysis).filter((fact) => fact.polarity === 'affirmed');
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
  return { sentence: answerWords(words, question, answer).sentence, clauses: evidence };
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
