import type { ThirdParty } from '../../../policy/facts';
import type { ClauseSpan } from '../../segment/clause-span';
import { findWebAddresses } from '../web-addresses';
import { fold, wordingOf } from '../wording';
import { type Field, fieldOf, headsThirdParties } from './column';
import { isName, tidyName } from './name';

/** "使用目的：推送消息", "Provider: Example Ltd": a label and its value. */
const LABELLED = /^[\s*•·\-–—]*(?:[(（]?\d{1,2}[).）、．]\s*)?([^:：;；。，,]{2,24})[:：]\s*(.+)$/su;
const COLON = /[:：]/;
const LONGEST_VALUE = 400;
const CONTEXT = /第三方|sdk|合作方|third[- ]part|partner|processor|provider|vendor/;

interface Record {
  fields: Partial<globalThis.Record<Field, string>>;
  clauses: number[];
  /** A label said that this is a list of third parties. */
  certain: boolean;
}

function toThirdParty({ fields, clauses, certain }: Record): ThirdParty | null {
  const [named, company] = [tidyName(fields.name ?? ''), tidyName(fields.company ?? '')];
  const name = isName(named, true) ? named : company;
  const others = Object.keys(fields).length - 1;
  if (!certain || others < 1 || !isName(name, true)) return null;
  const url = fields.url && findWebAddresses(fields.url)[0];
  return {
    name,
    ...(company && company !== name && { company }),
    ...(fields.purpose && { purpose: fields.purpose }),
    ...(fields.data && { data: fields.data }),
    ...(url && { url }),
    clauses: [...new Set(clauses)],
  };
}

/** A space before the next label, where the values run on in one line: "SDK名称：某某 公司名称：某某有限公司". */
const RUNS_ON = /[ \t\u3000]+(?=[\p{Script=Han}A-Za-z/]{2,16}[：:](?!\/\/))/u;
/** The parts of a clause that may each carry a label. An address holds a colon of its own. */
function partsOf(text: string): string[] {
  if (!COLON.test(text)) return [];
  const parts = text.split(/[;；\n]/);
  const labels = parts.flatMap((part) => (/\p{Script=Han}/u.test(part) ? part.split(RUNS_ON) : part));
  return labels.filter((part) => part.trim() !== '');
}

/**
 * Third parties from lists of labelled values, one record after the other ("SDK名称：…；所属公司：…；使用目的：…"),
 * within a clause or over several. A record needs a name and one more field.
 */
export function thirdPartiesInLabels(spans: ClauseSpan[]): ThirdParty[] {
  const found: ThirdParty[] = [];
  let record: Record = { fields: {}, clauses: [], certain: false };
  let title: ClauseSpan | null = null;
  const close = () => {
    const party = toThirdParty(record);
    if (party) found.push(party);
    record = { fields: {}, clauses: [], certain: false };
  };
  for (const span of spans) {
    if (span.kind === 'row') continue;
    let labels = 0;
    for (const part of partsOf(span.text)) {
      const [, label, value] = LABELLED.exec(part) ?? [];
      const folded = label ? fold(label) : '';
      const field = folded ? fieldOf(folded) : null;
      if (!field || !value) continue;
      labels++;
      if (field === 'name' || record.fields[field] !== undefined) close();
      // "1、Example SDK" alone in its line, and its values below.
      if (Object.keys(record.fields).length === 0 && field !== 'name' && title) {
        record.fields.name = title.text;
        record.clauses.push(title.id);
        record.certain = /sdk$/i.test(tidyName(title.text));
      }
      const around = wordingOf(span);
      record.certain ||= headsThirdParties(folded) || CONTEXT.test(`${around.section} ${around.lead}`);
      record.fields[field] = value
        .trim()
        .replace(/[。.]$/, '')
        .slice(0, LONGEST_VALUE);
      record.clauses.push(span.id);
    }
    if (labels === 0) {
      close();
      title = span.text.length <= 40 && isName(tidyName(span.text), false) ? span : null;
    }
  }
  close();
  return found;
}
