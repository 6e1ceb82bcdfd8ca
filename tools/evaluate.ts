import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ModelError, readModel } from '../src/analysis/classify/model';
import { LANGUAGES } from '../src/policy/language';
import { type Agreement, agreementOn } from './evaluate/agreement';
import { crossValidate } from './evaluate/cross-validation';
import { CorpusError, readCorpus } from './train/corpus';
import { solveInThreads } from './train/crew';

const USAGE = `Usage: npm run evaluate -- --model FILE --corpus FILE.jsonl [--corpus …] [--json]
       npm run evaluate -- --folds N --language en|zh --corpus DIR|FILE [--corpus …] [--json]

The first compares a model with a corpus. The second trains and compares N times, each time on what the training did not see.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string' },
      corpus: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      folds: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const agreement = await agreementFor(values);
  console.log(values.json ? JSON.stringify(agreement) : tableOf(agreement));
}

interface Options {
  model?: string;
  corpus?: string[];
  folds?: string;
  language?: string;
}

async function agreementFor({ model, corpus, folds, language: named }: Options): Promise<Agreement> {
  const language = LANGUAGES.find((known) => known === named) ?? null;
  if (!corpus || (model === undefined) === (folds === undefined)) throw new CorpusError(USAGE);
  const documents = corpus.flatMap((source) => readCorpus(source, language));
  if (model !== undefined) return agreementOn([{ documents, model: readModel(readFileSync(model)) }]);
  const count = Number(folds);
  if (!language || !Number.isInteger(count) || count < 2 || count > 100) throw new CorpusError(USAGE);
  return crossValidate(documents, language, count, solveInThreads(Math.min(4, availableParallelism())));
}

function tableOf({ labels, topics }: Agreement): string {
  const rows: [name: string, figures: Agreement['topics']['micro'], support: string][] = [
    ...Object.entries(labels).map(([name, own]) => [name, own, String(own.support)] as [string, typeof own, string]),
    ['topics, micro', topics.micro, ''],
    ['topics, macro', topics.macro, ''],
  ];
  const cells = rows.map(([name, own, support]) => [
    name,
    ...[own.precision, own.recall, own.f1].map((value) => value.toFixed(3)),
    support,
  ]);
  return [['', 'precision', 'recall', 'F1', 'support'], ...cells]
    .map(([name, ...figures]) => name!.padEnd(16) + figures.map((figure) => figure.padStart(10)).join(''))
    .join('\n');
}

main().catch((error: unknown) => {
  const expected =
    error instanceof CorpusError || error instanceof ModelError || (error instanceof Error && 'code' in error);
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
