import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src` a room may import, itself aside. */
const MAY_IMPORT: Record<string, string[]> = {
  policy: [],
  site: ['policy'],
  summaries: ['policy', 'site'],
  analysis: ['policy'],
  page: ['policy'],
  messages: ['policy', 'words'],
  words: ['policy'],
  ui: ['policy', 'words'],
  // One room for each context that the browser runs, putting the parts together.
  background: ['policy', 'site', 'summaries', 'analysis', 'messages', 'words'],
  annotator: ['policy', 'site', 'page', 'messages', 'words', 'ui'],
  // A page that was saved, in the one context of ours that has documents: the library.
  files: ['policy', 'site', 'page'],
  views: ['policy', 'site', 'summaries', 'messages', 'words', 'ui', 'files'],
};
/** What would make the detector heavy, or let it do more than look. */
const NOT_IN_DETECTOR =
  /readability|preact|dexie|i18next|src\/(analysis|summaries|ui|words|views|background|annotator|page\/read)\b/;

const root = path.resolve(import.meta.dirname, '../..');

/** Modules that `file` imports: repository paths for relative ones, package names for others. */
function importsOf(file: string, types = true): string[] {
  const whole = readFileSync(path.join(root, file), 'utf8');
  // What is imported as a type is gone from what is shipped.
  const source = types ? whole : whole.replace(/(?:import|export) type [^'"]*['"][^'"]+['"]/g, '');
  const found = source.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => {
    const target = (match[1] ?? match[2])!;
    return target.startsWith('.') ? path.join(path.dirname(file), target) : target;
  });
}

/** The file that an import without its extension leads to, or null for a package or a style sheet. */
function fileOf(target: string): string | null {
  const candidates = ['.ts', '.tsx', '/index.ts', ''].map((end) => target + end);
  return candidates.find((name) => /\.tsx?$/.test(name) && existsSync(path.join(root, name))) ?? null;
}

/** Repository paths of the TypeScript files below `folder`. */
function filesIn(folder: string): string[] {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => path.join(folder, name)).filter((name) => /\.tsx?$/.test(name));
}

const sources = filesIn('src');

describe('the house', () => {
  it('has only rooms with a name', () => {
    const rooms = new Set(sources.map((file) => file.split('/')[1]!));
    for (const room of rooms) expect(Object.keys(MAY_IMPORT)).toContain(room);
  });

  it('imports one way', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const room = file.split('/')[1]!;
      for (const target of importsOf(file)) {
        const [top, other] = target.split('/');
        const allowed =
          top === 'src'
            ? other === room || MAY_IMPORT[room]!.includes(other!)
            : !/^(entrypoints|tools|tests)$/.test(top!);
        if (!allowed) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the detector light', () => {
    const start = filesIn('entrypoints').filter((name) => /^entrypoints\/detector\b/.test(name));
    const seen = new Set<string>();
    const wrong: string[] = [];
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const target of importsOf(file, false)) {
        if (NOT_IN_DETECTOR.test(target)) wrong.push(`${file} imports ${target}`);
        const next = fileOf(target);
        if (next) visit(next);
      }
    };
    expect(start.length).toBe(1);
    for (const file of start) visit(file);
    expect(wrong).toEqual([]);
  });

  it('keeps analysis free of the DOM and of the browser', () => {
    const wrong = sources
      .filter((file) => /^src\/(analysis|policy|site)\//.test(file))
      .filter((file) =>
        /\b(document|window|browser|chrome)\.|wxt\/browser/.test(readFileSync(path.join(root, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});
