import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CORPORA } from './evaluate/shared-corpora';
import { corpusPages } from './evaluate-pages/corpus-page';
import {
  bareFigure,
  type DetectionFigure,
  detectionFigure,
  detectionReport,
  detectionSummary,
} from './evaluate-pages/detection';
import { policyDocuments } from './evaluate-pages/policy-documents';
import { type ReadingFigure, readingFigure, readingReport } from './evaluate-pages/reading';

/**
 * `npm run evaluate:pages [-- --corpus DIR] [--json]`: how well policies are told from
 * other pages, and how well they are read, against text marked by hand. Every page that was mistaken is named.
 * DIR holds folders with an `index.jsonl` each; by default it is `pages` of the shared corpora.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'boolean' } } });
  const directory = values.corpus ?? path.join(CORPORA, 'pages');
  if (!existsSync(directory)) {
    console.error(`There is no corpus of pages in ${directory}; name one with --corpus DIR`);
    process.exitCode = 1;
    return;
  }
  const reading: ReadingFigure[] = [];
  const detection: DetectionFigure[] = [];
  for (const page of corpusPages(directory)) {
    detection.push(detectionFigure(page));
    if (page.marked !== null) reading.push(readingFigure(page, page.marked));
  }
  const texts = [...policyDocuments()].map(([name, documents]) => [name, documents.map(bareFigure)] as const);
  if (values.json) {
    const bare = Object.fromEntries(texts.map(([name, figures]) => [name, detectionSummary(figures)]));
    console.log(JSON.stringify({ detection: { pages: detectionSummary(detection), texts: bare }, reading }));
    return;
  }
  const reports = texts.map(([name, figures]) => detectionReport(`the texts of ${name} as bare pages`, figures));
  console.log([detectionReport('pages', detection), ...reports, readingReport(reading)].join('\n\n'));
}

main();
