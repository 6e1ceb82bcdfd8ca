import type { DataType } from '../../policy/data-type';
import type { Wording } from './wording';

/** An age that only bounds who may use a service is nobody's date of birth. */
const AGE_LIMIT =
  /(?:不满|未满|年满|已满|低于|超过|以[上下])[^。;,]{0,8}(?:周?岁|年龄)|周?岁(?:以[上下]|的(?:儿童|未成年))|年龄(?:限制|要求|段的?用户)|\b(?:under|over|above|below|minimum|legal|least|restrict\w*|aged?) (?:the |an? )?(?:age\b|1\d\b|2[01]\b|\w+teen\b)|\bage of (?:majority|1\d|2[01]|\w+teen|consent)\b|\b(?:1\d|2[01]) (?:years )?(?:of age|years old|and (?:over|above|older))/;
const BORN =
  /出生|生日|年龄(?!限制|要求|的)|\b(?:birth\w*|dob|your age|age range|age group|age,|, age|age and|gender and age)\b/;

/** Who asks has to say who he is, with nothing said of how. */
const ONLY_CHECKED = /(?:验证|核实|确认)(?:您|你)?的?(?:真实|用户)?身份(?:信息)?(?:后|之后)/;

/** Words before the data that say that it is another's: 您的孩子的账户昵称, "your child's date of birth". */
const OF_ANOTHER =
  /(?:您|你)的?(?:孩子|子女|宝宝|家人|好友|朋友|联系人|亲友)的[^。;,]{0,24}$|另一方(?:当事人)?(?:的)?[^。;,]{0,6}$|\byour (?:child|children|kid|friend|friends|contacts|family members?)(?:'s|s'|') (?:[\w,]+ ){0,6}$/;
/** Papers of relatives of the dead, who act for themselves. */
const OF_HEIRS = /去世|已故|逝者|\bdeceased\b|\bhas died\b/;
/** Relatives who ask in place of the dead, and have to show who they are. */
const HEIRS_CHECKED = /(?:验证|核验|核实|确认|审核|证明)[^。;,]{0,8}(?:近亲属|继承人)/;
/** Where someone says that he is at home, in a profile: he fills it in, and nothing is located. */
const PROFILE_FIELD = /^(?:所在|所属)?(?:国家|地区|城市|省份|省市|家乡|故乡)(?:信息)?$/;
const PROFILE = /性别|生日|昵称|签名|星座|简介|头像|职业|爱好/;
const LOCATED = /定位|地理|经纬|ip|基站|位置|登录地|归属/;
/** What is by its kind of others. */
const OTHERS: ReadonlySet<DataType> = new Set<DataType>(['minor', 'family', 'address-book', 'communications']);

/** Others who take data for themselves, and nobody else in the clause who takes it for the service. */
const OTHERS_TAKE =
  /^[^。;]{0,60}?(?:第三方[^。;,我]{0,14}(?:平台|机构|公司|商户|网站)?|(?:地图|支付)[^。;,我]{0,6}(?:提供商|服务商|机构))(?:会|将|可能|可以|需要?)[^。;,]{0,10}(?:收集|采集|获取|读取|记录|您提供|你提供)|^(?:third parties|other (?:websites|sites|companies)|advertisers) (?:may|can|could|might|will) (?:\w+ ){0,2}(?:collect|track|keep track|record|obtain|gather|receive)\b/;
const FOR_US =
  /我们|我行|我司|本行|本公司|本平台|本应用|委托|代表|sdk|共享|提供给|\b(?:we|us|our|on behalf|through the (?:site|app|services?))\b/;

const TAKEN_BY_OTHERS =
  /信息(?:可能|会|将)*(?:被|由)(?:该|此)?(?:广告主|第三方|商家|合作方)[^。;,]{0,8}(?:收集|获取|采集)/;
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
  if (type === 'birth-date' && AGE_LIMIT.test(text) && !BORN.test(text.replace(AGE_LIMIT, ''))) return false;
  if (type === 'coarse-location' && OF_LAW.test(text)) return false;
  if (type === 'financial-account' && OF_A_GAME.test(words)) return false;
  if (TAKEN_BY_OTHERS.test(text)) return false;
  if (type !== 'minor' && (OF_HEIRS.test(text) || OF_HEIRS.test(lastHeading(section)))) return false;
  if (type === 'family' && HEIRS_CHECKED.test(text)) return false;
  if (type === 'coarse-location' && PROFILE_FIELD.test(words) && PROFILE.test(text) && !LOCATED.test(text))
    return false;
  if (OTHERS_TAKE.test(text) && !FOR_US.test(text)) return false;
  return OTHERS.has(type) || words === '' || !OF_ANOTHER.test(text.slice(0, text.indexOf(words)));
}

function lastHeading(section: string): string {
  return section.slice(section.lastIndexOf(' > ') + 1);
}
