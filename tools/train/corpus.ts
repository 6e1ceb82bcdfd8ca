import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Line = v.object({
  language: v.optional(v.string()),
  annotated: v.array(v.string()),
  sentences: v.array(v.object({ text: v.string(), labels: v.array(v.string()) })),
});

/** A policy's sentences in order, or one sentence alone. Of labels that `annotated` does not name it says nothing. */
export type Document = v.InferOutput<typeof Line>;

/** A corpus cannot be read. The message names the file and the line. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/**
 * The documents of a corpus in JSON lines, file by file in the order of their names.
 *
 * @param source A file, or a directory. Of a directory, the files named `train.jsonl` or `*.train.jsonl` are read; if it has none, all
 *   `.jsonl` files but those for measuring (`dev`, `test`).
 * @param language Documents in another language are passed over; those that name none count as of this one.
 * @throws CorpusError
 */
export function readCorpus(source: string, language: string | null): Document[] {
  return filesOf(source)
    .flatMap(documentsOf)
    .filter((document) => language === null || document.language === undefined || document.language === language);
}

function filesOf(source: string): string[] {
  const found = statSync(source, { throwIfNoEntry: false });
  if (!found) throw new CorpusError(`${source}: there is no such file or directory`);
  if (!found.isDirectory()) return [source];
  const names = readdirSync(source).filter((name) => name.endsWith('.jsonl'));
  const train = names.filter((name) => /(^|\.)train\.jsonl$/.test(name));
  const chosen = train.length > 0 ? train : names.filter((name) => !/(^|\.)(dev|test)\.jsonl$/.test(name));
  if (chosen.length === 0) throw new CorpusError(`${source}: no .jsonl file to read`);
  return chosen.sort().map((name) => path.join(source, name));
}

function documentsOf(file: string): Document[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [documentOf(line, `${file}:${index + 1}`)]));
}

function documentOf(line: string, place: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CorpusError(`${place}: not JSON`);
  }
  const parsed = v.safeParse(Line, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new CorpusError(`${place}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
