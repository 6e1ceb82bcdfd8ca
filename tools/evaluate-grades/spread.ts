import { LETTERS, type PolicyAnalysis } from '../../src/policy/policy-analysis';
import { QUESTIONS, type Question, RUBRIC } from '../../src/policy/rubric';

/** How often each letter and each answer was given. `none`: too little was stated to grade. */
export interface Spread {
  policies: number;
  letters: Record<string, number>;
  answers: Record<Question, Record<string, number>>;
}

/** Counts letters and answers over the analyses of many policies. */
export function spreadOf(analyses: readonly Pick<PolicyAnalysis, 'assessment' | 'grade'>[]): Spread {
  const letters = Object.fromEntries([...LETTERS, 'none'].map((letter) => [letter, 0]));
  const answers = Object.fromEntries(
    QUESTIONS.map((question) => [question, Object.fromEntries(RUBRIC[question].map((answer) => [answer, 0]))]),
  ) as Spread['answers'];
  for (const { assessment, grade } of analyses) {
    letters[grade?.letter ?? 'none']! += 1;
    for (const question of QUESTIONS) answers[question][assessment[question].answer]! += 1;
  }
  return { policies: analyses.length, letters, answers };
}

/** The spread as lines of text, a question a line. */
export function spreadReport(name: string, { policies, letters, answers }: Spread): string {
  const counts = (of: Record<string, number>) =>
    Object.entries(of)
      .map(([key, count]) => `${key} ${count}`)
      .join('  ');
  const lines = QUESTIONS.map((question) => `  ${question.padEnd(17)} ${counts(answers[question])}`);
  return [`${name}: ${policies} policies`, `  ${'grade'.padEnd(17)} ${counts(letters)}`, ...lines].join('\n');
}
