import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/policy/language';
import type { AnalysisTimes } from './in-page/analysis';
import type { Lab } from './lab';
import { type Row, row } from './row';
import { samplePage } from './sample-page';

const MODELS = path.resolve(import.meta.dirname, '../../public/models');
const ENTRY = path.join(import.meta.dirname, 'in-page/analysis.ts');
/** About 3,000 words of English: a policy of usual length. */
const PARAGRAPHS = 90;

/** Reading, classifying and analysing a policy against Readability on the same page; and analysing ten times the text. */
export async function analysis(lab: Lab): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const model = readFileSync(path.join(MODELS, `${language}.bin`)).toString('base64');
    const one = await lab.measure<object, AnalysisTimes>(samplePage(language, PARAGRAPHS), ENTRY, {
      model,
      rounds: 15,
    });
    const ten = await lab.measure<object, AnalysisTimes>(samplePage(language, 10 * PARAGRAPHS), ENTRY, {
      model,
      rounds: 7,
    });
    const longer = ten.characters / one.characters;
    rows.push(
      row(`${language}: analysis / Readability`, one.analysis / one.readability, '×', 1),
      row(`${language}: classification / Readability`, one.classification / one.readability, '×', 0.5),
      row(`${language}: analysis of 10 × the text`, (10 * ten.analysis) / one.analysis / longer, '×', 12),
      row(`${language}: reading / Readability`, one.reading / one.readability, '×', null),
      row(`${language}: reading / Readability, 10 × the text`, ten.reading / ten.readability, '×', null),
    );
  }
  return rows;
}
