import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, row } from './row';

const KB = 1024;

/** What has to be there for the sizes to be known; each file of it gzipped by itself, and all of them counted. */
const PARTS: { name: string; files: RegExp; count: number; atMost: number }[] = [
  { name: 'detector', files: /^detector\.js$/, count: 1, atMost: 8 },
  { name: 'annotator', files: /^(?:annotator\.js|assets\/marks\.css)$/, count: 2, atMost: 60 },
  { name: 'model en', files: /^models\/en\.bin$/, count: 1, atMost: 400 },
  { name: 'model zh', files: /^models\/zh\.bin$/, count: 1, atMost: 400 },
];
const ZIP_AT_MOST = 1.5 * KB;

/**
 * The sizes of what is shipped, after `npm run zip`.
 *
 * @param output The folder of the builds and zips.
 * @throws if a part that has a budget is not there.
 */
export function sizes(output: string): Row[] {
  return ['chrome', 'firefox'].flatMap((browser) => {
    const build = path.join(output, `${browser}-mv3`);
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const parts = PARTS.map(({ name, files: wanted, count, atMost }) => {
      const found = files.filter((file) => wanted.test(file));
      if (found.length !== count) throw new Error(`${build} has ${found.length} of ${count} files of the ${name}`);
      const bytes = found.reduce(
        (sum, file) => sum + gzipSync(readFileSync(path.join(build, file)), { level: 9 }).length,
        0,
      );
      return row(`${browser}: ${name}`, bytes / KB, 'KB', atMost);
    });
    const zip = readdirSync(output).find((file) => file.endsWith(`-${browser}.zip`));
    if (!zip) throw new Error(`${output} has no zip for ${browser}`);
    const bytes = readFileSync(path.join(output, zip)).length;
    return [...parts, row(`${browser}: zip`, bytes / KB, 'KB', ZIP_AT_MOST)];
  });
}
