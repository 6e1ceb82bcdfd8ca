import type { Clause } from '../policy/clause';
import { gradeOf } from '../policy/grade';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import { answersOf } from '../policy/rubric';
import { assess } from './assess/assess';
import { findContradictions } from './assess/contradictions';
import { classify } from './classify/classify';
import type { ClauseLabels } from './classify/clause-labels';
import type { Model } from './classify/model';
import { findDates } from './facts/find-dates';
import { findFacts } from './facts/find-facts';
import { type Meaning, meaningsOf } from './meaning/meaning';
import type { ClauseSpan } from './segment/clause-span';
import { segment } from './segment/segment';

/**
 * Reads a whole policy: its clauses and what each says, the facts that rest on them, the answers and the grade.
 * Linear in the text. A policy is read in its own language; one of unknown language in the model's.
 */
export function analyse(text: PolicyText, model: Model): PolicyAnalysis {
  const language = text.language ?? model.language;
  const spans = segment(text);
  const labels = classify(model, spans);
  const meanings = meaningsOf(spans, language, labels);
  const clauses = spans.map((span, i) => clauseOf(span, labels[i]!, meanings[i]!));
  const facts = findFacts(text, spans, clauses);
  const assessment = assess(facts, spans, clauses);
  const contradictions = findContradictions(facts, spans, clauses);
  const dates = findDates(text);
  const { title, url, extraction } = text;
  const grade = gradeOf(answersOf(assessment));
  return { schema: 1, language, title, url, dates, extraction, clauses, facts, assessment, contradictions, grade };
}

function clauseOf(span: ClauseSpan, labels: ClauseLabels, meaning: Meaning): Clause {
  const { id, block, start, end, text, section } = span;
  const { data, sharing, risk, marks, triggers } = meaning;
  const { topics, important } = labels;
  return {
    ...{ id, block, start, end, text, section },
    ...{ topics, important, risk, data, marks },
    ...(sharing && { sharing }),
    ...(Object.keys(triggers).length > 0 && { triggers }),
  };
}
