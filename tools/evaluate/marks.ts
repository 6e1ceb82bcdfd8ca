import { parseArgs } from 'node:util';
import { type Meaning, meaningOf } from '../../src/analysis/meaning/meaning';
import type { ClauseSpan } from '../../src/analysis/segment/clause-span';
import { segment } from '../../src/analysis/segment/segment';
import { MARK_KINDS, type MarkKind } from '../../src/policy/clause';
import { LANGUAGES, type Language } from '../../src/policy/language';
import { ROUNDS, type Round, type SampledPlace, sampleClauses } from './clause-sample';
import type { CorpusDocument } from './corpus-document';
import { exportSample } from './export-sample';
import { asksFor, JUDGES, readVerdicts, type Verdict } from './verdict';

/** A sampled clause with what we and the judges say of it. */
interface Judged {
  place: SampledPlace;
  clauses: Read[];
  verdicts: Verdict[];
}

/** Marks rest on the words alone: they are judged without a model. */
const NO_MODEL = { strong: () => false };

type Read = ClauseSpan & Meaning;

/** Precision, recall and F1 of `said` against `meant`, of all items. */
function score<Item>(items: Item[], said: (item: Item) => boolean, meant: (item: Item) => boolean) {
  const both = items.filter((item) => said(item) && meant(item)).length;
  const precision = both / items.filter(said).length;
  const recall = both / items.filter(meant).length;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    support: items.filter(meant).length,
  };
}

function readAll({ text }: CorpusDocument, language: Language): Read[] {
  return segment(text).map((span) => ({ ...span, ...meaningOf(span, language, NO_MODEL) }));
}

function judged(language: Language, round: Round): Judged[] {
  const judges = JUDGES.map((judge) => readVerdicts(language, round, judge));
  const analyses = new Map<CorpusDocument, Read[]>();
  const found: Judged[] = [];
  let lost = 0;
  for (const place of sampleClauses(language, round)) {
    const { document, block, start, end } = place;
    const clauses = analyses.get(document) ?? readAll(document, language);
    analyses.set(document, clauses);
    const verdicts = judges.map((verdictOf) => verdictOf.get(place.clause.key));
    if (verdicts.includes(undefined)) lost++;
    const inside = clauses.filter((clause) => clause.block === block && clause.start < end && clause.end > start);
    found.push({ place, clauses: inside, verdicts: verdicts.filter((verdict) => verdict !== undefined) });
  }
  if (lost > 0)
    process.stderr.write(`${language}: ${lost} clauses have no verdict: the sample was divided otherwise\n`);
  return found.filter(({ verdicts }) => verdicts.length === JUDGES.length);
}

const marked = (kind: MarkKind) => (item: Judged) => item.clauses.some(({ marks }) => marks.includes(kind));
const found = (kind: MarkKind) => (item: Judged) =>
  item.clauses.some((clause) =>
    kind === 'sensitive'
      ? clause.data.some(({ sensitive }) => sensitive)
      : kind === 'risk'
        ? clause.risk !== null
        : clause.sharing !== null,
  );

function report(items: Judged[], kind: MarkKind) {
  const [first, second] = JUDGES.map((_, index) => (item: Judged) => asksFor(item.verdicts[index]!, kind));
  const agreed = items.filter((item) => first!(item) === second!(item));
  return {
    judges: score(items, first!, second!),
    marksAgreed: score(agreed, marked(kind), first!),
    marksFirst: score(items, marked(kind), first!),
    marksSecond: score(items, marked(kind), second!),
    foundAgreed: score(agreed, found(kind), first!),
  };
}

function print(language: Language, round: Round, items: Judged[]): void {
  process.stdout.write(`\n${language}, ${round}: ${items.length} clauses\n`);
  const number = (value: number) => (Number.isNaN(value) ? '  –' : value.toFixed(2)).padStart(6);
  for (const kind of MARK_KINDS) {
    for (const [name, { precision, recall, f1, support }] of Object.entries(report(items, kind))) {
      process.stdout.write(
        `${kind.padEnd(10)}${name.padEnd(13)}P${number(precision)}  R${number(recall)}  F1${number(f1)}  n ${support}\n`,
      );
    }
  }
  const shared = items.filter(({ verdicts: [a, b], clauses }) => {
    return a!.sharing === b!.sharing && a!.sharing !== 'none' && clauses.some(({ sharing }) => sharing);
  });
  const right = shared.filter((item) =>
    item.clauses.some(({ sharing }) => sharing?.polarity === item.verdicts[0]!.sharing),
  );
  process.stdout.write(`polarity of sharing right: ${right.length} of ${shared.length}\n`);
}

/** One line for each clause on which we differ from a judge. */
function printMisses(items: Judged[]): void {
  for (const kind of MARK_KINDS) {
    for (const item of items) {
      const asked = item.verdicts.filter((verdict) => asksFor(verdict, kind)).length;
      const ours = marked(kind)(item);
      if (ours ? asked === JUDGES.length : asked === 0) continue;
      const said = item.clauses.map(({ risk, sharing, data }) =>
        kind === 'risk'
          ? risk
          : kind === 'sharing'
            ? sharing?.polarity
            : data.filter(({ sensitive }) => sensitive).map(({ type, start, end }) => `${type}@${start}-${end}`),
      );
      const meant = item.verdicts.map((verdict) => String(verdict[kind]) || '-').join(' / ');
      const { text, leadIn } = item.place.clause;
      process.stdout.write(
        `${kind} ${ours ? '+' : '-'} ours ${said.join(';')} judges ${meant} | ${text} | <= ${leadIn ?? ''}\n`,
      );
    }
  }
}

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    round: { type: 'string' },
    misses: { type: 'boolean', default: false },
    export: { type: 'string' },
  },
});

if (values.export) exportSample(values.export);
else {
  for (const language of LANGUAGES) {
    for (const round of ROUNDS) {
      if ((values.language ?? language) !== language || (values.round ?? round) !== round) continue;
      const items = judged(language, round);
      print(language, round, items);
      if (values.misses) printMisses(items);
    }
  }
}
