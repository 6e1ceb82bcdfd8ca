import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/policy/language';
import { ROUNDS, sampleClauses } from './clause-sample';

/** Writes the sampled clauses for judges to `folder`: develop/en.jsonl and so on. */
export function exportSample(folder: string): void {
  for (const round of ROUNDS) {
    mkdirSync(path.join(folder, round), { recursive: true });
    for (const language of LANGUAGES) {
      const lines = sampleClauses(language, round).map(({ clause }) => `${JSON.stringify(clause)}\n`);
      writeFileSync(path.join(folder, round, `${language}.jsonl`), lines.join(''));
    }
  }
}
