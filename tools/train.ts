import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../src/analysis/classify/model';
import { LANGUAGES } from '../src/policy/language';
import { CorpusError, readCorpus } from './train/corpus';
import { solveInThreads } from './train/crew';
import { train } from './train/trainer';

const USAGE = 'Usage: npm run train -- --language en|zh --corpus DIR|FILE [--corpus …] --out FILE';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { language: { type: 'string' }, corpus: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const language = LANGUAGES.find((known) => known === values.language);
  if (!language || !values.corpus || !values.out) throw new CorpusError(USAGE);
  const documents = values.corpus.flatMap((source) => readCorpus(source, language));
  const model = await train(documents, language, solveInThreads(Math.min(4, availableParallelism())));
  const bytes = encodeModel(model);
  mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  writeFileSync(values.out, bytes);
  console.log(
    `${values.out}: ${model.labels.length} labels from ${documents.length} documents, ${gzipSync(bytes, { level: 9 }).length} bytes gzipped`,
  );
}

main().catch((error: unknown) => {
  if (!(error instanceof CorpusError) && !(error instanceof TypeError && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
