import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Annotation, annotate } from './annotate/annotation';
import { contractOf } from './annotate/contract';
import { summaryOf } from './annotate/summary';

const USAGE = `Usage: npm run annotate -- FILE… [--json] [--detect-only] [--url URL]

Annotates saved pages and texts (.html, .txt, .md) as the extension would. FILE may be -: then each line of standard input names a file.
  --json          one line of JSON a file
  --detect-only   says only what each file is
  --url URL       the address that the page came from`;

/** File names from the arguments; for `-`, from the lines of standard input as they come. */
async function* fileNames(given: readonly string[]): AsyncGenerator<string> {
  for (const name of given) {
    if (name !== '-') yield name;
    else for await (const line of createInterface({ input: process.stdin })) if (line !== '') yield line;
  }
}

function jsonOf(annotation: Annotation): string {
  const { analysis } = annotation;
  return JSON.stringify(analysis ? { ...annotation, analysis: contractOf(analysis) } : annotation);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'detect-only': { type: 'boolean' }, url: { type: 'string' } },
  });
  if (positionals.length === 0 || (values.url !== undefined && !URL.canParse(values.url))) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const options = { detectOnly: values['detect-only'] ?? false, ...(values.url && { url: values.url }) };
  for await (const file of fileNames(positionals)) {
    const annotation = annotate(file, options);
    if (annotation.error) process.exitCode = 1;
    const [stream, line] =
      !values.json && annotation.error
        ? [process.stderr, annotation.error]
        : [process.stdout, values.json ? jsonOf(annotation) : summaryOf(annotation)];
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    // Only between turns of the event loop does the engine let go of what a page held weakly, and so of the page.
    await setImmediate();
  }
}

// Whoever reads may have seen enough: `annotate … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  const misused = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!misused) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
