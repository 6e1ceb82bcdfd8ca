import path from 'node:path';
import { build } from 'esbuild';
import type { Plain, Tab } from '../../tools/driver/driver';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A module of ours, bundled as the extension is, as the text of a function that can be run in a page and here alike.
 *
 * @param contents The module; paths are from the project's folder. It exports `run`, which takes what is given and gives back plain data.
 */
export async function scriptOf(contents: string): Promise<string> {
  const bundled = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ran',
    platform: 'browser',
  });
  return `${bundled.outputFiles[0]!.text}; return ran.run(given);`;
}

/** Runs such a function in a page. Throws what it throws. */
export function runIn<Answer extends Plain>(tab: Tab, script: string, given: Plain = null): Promise<Answer> {
  return tab.evaluate((source: string, given) => new Function('given', source)(given) as Answer, script, given);
}

/** Runs it in this very process. */
export function runHere<Answer extends Plain>(script: string, given: Plain): Answer {
  return new Function('given', script)(given) as Answer;
}
