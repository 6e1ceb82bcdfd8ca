import type { Question, Said } from '../../policy/rubric';
import { bestFirst, type Finding, type Reading } from './reading';

/** A way to say an answer. Read on folded text (see `fold`); all patterns are linear in it, their gaps bounded. */
interface Rule<A extends string> {
  answer: A;
  says: RegExp;
  /** What looks the same and says something else. */
  unless?: RegExp;
}

/** How an answer is said, in both languages, most telling first: of one clause, the first rule that fits counts. */
export interface Rules<Q extends Question> {
  /** What a clause has to speak of before its rules are tried. Tested on its text, lead-in and headings. */
  about: { en: RegExp; zh: RegExp };
  /** Whether `about` may stand in the heading alone. */
  bySection?: boolean;
  en: Rule<Said<Q>>[];
  zh: Rule<Said<Q>>[];
}

/** Which clauses say which answer. */
export type Sayings<Q extends Question> = Map<Said<Q>, number[]>;

/** Tries the rules on every clause. A list item is read together with the line that leads it in. The most direct clauses stand first. */
export function sayings<Q extends Question>(rules: Rules<Q>, reading: Reading): Sayings<Q> {
  const said: Sayings<Q> = new Map();
  for (const { id, wording, heading, led: text } of reading.statements) {
    const language = wording.chinese ? 'zh' : 'en';
    if (!rules.about[language].test(rules.bySection ? `${heading} ${text}` : text)) continue;
    const rule = rules[language].find(({ says, unless }) => says.test(text) && !unless?.test(text));
    if (!rule) continue;
    const ids = said.get(rule.answer);
    if (ids) ids.push(id);
    else said.set(rule.answer, [id]);
  }
  for (const [answer, ids] of said) said.set(answer, bestFirst(ids, reading));
  return said;
}

/** The first of `answers` that any clause says. */
export function firstSaid<Q extends Question>(said: Sayings<Q>, answers: readonly Said<Q>[]): Finding<Q> | null {
  for (const answer of answers) {
    const evidence = said.get(answer);
    if (evidence) return { answer, evidence };
  }
  return null;
}
