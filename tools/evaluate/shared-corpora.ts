import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder with the shared corpora: beside the project, or where CLAUSELIGHT_CORPORA says. */
export const CORPORA = path.resolve(
  process.env.CLAUSELIGHT_CORPORA ?? path.join(import.meta.dirname, '../../../shared/corpora'),
);

/** The objects of a file of JSON lines. Throws if the file is missing or a line is no JSON. */
export function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}
