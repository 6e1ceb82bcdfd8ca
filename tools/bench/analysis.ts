import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../src/policy/language';
import type { AnalysisTimes } from './in-page/analysis';
import type { ClassificationTimes } from './in-page/classification';
import type { Lab } from './lab';
import { type Row, row } from './row';
import { samplePage } from './sample-page';

const MODELS = path.resolve(import.meta.dirname, '../../public/models');
const ENTRY = path.join(import.meta.dirname, 'in-page/analysis.ts');
const CLASSIFICATION = path.join(import.meta.dirname, 'in-page/classification.ts');
/** About 3,000 words of English: a policy of usual length. */
const PARAGRAPHS = 90;
/** Of these many paragraphs, hardly two worded alike, a policy of about 500 clauses is made: what classification is measured on. */
const PARAGRAPHS_OF_500: Record<Language, number> = { en: 265, zh: 198 };

/** What takes a few milliseconds needs more rounds for a median that does not move. */
const ROUNDS_OF_FEW_MS = 41;

/** Reading and analysing a policy, and classifying one of 500 clauses, against Readability on the same page; and analysing ten times the text. */
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
    const classified = await lab.measure<object, ClassificationTimes>(
      samplePage(language, PARAGRAPHS_OF_500[language], 'varied'),
      CLASSIFICATION,
      { model, rounds: ROUNDS_OF_FEW_MS },
    );
    const longer = ten.characters / one.characters;
    rows.push(
      row(`${language}: analysis / Readability`, one.analysis / one.readability, '×', 1),
      row(
        `${language}: classification of ${classified.clauses} clauses / Readability`,
        classified.classification / classified.readability,
        '×',
        0.5,
      ),
      row(`${language}: analysis of 10 × the text`, (10 * ten.analysis) / one.analysis / longer, '×', 12),
      row(`${language}: reading / Readability`, one.reading / one.readability, '×', null),
      row(`${language}: reading / Readability, 10 × the text`, ten.reading / ten.readability, '×', null),
    );
  }
  return rows;
}
