import { readFileSync } from 'node:fs';
import path from 'node:path';
import { POLICY } from './policy-tab';

/** The body of a policy that we wrote, to be put into pages that behave in other ways. */
export const MAIN = /<main[\s\S]*<\/main>/.exec(
  readFileSync(path.join(import.meta.dirname, '../pages', POLICY), 'utf8'),
)![0];
/** The same as a string in a script of a page. */
export const MAIN_IN_SCRIPT = JSON.stringify(MAIN).replaceAll('</', '<\\/');
/** A page that renders itself into `#app`, without its script. */
export const PLAIN_PAGE = '<!doctype html><meta charset="utf-8"><title>Notes</title><div id="app"><p>Loading</p></div>';
