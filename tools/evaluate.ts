import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ModelError, readModel } from '../src/analysis/classify/model';
import { type Agreement, agreementOn } from './evaluate/agreement';
import { CorpusError, readCorpus } from './train/corpus';

const USAGE = 'Usage: npm run evaluate -- --model FILE --corpus FILE.jsonl [--corpus …] [--json]';

function main(): void {
  const { values } = parseArgs({
    options: { model: { type: 'string' }, corpus: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  });
  if (!values.model || !values.corpus) throw new CorpusError(USAGE);
  const model = readModel(readFileSync(values.model));
  const agreement = agreementOn(
    values.corpus.flatMap((source) => readCorpus(source, null)),
    model,
  );
  console.log(values.json ? JSON.stringify(agreement) : tableOf(agreement));
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

try {
  main();
} catch (error) {
  const expected =
    error instanceof CorpusError || error instanceof ModelError || (error instanceof Error && 'code' in error);
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
