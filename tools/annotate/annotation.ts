import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/analysis/analyse';
import { type Model, ModelError, readModel } from '../../src/analysis/classify/model';
import { FileError } from '../../src/files/file-document';
import { detect } from '../../src/page/detect/detect';
import { read } from '../../src/page/read/read';
import { ReadError } from '../../src/page/read/read-error';
import type { Detection } from '../../src/policy/detection';
import type { Language } from '../../src/policy/language';
import type { PolicyAnalysis } from '../../src/policy/policy-analysis';
import type { Extraction } from '../../src/policy/policy-text';
import { documentOf } from './document';

/** What is said of one file; a line of `annotate --json`. */
export interface Annotation {
  file: string;
  detection?: Detection;
  extraction?: Extraction;
  /** null: in a language that is not read. */
  analysis?: PolicyAnalysis | null;
  /** Why the file was not annotated. */
  error?: string;
}

export interface AnnotateOptions {
  detectOnly: boolean;
  /** The address that the page came from; by default the file's own. */
  url?: string;
}

const WHY: Record<ReadError['reason'], string> = {
  empty: 'the file holds no text',
  'not-html': 'the file is neither HTML nor text',
  'too-large': 'the file is too large',
};
const SYSTEM: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory',
  EACCES: 'the file may not be read',
};

const models = new Map<Language, Model>();

/** Detects, reads and analyses one saved file, as the extension would the page. Whatever is wrong with the file is in `error`. */
export function annotate(file: string, { detectOnly, url }: AnnotateOptions): Annotation {
  let window: Window | null = null;
  try {
    const address = url ?? pathToFileURL(path.resolve(file)).href;
    const document = documentOf(readFileSync(file), file, address);
    window = document.defaultView;
    const detection = detect(document, address);
    if (detectOnly) return { file, detection };
    const { text } = read(document, address);
    const analysis = text.language ? analyse(text, modelFor(text.language)) : null;
    return { file, detection, extraction: text.extraction, analysis };
  } catch (error) {
    return { file, error: `${file}: ${reasonOf(error)}` };
  } finally {
    window?.close();
  }
}

function modelFor(language: Language): Model {
  const known = models.get(language);
  if (known) return known;
  try {
    const model = readModel(readFileSync(path.join(import.meta.dirname, `../../public/models/${language}.bin`)));
    models.set(language, model);
    return model;
  } catch (cause) {
    throw new ModelError(`the model for ${language} cannot be used (${(cause as Error).message})`, { cause });
  }
}

/** What to tell of a file that could not be annotated. Whatever it is, the other files are to be done. */
function reasonOf(error: unknown): string {
  if (error instanceof ReadError) return WHY[error.reason];
  if (error instanceof FileError || error instanceof ModelError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.name;
  return SYSTEM[code] ?? `${code}: ${error.message}`;
}
