import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse';
import { readModel } from '../src/analysis/classify/model';
import { LANGUAGES, type Language } from '../src/policy/language';
import type { PolicyAnalysis } from '../src/policy/policy-analysis';
import type { PolicyText } from '../src/policy/policy-text';
import { CORPORA } from './evaluate/shared-corpora';
import { corpusPolicies, policiesIn } from './evaluate-grades/policies';
import { spreadOf, spreadReport } from './evaluate-grades/spread';

const MODELS = path.join(import.meta.dirname, '../public/models');

/**
 * `npm run evaluate:grades [-- --policies DIR] [--each] [--json]`: how letters and answers spread over many policies.
 * DIR holds saved pages and texts; by default, the whole policies of the shared corpora. `--each` names every policy's grade.
 */
function main(): void {
  const { values } = parseArgs({
    options: { policies: { type: 'string' }, each: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  if (!existsSync(values.policies ?? CORPORA)) {
    console.error(`There is nothing in ${values.policies ?? CORPORA}; name a folder of policies with --policies DIR`);
    process.exitCode = 1;
    return;
  }
  const analyses = analysed(values.policies ? policiesIn(values.policies) : corpusPolicies());
  if (values.each) {
    for (const { title, grade } of analyses)
      console.log(`${title}\t${grade ? `${grade.letter} ${grade.score}` : 'none'}`);
  }
  const spreads = LANGUAGES.map((language) => {
    return { language, ...spreadOf(analyses.filter((analysis) => analysis.language === language)) };
  });
  console.log(
    values.json ? JSON.stringify(spreads) : spreads.map((spread) => spreadReport(spread.language, spread)).join('\n'),
  );
}

function analysed(policies: Iterable<PolicyText>): PolicyAnalysis[] {
  const models = Object.fromEntries(
    LANGUAGES.map((language) => [language, readModel(readFileSync(path.join(MODELS, `${language}.bin`)))]),
  ) as Record<Language, ReturnType<typeof readModel>>;
  const analyses: PolicyAnalysis[] = [];
  for (const text of policies) if (text.language) analyses.push(analyse(text, models[text.language]));
  return analyses;
}

main();
