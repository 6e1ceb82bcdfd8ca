import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leadingMarker } from '../../src/analysis/segment/marker';
import type { Language } from '../../src/policy/language';
import type { Block, PolicyText } from '../../src/policy/policy-text';
import { CORPORA, readLines } from './shared-corpora';

/** A whole document of a corpus, as a policy that can be analysed. */
export interface CorpusDocument {
  id: string;
  text: PolicyText;
  /** Whether each block is one sentence as the corpus has it, or a paragraph that is still to be divided. */
  divided: boolean;
}

function policyText(id: string, language: Language, blocks: Block[]): PolicyText {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    url: `corpus:${id}`,
    title: id,
    language,
    blocks,
    extraction: { characters, blocks: blocks.length, coverage: 1 },
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', level: 0, text: text.replace(/\s+/g, ' ').trim() };
}

/** The training documents of CAPP-130, one block a sentence. */
export function chineseDocuments(): CorpusDocument[] {
  const documents = readLines<{ id: string; sentences: { text: string }[] }>(
    path.join(CORPORA, 'capp-130/train.jsonl'),
  );
  return documents.map(({ id, sentences }) => {
    const blocks = sentences.map(({ text }) => paragraph(text)).filter(({ text }) => text !== '');
    return { id, text: policyText(id, 'zh', blocks), divided: true };
  });
}

/** PI-Extract's training sentences, which stand in the order of their policies, as one document, one block a sentence. */
export function runningEnglish(): CorpusDocument {
  const rows = readLines<{ text: string }>(path.join(CORPORA, 'pi-extract/train.jsonl'));
  const blocks = rows.map(({ text }) => paragraph(text)).filter(({ text }) => text !== '');
  return { id: 'pi-extract', text: policyText('pi-extract', 'en', blocks), divided: true };
}

/** The hand-marked texts of English policies among the crawled pages. */
export function englishPages(): CorpusDocument[] {
  const folder = path.join(CORPORA, 'pages/dating');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const documents = names.sort().map((name) => ({ id: name, source: readFileSync(path.join(folder, name), 'utf8') }));
  return documents
    .filter(({ source }) => (source.match(/\b(?:the|and|of)\b/gi)?.length ?? 0) > source.length / 150)
    .map(({ id, source }) => ({ id, text: policyText(id, 'en', markdownBlocks(source)), divided: false }));
}

/** Markdown as blocks: headings, list items by indentation, paragraphs, table cells; links and emphasis without their signs. */
function markdownBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let row = 0;
  const lines = source.replace(/\r/g, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const text = line
      .replace(/!?\[([^\]]{0,500})\]\([^)]{0,1000}\)/g, '$1')
      .replace(/[*_`]{1,3}|\\(?=\W)/g, '')
      .replace(/^#+|^>|\s+/g, ' ')
      .trim();
    if (text === '' || /^[=\-| :]+$/.test(text)) continue;
    const hashes = /^#{1,6}(?=\s)/.exec(line)?.[0].length;
    const underlined = /^(?:=+|-{3,})$/.test(lines[index + 1] ?? '');
    const bold = /^\*\*[^*]+\*\*$/.test(line.trim()) && text.length < 100;
    const item = /^(\s*)(?:[*+-]|\d{1,2}\.)\s+/.exec(line);
    if (hashes || underlined || bold) blocks.push({ kind: 'heading', level: hashes ?? (underlined ? 1 : 4), text });
    else if (/^\s*\|.*\|\s*$/.test(line)) {
      for (const [column, cell] of text.split('|').slice(1, -1).entries()) {
        if (cell.trim())
          blocks.push({ kind: 'cell', level: 0, text: cell.trim(), table: { row, column, header: false, id: 0 } });
      }
      row++;
    } else if (item) {
      const level = 1 + Math.floor(item[1]!.length / 2);
      const marker = leadingMarker(text);
      const words = marker ? text.slice(marker.end).trim() : text.replace(/^[+*-]\s/, '');
      if (words) blocks.push({ kind: 'item', level, text: words });
    } else blocks.push({ kind: 'paragraph', level: 0, text });
  }
  return blocks;
}
