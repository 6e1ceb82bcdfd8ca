import type { ThirdParty } from '../../../policy/facts';
import type { PolicyText } from '../../../policy/policy-text';
import type { ClauseSpan } from '../../segment/clause-span';
import { type Field, fieldOf, headsThirdParties } from './column';
import { isName, tidyName } from './name';

/**
 * Some pages lose the borders of their tables: header and rows run on in one line without any separator,
 * "第三方SDK名称使用场景…隐私协议地址" and then "名称用途信息公司https://…" again and again. The addresses at the ends of the rows
 * are what is left to hold on to. From there inwards, a field is taken only where its border shows.
 */
const HEADER =
  /(?:第三方)?(?:sdk|公司|合作方|服务商)?名称((?:第三方|合作方)?(?:sdk)?(?:使用|应用|合作|共享|收集|获取|涉及|所属|提供|的|或|及|和|与|\/)*(?:场景|目的|用途|功能|个人信息|信息|数据|类型|字段|权限|公司|主体|机构|隐私政策|隐私协议|隐私条款|官网|地址|链接|网址|名称|sdk|第三方){1,8}){2,10}/i;
const LABELS =
  /(?:第三方)?(?:sdk)?(?:名称|(?:使用|应用)?场景|使用目的|目的|用途|功能|(?:(?:共享|收集|获取|涉及)的?)?(?:个人)?信息(?:类型|种类|字段)?|(?:第三方)?(?:sdk)?所属(?:公司|主体|机构)|公司(?:名称)?|(?:第三方)?(?:sdk)?(?:隐私政策|隐私协议|隐私条款|官网)(?:地址|链接|网址)?|链接|网址)/gi;
const ADDRESS = /https?:\/\/[\x21-\x7e]{4,400}/g;
/** The next row's name in Latin letters runs on from an address that ended in a file's extension: …/terms.htmlExample. */
const RUNS_ON = /\.(?:s?html?|jsp|php|aspx?|pdf)(?=[A-Z])/;
const LONGEST_ROW = 500;
const FEWEST_ROWS = 2;

/** Verbs and particles that begin a purpose. None of them begins a name, and few occur inside one. */
const PURPOSE_BEGINS =
  /用于|用户|用来|为了|为(?=您|你|用户|实现)|帮助|协助|支持(?!宝)|便于|方便|实现|查询|参加|完善|提升|保障|优化|进行|提供(?!商|方)|获取|收集|识别|监测|统计|当(?=您|你|用户)|在(?=您|你|用户)|使(?=您|你|用户)/;
/** Words that begin a list of data, as policies write them; the list goes on with a bracket or a comma. */
const DATA_BEGINS =
  /(?:(?:网络|设备|系统|应用|使用|操作|登录|用户)?(?:日志|设备|位置|网络|账[户号]|帐[户号]|订单|交易|身份|联系人|应用列表|剪[切贴]板|软件列表)信息|(?:用户)?(?:身份证(?:号码?|照片)?|真实姓名|姓名|手机(?:号码?|尾号)|头像|昵称|人脸(?:图像|信息)?|银行卡号)|(?:发货|收货|mac|ip|邮箱)地址|imei|imsi|idfa|oaid|android[ _]?id|地理位置|登录账户信息|应用列表|设备标识)(?:信息)?(?=[（(、，,\p{Script=Han}]|$)/iu;
/** How a list of data ends where the company begins. */
const DATA_ENDS =
  /(?:信息|地址|位置|号码?|列表|照片|视频|头像|昵称|姓名|序列号|标识符?|id|记录|结果|参数|日志|版本|型号|类型|后四位|[）)])$/i;
const PLACES =
  '北京|上海|天津|重庆|深圳|广州|杭州|南京|武汉|成都|苏州|厦门|福州|长沙|合肥|青岛|济南|西安|大连|沈阳|宁波|珠海|无锡|郑州|东莞|佛山|海口|昆明|贵阳|南宁|石家庄|太原|哈尔滨|长春|浙江|江苏|广东|福建|四川|湖北|湖南|山东|河南|河北|安徽|海南|中国|贵州|陕西';
const COMPANY_AT_END =
  /[\p{Script=Han}A-Za-z]{2,16}?(?:[（(][\p{Script=Han}]{2,6}[）)])?[\p{Script=Han}A-Za-z]{0,24}(?:有限责任公司|股份有限公司|有限公司|集团公司|公司)$/u;
const BEGINS_WITH_PLACE = new RegExp(`^(?:${PLACES})`);
const FROM_PLACE = new RegExp(`(?<![（(])(?:${PLACES})[\\p{Script=Han}（）()A-Za-z]{2,40}公司$`, 'u');

/** The company that ends a row's text and where it begins; null where the border with what stands before does not show. */
function companyAtEnd(row: string): { name: string; start: number } | null {
  const match = COMPANY_AT_END.exec(row);
  if (!match) return null;
  // A city inside a name stands in brackets; one that does not begins the name.
  const placed = FROM_PLACE.exec(match[0]);
  if (placed && placed.index > 0) return { name: placed[0], start: match.index + placed.index };
  const before = row.slice(0, match.index);
  const free = before === '' || /[）)。、，,;；\s_]$/.test(before) || /[A-Za-z0-9]$/.test(before);
  if (free && !/[、，]$/.test(before) && !DATA_ENDS.test(leadingData(match[0])))
    return { name: match[0], start: match.index };
  const data = leadingData(match[0]);
  const rest = match[0].slice(data.length);
  return data !== '' && rest.length >= 6 ? { name: rest, start: match.index + data.length } : null;
}

/** The end of a list of data that ran into a company's name: 收货地址 of 收货地址某某软件有限公司. */
function leadingData(words: string): string {
  if (BEGINS_WITH_PLACE.test(words)) return '';
  return (
    /^[\p{Script=Han}A-Za-z]{0,8}?(?:信息|地址|位置|号码|序列号|列表|照片|视频|头像|昵称|姓名|标识符|记录)/u.exec(
      words,
    )?.[0] ?? ''
  );
}

interface Row {
  party: Omit<ThirdParty, 'clauses'>;
  start: number;
  end: number;
}

function readRow(words: string, url: string, fields: Set<Field>): Row['party'] | null {
  const row = words.replace(/^[\s|]+|[\s|]+$/g, '');
  const company = fields.has('company') ? companyAtEnd(row) : null;
  const body = company ? row.slice(0, company.start) : row;
  const purposeAt = PURPOSE_BEGINS.exec(body.slice(1))?.index;
  const nameEnd = purposeAt === undefined ? -1 : purposeAt + 1;
  const named = nameEnd > 0 && nameEnd <= 30 ? tidyName(body.slice(0, nameEnd)) : '';
  const name = isName(named, true) ? named : company?.name;
  if (!name) return null;
  const party: Row['party'] = { name, url, ...(company && company.name !== name && { company: company.name }) };
  if (name !== named || !company) return party;
  // Purpose and data touch; only a word that begins a list of data parts them.
  const data = DATA_BEGINS.exec(body.slice(nameEnd + 2));
  if (!data) return party;
  const dataAt = nameEnd + 2 + data.index;
  return { ...party, purpose: body.slice(nameEnd, dataAt).replace(/[。，,;；]$/, ''), data: body.slice(dataAt) };
}

/** The rows of a piece of text that holds nothing else; `fields` are the columns that the header named. */
function rowsOf(text: string, from: number, fields: Set<Field>): Row[] {
  const rows: Row[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(ADDRESS)) {
    const end = from + match.index;
    // Far from the last row: the table is over, and this address belongs to something else.
    if (end - start > LONGEST_ROW) break;
    const runsOn = RUNS_ON.exec(match[0]);
    const url = runsOn ? match[0].slice(0, runsOn.index + runsOn[0].length) : match[0];
    const party = readRow(text.slice(start, end), url, fields);
    if (party) rows.push({ party, start, end: end + url.length });
    start = end + url.length;
  }
  return rows;
}

/** The columns that a flattened header names and where it ends; null if it is none of a list of third parties. */
function headerIn(text: string): { fields: Set<Field>; end: number } | null {
  const header = text.includes('名称') ? HEADER.exec(text) : null;
  if (!header) return null;
  const labels = header[0].match(LABELS) ?? [];
  const fields = new Set(labels.map((label) => fieldOf(label.toLowerCase())).filter((field) => field !== null));
  if (!fields.has('name') && !headsThirdParties(header[0].toLowerCase())) return null;
  return fields.has('url') || /地址|链接/.test(header[0]) ? { fields, end: header.index + header[0].length } : null;
}

/**
 * Third parties from tables that were flattened into one line of running text, each with the clauses that its row lies in.
 * The line may have been divided again at its addresses: rows go on in the next blocks as long as these hold an address.
 */
export function thirdPartiesInFlattenedTables(text: PolicyText, spans: ClauseSpan[]): ThirdParty[] {
  const found: ThirdParty[] = [];
  for (let index = 0; index < text.blocks.length; index++) {
    const header = text.blocks[index]!.kind === 'cell' ? null : headerIn(text.blocks[index]!.text);
    if (!header) continue;
    const rows: ThirdParty[] = [];
    for (let block = index; block < text.blocks.length; block++) {
      const words = text.blocks[block]!.text;
      if (block > index && !/https?:/.test(words)) break;
      const own = spans.filter((span) => span.block === block);
      for (const { party, start, end } of rowsOf(words, block === index ? header.end : 0, header.fields)) {
        const clauses = own.filter((span) => span.start < end && span.end > start).map((span) => span.id);
        rows.push({ ...party, clauses });
      }
      index = block;
    }
    if (rows.length >= FEWEST_ROWS) found.push(...rows);
  }
  return found;
}
