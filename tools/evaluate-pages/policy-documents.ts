import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPORA, readLines } from '../evaluate/shared-corpora';

/** A policy, or as much of one as makes a short policy, of which only the text is known. */
export interface PolicyDocument {
  name: string;
  paragraphs: string[];
}

/** Rows of a corpus without bounds between documents that are put together: about a page of text. */
const ROWS = 60;

/** Whole documents, in order. */
function wholeDocuments(file: string): PolicyDocument[] {
  const lines = readLines<{ id: string; sentences: { text: string }[] }>(file);
  return lines.map(({ id, sentences }) => ({ name: id, paragraphs: sentences.map(({ text }) => text) }));
}

/** Rows that stand next to each other in a corpus, so many a document; what is left over is left out. */
function runsOfRows(file: string): PolicyDocument[] {
  const rows = readLines<{ text?: string; sentences?: { text: string }[] }>(file);
  const texts = rows.map(({ text, sentences }) => text ?? sentences?.[0]?.text ?? '');
  return Array.from({ length: Math.floor(texts.length / ROWS) }, (_, n) => ({
    name: `${path.basename(path.dirname(file))} ${n * ROWS}`,
    paragraphs: texts.slice(n * ROWS, (n + 1) * ROWS),
  }));
}

/** The policies of the shared corpora, by the name of the corpus; corpora that are not there are left out. */
export function policyDocuments(): Map<string, PolicyDocument[]> {
  const found = new Map<string, PolicyDocument[]>();
  const add = (name: string, file: string, documents: (file: string) => PolicyDocument[]) => {
    const whole = path.join(CORPORA, file);
    if (existsSync(whole)) found.set(name, [...(found.get(name) ?? []), ...documents(whole)]);
  };
  add('capp-130', 'capp-130/train.jsonl', wholeDocuments);
  add('capp-130', 'capp-130/dev.jsonl', wholeDocuments);
  add('ca4p-483', 'ca4p-483/dev.jsonl', runsOfRows);
  add('appsi-139', 'appsi-139/important.dev.jsonl', runsOfRows);
  add('pi-extract', 'pi-extract/train.jsonl', runsOfRows);
  const seeds = path.join(CORPORA, '../seeds');
  if (existsSync(seeds)) {
    const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
    found.set(
      'seeds',
      files.map((file) => ({ name: file, paragraphs: readFileSync(path.join(seeds, file), 'utf8').split(/\n+/) })),
    );
  }
  return found;
}
