import { assess } from '../../../../src/analysis/assess/assess';
import { findContradictions } from '../../../../src/analysis/assess/contradictions';
import { findFacts } from '../../../../src/analysis/facts/find-facts';
import { type Evidence, meaningOf } from '../../../../src/analysis/meaning/meaning';
import type { ClauseSpan } from '../../../../src/analysis/segment/clause-span';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Clause } from '../../../../src/policy/clause';
import type { Facts } from '../../../../src/policy/facts';
import type { Language } from '../../../../src/policy/language';
import type { Contradiction } from '../../../../src/policy/policy-analysis';
import type { Block, PolicyText } from '../../../../src/policy/policy-text';
import type { Assessment } from '../../../../src/policy/rubric';

/** A policy of paragraphs; a line that begins with '# ' is a heading, with '- ' an item. */
export function policyOf(lines: string[], language?: Language): PolicyText {
  const blocks = lines.map((line): Block => {
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2) };
    if (line.startsWith('- ')) return { kind: 'item', level: 1, text: line.slice(2) };
    return { kind: 'paragraph', level: 0, text: line };
  });
  const text = lines.join('');
  return {
    url: 'https://www.lumen-tern.example/privacy',
    title: 'Lumen Tern',
    language: language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en'),
    blocks,
    extraction: { characters: text.length, blocks: blocks.length, coverage: 1 },
  };
}

/** Table rows as blocks; the first row are the headers. */
export function tableOf(rows: string[][], id = 0): Block[] {
  return rows.flatMap((cells, row) =>
    cells.map(
      (text, column): Block => ({ kind: 'cell', level: 0, text, table: { row, column, header: row === 0, id } }),
    ),
  );
}

export interface ReadPolicy {
  text: PolicyText;
  spans: ClauseSpan[];
  clauses: Clause[];
  facts: Facts;
  assessment: Assessment;
  contradictions: Contradiction[];
}

/** A model that has no opinion: facts and answers have to come from the words. */
const SILENT: Evidence = { strong: () => false };

/** Reads a policy as `analyse` does, without a model. */
export function readPolicy(text: PolicyText): ReadPolicy {
  const spans = segment(text);
  const clauses = spans.map((span): Clause => {
    const { data, sharing, risk, marks } = meaningOf(span, text.language ?? 'en', SILENT);
    const { id, block, start, end, section } = span;
    const place = { id, block, start, end, text: span.text, section };
    return { ...place, topics: [], important: false, risk, data, marks, ...(sharing && { sharing }) };
  });
  const facts = findFacts(text, spans, clauses);
  const assessment = assess(facts, spans, clauses);
  return { text, spans, clauses, facts, assessment, contradictions: findContradictions(facts, spans, clauses) };
}

/** Facts of a policy of these lines. */
export function factsOf(...lines: string[]): Facts {
  return readPolicy(policyOf(lines)).facts;
}
