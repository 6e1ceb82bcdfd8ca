import { findCountries } from '../country-names';
import { fold } from '../wording';

const LONGEST_NAME = 60;
/** Ends of Chinese words for a kind of recipient: 广告合作方, 第三方支付机构, 物流服务商. */
const HAN_KIND =
  /(?:服务商|供应商|合作商|广告主|运营商|经销商|商家|商户|卖家|买家|平台方?|合作方|合作伙伴|伙伴|第三方|提供者|提供商|提供方|机构|机关|部门|关联方|关联公司|子公司|分公司|集团公司|用户|企业|组织|个人|人员|主体|开发者|代理商?|媒体|渠道|公司|银行|团队|客服|好友|朋友圈|服务|方|商|者|类|等)$|^(?:支付|快递|物流|地图|分享|登录|推送|编辑|美化|出票|刷单|此外)$/;
const HAN_COMPANY =
  /[\p{Script=Han}A-Za-z0-9]{2,}(?:\([\p{Script=Han}]{2,6}\)|（[\p{Script=Han}]{2,6}）)?[\p{Script=Han}A-Za-z]*(?:有限公司|有限责任公司|股份公司|集团|事务所)$|(?:Inc|LLC|Ltd|Limited|Corp|GmbH|S\.?A\.?S?|B\.?V\.?|AG|PLC|Pte)\.?$/u;
/** How every such name ends. */
const COMPANY_AT_END = /(?:公司|集团|事务所|Inc|LLC|Ltd|Limited|Corp|GmbH|S\.?A\.?S?|B\.?V\.?|AG|PLC|Pte)\.?$/;
const HAN_DATA_OR_DEED =
  /信息|数据|权限|功能|地址|号码|目的|方式|收集|使用|共享|提供|处理|获取|您|你|我们|本|其他|相关|以下|上述|如下|序列号|识别码|密度|第三方|情形|转让|存在|详见|名称|目录|清单|列表|设置|页面|可能|如果|预防|直接|政策|协议|指引|[。;；!！?？:：“”]/;
/** Words that name kinds and not companies; a name made of nothing else is none. */
const ENGLISH_KIND =
  /^(?:(?:the|a|an|our|your|their|its|other|all|any|certain|some|various|such|third|first|part(?:y|ies)|third-part(?:y|ies)|service|services|providers?|partners?|vendors?|processors?|sub-?processors?|suppliers?|contractors?|advertis\w+|marketing|analytics?|analysis|payments?|hosting|cloud|data|customers?|support|delivery|shipping|logistics|social|media|networks?|platforms?|(?:non-?)?affiliate[sd]?|subsidiar(?:y|ies)|compan(?:y|ies)|business|businesses|group|entit(?:y|ies)|users?|members?|public|law|enforcement|government\w*|authorit(?:y|ies)|regulators?|courts?|professional|advis[eo]rs?|legal|insurers?|banks?|auditors?|accountants?|lawyers?|security|fraud|prevention|technical|technology|technologies|infrastructure|communications?|email|e-mail|sms|push|notifications?|web|websites?|sites?|mobile|apps?|applications?|software|research|surveys?|identity|verification|moderation|content|and|or|of|for|to|with|in|on|by|&|information|personal|credit|card|agenc(?:y|ies)|brokers?|recipients?|categor(?:y|ies)|types?|purposes?|privacy|polic(?:y|ies)|notices?|statements?|terms|conditions|agreements?|rights?|consent|cookies?|pixels?|tags?|beacons?|tracking|trackers?|login|sign-?in|authentication|account|accounts|profile|store|stores|market|operators?|device|devices|international|transfers?|required|necessary|optional|name|address|phone|number|standard|contractual|clauses|sdks?|apis?|id|ids|ip|gps|ads?|faq|faqs|url|http|https|tls|ssl|os|wi-?fi|bluetooth)(?:[ ,/]+|$))+$/i;
const NOT_A_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|gdpr|ccpa|cpra|coppa|pipeda|lgpd|eea|eu|uk|us|usa|european union|european economic area|european commission|california|virginia|colorado|we|our|you|your|this|that|these|those|if|when|where|for|please|note|see|it|they|he|she|i|in|on|no|yes|n\/a|none|android|ios|windows|mac ?os|chrome|google chrome|firefox|mozilla firefox|safari|internet explorer|opera|microsoft edge|edge|flash|html5|javascript|privacy shield|section|article|annex|schedule|remarketing|retargeting|inferences|internet|commercial|browser)\b|\b(?:clauses|decisions?|regulations?|directives?|frameworks?)$|\bbrowser\b|\badd-?on?\b/i;
/** Identifiers and protocols that stand in lists beside SDKs. */
const IDENTIFIER =
  /^(?:android ?id|imei|imsi|idf[av]|oaid|vaid|aaid|gaid|iccid|mac|meid|ssid|bssid|gps|ip|wi-?fi|wlan|uuid|udid|openid|unionid|guid|h5|api|apps?|sdk|sim|cookies?)$/i;

/** Without list numbers, quotation marks and what is left of markup. */
export function tidyName(words: string): string {
  return words
    .replace(/^[\s*•·\-–—_#]*(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[).、．](?!\d)\s*|\s+))?/, '')
    .replace(/[*_]+/g, '')
    .replace(/^[“”"'‘’「『【《\s]+|[“”"'‘’」』】》\s:：,，;；、。]+$|(?<!\b(?:Inc|Ltd|Corp|Co|LLC|S\.A))\.+$/g, '')
    .replace(/<br>/g, ' ')
    .trim();
}

/**
 * True if the words can be the name of a third party, judged by their form alone: short, no sentence, no kind of recipient
 * ("payment processors", 物流服务商), no data, no place.
 * @param certain the place where they stand (a column of names) says that they are a name.
 */
export function isName(words: string, certain: boolean): boolean {
  if (
    words.length < 2 ||
    words === '集团' ||
    IDENTIFIER.test(words) ||
    words.length > LONGEST_NAME ||
    /[{}<>|\\^]|https?:/.test(words)
  )
    return false;
  if (COMPANY_AT_END.test(words) && HAN_COMPANY.test(words)) return !/[，。；、]/.test(words);
  if (/\p{Script=Han}/u.test(words)) {
    if (HAN_DATA_OR_DEED.test(words.replace(/SDK$/i, ''))) return false;
    return !HAN_KIND.test(words) && (certain || /[A-Za-z]{2}/.test(words) || words.length <= 8);
  }
  if (ENGLISH_KIND.test(words) || NOT_A_NAME.test(words) || !/\p{L}/u.test(words)) return false;
  if (words.split(' ').length > 7 || /[.;!?](?= )(?<!\b(?:Inc|Ltd|Corp|Co)\.)/.test(words)) return false;
  const country = findCountries(fold(words))[0];
  if (country && country.end - country.start >= words.length - 2) return false;
  return /^\p{Lu}|^\d*[a-z]+[A-Z.]|^[a-z]+\d/u.test(words) || (certain && !/^[a-z]+(?:,? [a-z]+)*$/.test(words));
}

/** Words that names hold uncapitalised. */
const PARTICLES = / (?:of|for|by|the|and|de|du|di|da|van|von)(?= )/g;

/** Whether words are written as a name and not as a kind, whose first word alone is capitalised: "Measurement partners". */
export function isWrittenAsName(words: string): boolean {
  return !/^\p{L}+,? .*(?<=[ ,])\p{Ll}+(?=[ ,]|$)/u.test(words.replace(PARTICLES, ''));
}

/** What tells two writings of one name apart: nothing but letters and digits counts, and neither does an SDK's suffix. */
export function nameKey(name: string): string {
  return fold(name).replace(/sdk|[\p{P}\p{S}\s]/gu, '');
}
