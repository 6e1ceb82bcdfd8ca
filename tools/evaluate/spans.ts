import path from 'node:path';
import { parseArgs } from 'node:util';
import { type DataSpan, dataSpans } from '../../src/analysis/meaning/data-spans';
import { segment } from '../../src/analysis/segment/segment';
import type { Language } from '../../src/policy/language';
import { CORPORA, readLines } from './shared-corpora';

interface Row {
  text: string;
  /** Offsets in code points. */
  spans: { start: number; end: number; label: string }[];
}

/** Words for personal data in general, which name no kind of it: spans of nothing else are left out on both sides. */
const GENERIC: Record<Language, RegExp> = {
  zh: /^(?:您|你|用户|的|个人|相关|其他|必要|上述|前述|以上|这些|此类|该等|部分|有关|所有|敏感|某些|具体|基本|更多|一些|以下|下列|任何|儿童|未成年人)*(?:信息|数据|资料|隐私|内容|材料)$/,
  en: /^(?:(?:your|the|any|this|such|these|certain|all|that|other|some|its|their|our|additional|following|more|types?|of|personal|personally|identifiable|identifying|non|user|users|customer|individual|private|sensitive|aggregated?|anonymous|collected|general|specific|limited|necessary|same|relevant|confidential|or|and|you|-)\s*)*(?:information|data|pii|details?|info)$/i,
};

/** Our spans of a row, in UTF-16 offsets into its text. */
function ours(text: string, language: Language): DataSpan[] {
  const blocks = [{ kind: 'paragraph' as const, level: 0, text }];
  const policy = {
    url: '',
    title: '',
    language,
    blocks,
    extraction: { characters: text.length, blocks: 1, coverage: 1 },
  };
  return segment(policy).flatMap((span) =>
    dataSpans(span, language).map((found) => ({
      ...found,
      start: found.start + span.start,
      end: found.end + span.start,
    })),
  );
}

/** Characters that are in the spans of a label, generic spans left out. */
function characters(text: string, language: Language, spans: { start: number; end: number }[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    if (GENERIC[language].test(text.slice(start, end).trim())) continue;
    for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}

function measure(file: string, language: Language, labels: readonly string[], misses: boolean): void {
  const counts = new Map(labels.map((label) => [label, { both: 0, ours: 0, theirs: 0 }]));
  for (const { text: original, spans } of readLines<Row>(path.join(CORPORA, file))) {
    // Offsets in code points are offsets in UTF-16 once no character takes two units.
    const text = [...original].map((character) => (character.length > 1 ? '?' : character)).join('');
    const said = ours(text, language);
    for (const [label, count] of counts) {
      const mine = characters(text, language, labels.length > 1 ? said.filter(({ action }) => action === label) : said);
      const theirs = characters(
        text,
        language,
        spans.filter((span) => span.label === label),
      );
      const both = [...mine].filter((at) => theirs.has(at)).length;
      count.both += both;
      count.ours += mine.size;
      count.theirs += theirs.size;
      if (misses && both < Math.max(mine.size, theirs.size)) printMiss(text, label, mine, theirs);
    }
  }
  const all = [...counts.values()].reduce((a, b) => ({
    both: a.both + b.both,
    ours: a.ours + b.ours,
    theirs: a.theirs + b.theirs,
  }));
  for (const [label, { both, ours, theirs }] of [...counts, ['all', all] as const]) {
    const figures = [both / ours, both / theirs, (2 * both) / (ours + theirs)].map((value) => value.toFixed(3));
    process.stdout.write(`${file} ${label}: precision ${figures[0]} recall ${figures[1]} F1 ${figures[2]}\n`);
  }
  const f1 = [...counts.values()].map(({ both, ours, theirs }) => (2 * both) / Math.max(1, ours + theirs));
  process.stdout.write(`${file} macro F1 ${(f1.reduce((a, b) => a + b) / f1.length).toFixed(3)}\n`);
}

/** The sentence with [ours] and {theirs} marked. */
function printMiss(text: string, label: string, ours: Set<number>, theirs: Set<number>): void {
  let shown = '';
  for (let at = 0; at <= text.length; at++) {
    if (ours.has(at - 1) && !ours.has(at)) shown += ']';
    if (theirs.has(at - 1) && !theirs.has(at)) shown += '}';
    if (theirs.has(at) && !theirs.has(at - 1)) shown += '{';
    if (ours.has(at) && !ours.has(at - 1)) shown += '[';
    shown += text[at] ?? '';
  }
  process.stdout.write(`${label}: ${shown}\n`);
}

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, language: { type: 'string' } },
});
if (values.language !== 'en') measure('ca4p-483/dev.jsonl', 'zh', ['data'], values.misses);
if (values.language !== 'zh')
  measure('pi-extract/train.jsonl', 'en', ['collect', 'share', 'not-collect', 'not-share'], values.misses);
