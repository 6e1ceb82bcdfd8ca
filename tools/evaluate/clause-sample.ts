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
  /** The run that it belongs to, from 0. Even runs are to develop on, odd ones to report on. */
  run: number;
}

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
 * The sample of 300 clauses a language, in runs of 15, always the same for the same corpora. Chinese: one run from each of 20 training
 * documents of CAPP-130. English: ten runs from the hand-marked pages, ten from PI-Extract's running text.
 */
export function sampleClauses(language: Language): SampledPlace[] {
  const shuffled = (documents: CorpusDocument[]) => documents.sort((a, b) => random(a.id) - random(b.id));
  if (language === 'zh') return shuffled(chineseDocuments()).slice(0, RUNS).flatMap(runFrom);
  const running = runningEnglish();
  const pages = shuffled(englishPages());
  // Two runs of pages, two of running text: both halves hold both.
  const page = (run: number) => pages[(Math.floor(run / 4) * 2 + (run % 4)) % pages.length]!;
  return Array.from({ length: RUNS }, (_, run) => runFrom(run % 4 < 2 ? page(run) : running, run)).flat();
}
