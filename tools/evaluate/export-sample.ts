import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/policy/language';
import { sampleClauses } from './clause-sample';

/** Writes the sampled clauses for judges to `folder`: en.jsonl and zh.jsonl. */
export function exportSample(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const lines = sampleClauses(language).map(({ clause }) => `${JSON.stringify(clause)}\n`);
    writeFileSync(path.join(folder, `${language}.jsonl`), lines.join(''));
  }
}
