import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CORPORA } from './evaluate/shared-corpora';
import { corpusPages } from './evaluate-pages/corpus-page';
import { type ReadingFigure, readingFigure, readingReport } from './evaluate-pages/reading';

/**
 * `npm run evaluate:pages [-- --corpus DIR] [--json]`: how well saved pages are read, against text marked by hand.
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
  for (const page of corpusPages(directory)) {
    if (page.marked !== null) reading.push(readingFigure(page, page.marked));
  }
  console.log(values.json ? JSON.stringify({ reading }) : readingReport(reading));
}

main();
