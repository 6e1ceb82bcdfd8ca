import type { Grade } from '../policy/policy-analysis';
import { type Assessment, QUESTIONS, type Question, type Said } from '../policy/rubric';
import type { WordKey } from './catalogue';
import type { Words } from './words';

/** What is said to a question, an answer or a shade of one, as a sentence about the policy and as a tag of a word or two. */
export function answerWords<Q extends Question>(
  words: Words,
  question: Q,
  said: Said<Q>,
): { sentence: string; tag: string } {
  // The catalogue has words for each answer and shade of each question; a test holds it to that.
  const key = `answers.${question}.${said}`;
  return { sentence: words.t(`${key}.sentence` as WordKey), tag: words.t(`${key}.tag` as WordKey) };
}

/** The questions of which nothing was found, in the rubric's order. */
export function silentQuestions(assessment: Assessment): Question[] {
  return QUESTIONS.filter((question) => assessment[question].answer === 'not-stated');
}

/**
 * 'Grade C, 58 of 100', or that there is none and why.
 *
 * @param own Whether it is a grade by the reader's own weights.
 */
export function gradeSentence(words: Words, grade: Grade | null, own = false): string {
  if (!grade) return words.t(own ? 'grade.noneOwn' : 'grade.none');
  const { letter, score } = grade;
  return words.t(own ? 'grade.labelOwn' : 'grade.label', { letter, score: Math.round(score) });
}
