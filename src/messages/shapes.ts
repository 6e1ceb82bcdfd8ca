import * as v from 'valibot';
import { MARK_KINDS } from '../policy/clause';
import { FAILURES } from '../policy/failure';
import { LANGUAGES } from '../policy/language';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell']),
  level: index,
  text: v.pipe(v.string(), v.minLength(1)),
  table: v.exactOptional(
    v.object({
      row: index,
      column: index,
      header: v.boolean(),
      id: index,
      rows: v.exactOptional(index),
      columns: v.exactOptional(index),
    }),
  ),
});

const detection = v.object({
  kind: v.picklist(['privacy', 'terms', 'cookies', 'other']),
  score: share,
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
});

const policyText = (address: RegExp) =>
  v.object({
    url: v.pipe(v.string(), v.regex(address)),
    title: v.string(),
    language: v.nullable(v.picklist(LANGUAGES)),
    blocks: v.array(block),
    extraction: v.object({ characters: index, blocks: index, coverage: share }),
  });

/** What the look at a page says, which runs in the same renderer as the page. */
export const PAGE_LOOK = v.object({
  detection,
  links: v.array(v.object({ url: v.pipe(v.string(), v.regex(/^https?:/)), text: v.string(), score: share })),
});

/**
 * What each call must look like. Content scripts run in the renderer of a page that may be hostile, so that whatever comes from
 * them is checked before it is stored or analysed. Checked here and nowhere else.
 */
export const SHAPES = {
  'policy-detected': v.object({ detection }),
  'policy-seen': v.object({ detection }),
  // Frames that a page writes itself have no web address.
  'policy-read': v.object({ text: policyText(/^(?:https?|about|blob|data):/) }),
  'explain-clause': v.object({ clause: index, kind: v.nullable(v.picklist(MARK_KINDS)) }),
  'reading-failed': v.object({ failure: v.picklist(FAILURES) }),
  'policy-left': v.object({}),
  'read-anyway': v.object({ tab: index }),
  'read-file': v.object({ text: policyText(/^file:\/\/\/[^/]+$/) }),
};
