import type { ThirdParty } from '../../../policy/facts';
import type { PolicyText } from '../../../policy/policy-text';
import type { ClauseSpan } from '../../segment/clause-span';
import { findWebAddresses } from '../web-addresses';
import { fold, wordingOf } from '../wording';
import { type Field, fieldOf, headsThirdParties } from './column';
import { isName, isWrittenAsName, tidyName } from './name';

const ABOUT_THIRD_PARTIES =
  /第三方|sdk|合作方|共享|委托|服务商|third[- ]part|partner|vendor|processor|provider|shar(?:e|ing)|recipient|disclos/;
const LONGEST_VALUE = 400;
/** Under such a header stand kinds of recipients as well as names. */
const TO_WHOM = /\brecipients?\b|\bwhom\b|\b(?:shared|disclosed)\b/;

interface Column {
  field: Field | null;
  header: string;
}

/** The name comes from the column of names, else from that of companies, which then is no field of its own. */
function read(columns: Column[], cells: string[], clause: number): ThirdParty | null {
  const value = (field: Field): string | undefined => {
    const at = columns.findIndex((column) => column.field === field);
    const text = at < 0 ? undefined : cells[at]?.trim();
    return text && !/^(?:无|\/|-+|—+|n\/?a|none)$/i.test(text) ? text.slice(0, LONGEST_VALUE) : undefined;
  };
  const named = value('name');
  const company = value('company');
  const name = tidyName(named ?? company ?? '');
  const whom = columns.find(({ field }) => field === (named ? 'name' : 'company'))?.header ?? '';
  if (!isName(name, true) || (TO_WHOM.test(whom) && !isWrittenAsName(name))) return null;
  const [purpose, data] = [value('purpose'), value('data')];
  const url = findWebAddresses(value('url') ?? cells.join(' '))[0];
  return {
    name,
    ...(named && company && company !== named && { company: tidyName(company) }),
    ...(purpose && { purpose }),
    ...(data && { data }),
    ...(url && { url }),
    clauses: [clause],
  };
}

function columnsOf(headers: string[]): Column[] {
  const columns = headers.map((words) => {
    const header = fold(words);
    return { header, field: header ? fieldOf(header) : null };
  });
  // "Cookie | Provider | Purpose": the provider is the third party, whatever else has a name.
  const who = columns.findIndex(({ header, field }) => field === 'name' && headsThirdParties(header));
  if (who >= 0)
    for (const [i, column] of columns.entries()) if (column.field === 'name' && i !== who) column.field = null;
  return columns;
}

/**
 * Third parties from the rows of tables whose headers say that they list them. Columns may stand in any order.
 * A table without marked headers is read if its first row names at least two fields.
 */
export function thirdPartiesInTables(text: PolicyText, spans: ClauseSpan[]): ThirdParty[] {
  const found: ThirdParty[] = [];
  let table = -1;
  let columns: Column[] = [];
  for (const span of spans) {
    if (span.kind !== 'row' || !span.cells) continue;
    const id = text.blocks[span.block]?.table?.id ?? -1;
    const cells = span.cells.map((cell) => cell.text);
    const marked = span.cells.some((cell) => cell.header !== '');
    const first = id !== table;
    table = id;
    if (marked) columns = columnsOf(span.cells.map((cell) => cell.header));
    else if (first) {
      columns = columnsOf(cells);
      continue;
    }
    const fields = new Set(columns.map((column) => column.field));
    const wording = wordingOf(span);
    const about =
      columns.some(({ header, field }) => (field === 'name' || field === 'company') && headsThirdParties(header)) ||
      ABOUT_THIRD_PARTIES.test(`${wording.section} ${wording.lead}`);
    if (!(fields.has('name') || fields.has('company')) || fields.size < 2 || !about) continue;
    const party = read(columns, cells, span.id);
    if (party) found.push(party);
  }
  return found;
}
