import type { DataType } from '../../policy/data-type';
import type { ThirdParty } from '../../policy/facts';
import { nameKey } from './third-parties/name';
import type { Wording } from './wording';

/** An age that only bounds who may use a service is nobody's date of birth. */
const AGE_LIMIT =
  /(?:不满|未满|年满|已满|低于|超过|以[上下])[^。;,]{0,8}(?:周?岁|年龄)|周?岁(?:以[上下]|的(?:儿童|未成年))|(?:成年|法定)年龄|年龄(?:限制|要求|段的?用户)|\b(?:under|over|above|below|minimum|legal|least|restrict\w*|aged?) (?:the |an? )?(?:age\b|1\d\b|2[01]\b|\w+teen\b)|\bage of (?:majority|1\d|2[01]|\w+teen|consent)\b|\b(?:1\d|2[01]) (?:years )?(?:of age|years old|and (?:over|above|older))/g;
const BORN =
  /出生|生日|年龄(?!限制|要求|的)|\b(?:birth\w*|dob|your age|age range|age group|age,|, age|age and|gender and age)\b/;

/** Who asks has to say who he is, with nothing said of how. */
const ONLY_CHECKED = /(?:验证|核实|确认)(?:您|你)?的?(?:真实|用户)?身份(?:信息)?(?:后|之后)/;

/** Words before the data that say that it is another's: 您的孩子的账户昵称, "your child's date of birth". */
const OF_ANOTHER =
  /(?:您|你)的?(?:孩子|子女|宝宝|家人|好友|朋友|联系人|亲友)的[^。;,]{0,24}$|另一方(?:当事人)?(?:的)?[^。;,]{0,6}$|\byour (?:child|children|kid|friend|friends|contacts|family members?)(?:'s|s'|') (?:[\w,]+ ){0,6}$/;
/** Papers of relatives of the dead, who act for themselves. */
const OF_HEIRS = /去世|已故|逝者|\bdeceased\b|\bhas died\b/;
/** Relatives who ask in place of the dead, and have to show who they are; and those who decide for their children. */
const RELATIVES_ACT =
  /(?:验证|核验|核实|确认|审核|证明)[^。;,]{0,8}(?:近亲属|继承人)|代表(?:其|您的?|你的?)?(?:子女|孩子)/;
/** Relatives from whom the service hears of the reader: "a relative who pays gives us details about you". */
const RELATIVES_TELL =
  /\b(?:family members?|relatives?|spouse|next of kin|parents?)\b[^.;]{0,80}\b(?:gives?|provides?|suppl(?:y|ies)|sends?|tells?|gave|provided) us (?:with )?(?:[\w-]+ ){0,3}(?:details|information|data) (?:about|on|of|concerning|relating to) you\b(?!,? (?:and|or)\b)/;
/** Cameras and sensors in the company's own houses: by what they are called, by where they are, and in a section on what is taken there. */
const OF_PREMISES =
  /(?<!\byour )\b(?:video|security|surveillance|cctv|in-store|store) cameras?$|(?<!\byour )\b(?:counting|shelf|door|aisle|occupancy|footfall|in-store|store) sensors?$|监控摄像/;
const AT_PREMISES =
  /^[^.;,]{0,16}\b(?:at|in|on|near|above|around) (?:the |our |its |all |most |some )?(?:self-?checkouts?|check-?outs?|tills?|entrances?|shops?|stores?|shelves|aisles?|car parks?|parking|lobb(?:y|ies)|premises|branches|offices|buildings)\b/;
const ON_PREMISES =
  /\b(?:in|at|around|inside) our (?:\w+ )?(?:stores?|shops?|premises|branches|offices|hotels?|restaurants?|buildings)\b/;
const READERS_DEVICE = /\b(?:your|phones?|devices?|app|mobile)\b|手机|设备/;
/** Sections on the data of other people that customers of a company entrust it with. */
const OF_CUSTOMERS =
  /(?:您|你|客户|企业)委托我们(?:处理|存储)|\bwe (?:process|handle|hold|host|store) (?:on behalf of|for) our (?:\w+ )?customers\b/;
/** Where someone says that he is at home, in a profile: he fills it in, and nothing is located. */
const PROFILE_FIELD = /^(?:所在|所属)?(?:国家|地区|城市|省份|省市|家乡|故乡)(?:信息)?$/;
const PROFILE = /性别|生日|昵称|签名|星座|简介|头像|职业|爱好/;
const LOCATED = /定位|地理|经纬|ip|基站|位置|登录地|归属/;
/** What is by its kind of others. */
const OTHERS: ReadonlySet<DataType> = new Set<DataType>(['minor', 'family', 'address-book', 'communications']);

/** Others who take data for themselves, and nobody else in the clause who takes it for the service. */
const OTHERS_TAKE =
  /^[^。;]{0,60}?(?:第三方[^。;,我]{0,14}(?:平台|机构|公司|商户|网站)?|(?:地图|支付)[^。;,我]{0,6}(?:提供商|服务商|机构))(?:会|将|可能|可以|需要?)[^。;,]{0,10}(?:收集|采集|获取|读取|记录|(?<![为向给])[您你]提供)|^(?:third parties|other (?:websites|sites|companies)|advertisers) (?:may|can|could|might|will) (?:\w+ ){0,2}(?:collect|track|keep track|record|obtain|gather|receive)\b/;
const FOR_US =
  /我们|我行|我司|本行|本公司|本平台|本应用|委托|代表|sdk|共享|提供给|\b(?:we|us|our|on behalf|through the (?:site|app|services?))\b/;

/** Whoever it is that takes something, at the head of a clause or after the case in which he does: 当您付款时,某某公司还会收集. */
const TAKER =
  /^(?:[^,。;]{0,60},)?([^,。;]{2,24}?)(?:公司)?(?:还|也|则)?(?:会|将|可能|可以|需要?){1,3}(?:收集|采集|获取|读取|记录)|^(?:[^.;,]{0,160}, )?(?:the )?([\w.'&-]+(?: [\w.'&-]+){0,3}) (?:may|might|can|could|will) (?:also )?(?:be able to )?(?:collect|track|record|obtain|gather|receive)\b/;

/** Others who take data whomever they show it to: the shop from which an app comes counts for itself. */
const TAKEN_BY_OTHERS =
  /\bthe (?:app )?store(?: operator)? (?:may |can |also )?collects?\b|信息(?:可能|会|将)*(?:被|由)(?:该|此)?(?:广告主|第三方|商家|合作方)[^。;,]{0,8}(?:收集|获取|采集)/;

/**
 * Whether all that a clause has taken is taken by others, who are no part of the service and do not act for it.
 * @param named those whom the policy calls third parties, by `takers`.
 */
export function isTakenByOthers({ text }: Wording, named: ReadonlySet<string> = new Set()): boolean {
  if (TAKEN_BY_OTHERS.test(text)) return true;
  if (isForUs(text)) return false;
  if (OTHERS_TAKE.test(text)) return true;
  const [, han, english] = (named.size > 0 && TAKER.exec(text)) || [];
  return named.has(takerKey(han ?? english ?? ''));
}

/** Whether someone takes data by himself there, be he named or not: "Harborlight may collect data through its feed". */
export function isTakenByThem({ text }: Wording): boolean {
  return (TAKER.test(text) || OTHERS_TAKE.test(text)) && !isForUs(text);
}

/** Third parties as `isTakenByOthers` knows them again. */
export function takers(parties: readonly ThirdParty[]): ReadonlySet<string> {
  return new Set(parties.map(({ name }) => takerKey(name)));
}

function takerKey(name: string): string {
  return nameKey(name).replace(/公司$/, '');
}

/** Whether a clause speaks of the service itself, or of those that act for it. */
export function isForUs(text: string): boolean {
  return FOR_US.test(text);
}
/** Coins and goods of a game are no account at a bank. */
const OF_A_GAME = /^虚拟/;
/** A country whose law applies, or to which data goes. */
const OF_LAW =
  /\boutside (?:of )?(?:your|the)\b|\bresidents? (?:of|in)\b|\bgovernmental jurisdiction|\blaws? (?:of|in) (?:your|the)\b/;

/**
 * Whether the data of this kind that the clause names is the reader's, and the service's doing; and not a bound, a company or a channel.
 * @param words of the clause, folded, that name it.
 */
export function isOfReader(type: DataType, { text, section }: Wording, words = ''): boolean {
  if (type === 'government-id' && ONLY_CHECKED.test(text) && !/证/.test(text.replace(ONLY_CHECKED, ''))) return false;
  if (type === 'birth-date' && isAgeLimit(text)) return false;
  if (type === 'coarse-location' && OF_LAW.test(text)) return false;
  if (type === 'financial-account' && OF_A_GAME.test(words)) return false;
  if ((type === 'camera' || type === 'sensors') && isOnPremises(text, words, section)) return false;
  if (OF_CUSTOMERS.test(lastHeading(section))) return false;
  if (type !== 'minor' && (OF_HEIRS.test(text) || OF_HEIRS.test(lastHeading(section)))) return false;
  if (type === 'family' && (RELATIVES_ACT.test(text) || RELATIVES_TELL.test(text))) return false;
  if (type === 'coarse-location' && PROFILE_FIELD.test(words) && PROFILE.test(text) && !LOCATED.test(text))
    return false;
  return OTHERS.has(type) || words === '' || !OF_ANOTHER.test(text.slice(0, text.indexOf(words)));
}

/** Whether the camera or sensor that `words` name is part of a house of the company and not of the reader's device. */
function isOnPremises(text: string, words: string, section: string): boolean {
  const end = words === '' ? text.length : text.indexOf(words) + words.length;
  if (OF_PREMISES.test(text.slice(0, end))) return true;
  if (READERS_DEVICE.test(text)) return false;
  return AT_PREMISES.test(text.slice(end)) || ON_PREMISES.test(lastHeading(section));
}

function isAgeLimit(text: string): boolean {
  const rest = text.replace(AGE_LIMIT, '');
  return rest !== text && !BORN.test(rest);
}

function lastHeading(section: string): string {
  return section.slice(section.lastIndexOf(' > ') + 1);
}
