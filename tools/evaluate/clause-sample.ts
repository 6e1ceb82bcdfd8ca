import { createHash } from 'node:crypto';
import { segment } from '../../src/analysis/segment/segment';
import type { Language } from '../../src/policy/language';
import { type CorpusDocument, chineseDocuments, englishPages, runningEnglish } from './corpus-document';

/** A clause as judges see it. */
export interface SampledClause {
  /** SHA-256 of `previous`, `text` and `next`: the verdict files hold this in place of the text. */
  key: string;
  previous: string;
  text: string;
  next: string;
  leadIn: string | null;
  section: string[];
}

/** A sampled clause, and where it stands: offsets into a block of a document. */
export interface SampledPlace {
  clause: SampledClause;
  document: CorpusDocument;
  block: number;
  start: number;
  end: number;
  /** The run that it belongs to, from 0. */
  run: number;
}

/** The rules were written on the first three samples. The fourth, of other documents or passages, is only measured on. */
export const ROUNDS = ['develop', 'report', 'confirm', 'verify'] as const;
export type Round = (typeof ROUNDS)[number];

const RUNS = 20;
const RUN_LENGTH = 15;
const SEED = 'clauselight marks 1';

/** Numbers in [0, 1) that depend on nothing but the seed and the name. */
function random(name: string): number {
  return createHash('sha256').update(`${SEED} ${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** A document's clauses: its own sentences, if it comes divided, else those of `segment`. */
function unitsOf(document: CorpusDocument): Omit<SampledPlace, 'run'>[] {
  const spans = segment(document.text);
  const units = document.divided
    ? document.text.blocks.map(({ text }, block) => {
        const { leadIn, section } = spans.find((span) => span.block === block) ?? { leadIn: null, section: [] };
        return { text, leadIn, section, block, start: 0, end: text.length };
      })
    : spans.map(({ text, leadIn, section, block, start, end }) => ({ text, leadIn, section, block, start, end }));
  return units.map(({ text, leadIn, section, block, start, end }, index) => {
    const previous = units[index - 1]?.text ?? '';
    const next = units[index + 1]?.text ?? '';
    const key = createHash('sha256').update([previous, text, next].join('\n')).digest('hex');
    return { clause: { key, previous, text, next, leadIn, section }, document, block, start, end };
  });
}

function runFrom(document: CorpusDocument, run: number): SampledPlace[] {
  const units = unitsOf(document);
  const start = Math.floor(random(`${document.id} ${run}`) * Math.max(1, units.length - RUN_LENGTH));
  return units.slice(start, start + RUN_LENGTH).map((place) => ({ ...place, run }));
}

/**
 * A sample of 300 clauses of one language, in runs of 15, always the same for the same corpora. Chinese: one run from each of 20 training
 * documents of CAPP-130. English: ten runs from the hand-marked pages, ten from PI-Extract's running text. No clause is in two rounds.
 */
export function sampleClauses(language: Language, round: Round): SampledPlace[] {
  const shuffled = (documents: CorpusDocument[]) => documents.sort((a, b) => random(a.id) - random(b.id));
  const first = ROUNDS.indexOf(round) * RUNS;
  if (language === 'zh') {
    return shuffled(chineseDocuments())
      .slice(first, first + RUNS)
      .flatMap((document, index) => runFrom(document, first + index));
  }
  const running = runningEnglish();
  const pages = shuffled(englishPages());
  // Two runs of pages, two of running text.
  const page = (run: number) => pages[(Math.floor(run / 4) * 2 + (run % 4)) % pages.length]!;
  const runs = (from: number) =>
    Array.from({ length: RUNS }, (_, index) => from + index).flatMap((run) =>
      runFrom(run % 4 < 2 ? page(run) : running, run),
    );
  const earlier = Array.from({ length: first / RUNS }, (_, before) => runs(before * RUNS)).flat();
  const read = new Set(earlier.map(({ clause }) => clause.key));
  return runs(first).filter(({ clause }) => !read.has(clause.key));
}
