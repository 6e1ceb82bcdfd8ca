import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError, readCorpus } from '../../../../tools/train/corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}
const line = (text: string, language?: string) =>
  JSON.stringify({ language, annotated: ['use'], sentences: [{ text, labels: [] }], more: 1 });
const texts = (source: string, language: string | null = null) =>
  readCorpus(source, language).map(({ sentences }) => sentences[0]!.text);

describe('reading a corpus', () => {
  it('reads of a directory the files to train on, in the order of their names', () => {
    write('b.train.jsonl', line('b'));
    write('a.train.jsonl', line('a'), '', line('a2'));
    write('a.dev.jsonl', line('dev'));
    write('notes.txt', 'no');
    expect(texts(folder)).toEqual(['a', 'a2', 'b']);
  });

  it('reads all files of a directory that does not divide them, but none for measuring', () => {
    write('two.jsonl', line('two'));
    write('one.jsonl', line('one'));
    write('dev.jsonl', line('dev'));
    expect(texts(folder)).toEqual(['one', 'two']);
  });

  it('reads a single file, a byte order mark and Windows line ends included', () => {
    expect(texts(write('dev.jsonl', `\uFEFF${line('a')}\r`, `${line('b')}\r`))).toEqual(['a', 'b']);
  });

  it('passes over documents in another language', () => {
    const file = write('x.jsonl', line('a', 'en'), line('b', 'zh'), line('c'));
    expect(texts(file, 'zh')).toEqual(['b', 'c']);
  });

  it('names the file and the line of what it cannot read', () => {
    expect(() => readCorpus(write('x.jsonl', line('a'), '{'), null)).toThrow(/x\.jsonl:2: not JSON/);
    expect(() => readCorpus(write('y.jsonl', '{"annotated": []}'), null)).toThrow(/y\.jsonl:1: sentences/);
    expect(() => readCorpus(path.join(folder, 'none'), null)).toThrow(CorpusError);
    expect(() => readCorpus(folder.replace(/$/, '/'), null)).toThrow(CorpusError);
  });
});
