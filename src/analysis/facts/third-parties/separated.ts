import type { ThirdParty } from '../../../policy/facts';
import type { ClauseSpan } from '../../segment/clause-span';
import { findWebAddresses } from '../web-addresses';
import { fold } from '../wording';
import { type Field, fieldOf, headsThirdParties } from './column';
import { isName, tidyName } from './name';
import { isNamed } from './sdk-names';

/** What parts the cells where a table lost its borders: a comma, a tab, a space. Lists inside a cell have the enumeration comma. */
const SEPARATOR = /[,，\t\u3000 ]+/;
const FEWEST_COLUMNS = 3;
const LONGEST_HEADER = 160;
/** So many clauses between two rows are something else: a row was divided, or a note stands below it. */
const LONGEST_GAP = 2;
const FEWEST_ROWS = 2;
const COMPANY = /(?:公司|集团|事务所|研究院|中心)(?:[（(][^）)]{1,20}[）)])?$|\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp)\.?$/;

/** The columns of a header that ran into one line: 第三方公司名称,产品/服务,涉及个人信息,使用目的; null if the line is none. */
function headerOf(text: string): (Field | null)[] | null {
  if (text.length > LONGEST_HEADER || /[。；;：:\d]|有限/.test(text) || !/\p{Script=Han}/u.test(text)) return null;
  const cells = text.trim().split(SEPARATOR).map(fold);
  if (cells.length < FEWEST_COLUMNS || cells.some((cell) => cell.length > 16)) return null;
  const fields = cells.map(fieldOf);
  const known = new Set(fields.filter((field) => field !== null));
  if (known.size < FEWEST_COLUMNS - 1 || !(known.has('name') || known.has('company'))) return null;
  return cells.some(headsThirdParties) ? fields : null;
}

/** A row under such a header. Cells may hold commas too, so that only the ones in front of them are sure; a company has its form. */
function readRow(span: ClauseSpan, fields: (Field | null)[]): ThirdParty | null {
  const cells = span.text.trim().split(SEPARATOR);
  if (cells.length < FEWEST_COLUMNS) return null;
  const cell = (field: Field) => {
    const at = fields.indexOf(field);
    return at < 0 ? '' : tidyName(cells[at] ?? '');
  };
  const company = COMPANY.test(cell('company')) && isName(cell('company'), true) ? cell('company') : '';
  const whole = cells.length === fields.length;
  const named = fields.indexOf('name') <= 1 || whole ? cell('name') : '';
  const name = named.length <= 24 && isName(named, true) ? named : company;
  // Somewhere in the row the form of a name or an address has to show.
  const url = findWebAddresses(span.text)[0];
  if (!name || !(company || url || (/sdk$/i.test(name) && isNamed(name)))) return null;
  return { name, ...(company && company !== name && { company }), ...(url && { url }), clauses: [span.id] };
}

/** Third parties from tables whose rows stand in lines of their own, with nothing but commas or spaces between the cells. */
export function thirdPartiesInSeparatedTables(spans: ClauseSpan[]): ThirdParty[] {
  const found: ThirdParty[] = [];
  let fields: (Field | null)[] | null = null;
  let rows: ThirdParty[] = [];
  let gap = 0;
  const close = () => {
    if (rows.length >= FEWEST_ROWS) found.push(...rows);
    rows = [];
    fields = null;
  };
  for (const span of spans) {
    const header = span.kind === 'row' ? null : headerOf(span.text);
    if (header) {
      close();
      fields = header;
      gap = 0;
      continue;
    }
    if (!fields) continue;
    const party = span.kind === 'row' || span.kind === 'heading' ? null : readRow(span, fields);
    if (party) {
      rows.push(party);
      gap = 0;
    } else if (++gap > LONGEST_GAP) close();
  }
  close();
  return found;
}
