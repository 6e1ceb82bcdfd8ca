import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MarkKind } from '../../src/policy/clause';
import type { Language } from '../../src/policy/language';

/** What a careful reader expects of one of our pages. */
export interface Layout {
  title: string;
  kind: 'privacy';
  language: Language;
  /** Quotes that have to be painted, by kind. */
  marked: Record<MarkKind, string[]>;
  /** Quotes that must not be, by any kind. */
  unmarked: string[];
}

const FILE = path.resolve(import.meta.dirname, '../pages/layouts/expected.json');

/** Our policies by file name. */
export const LAYOUTS = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Layout>;
