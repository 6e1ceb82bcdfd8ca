import { isName, tidyName } from './name';
import { sdkNames } from './sdk-names';

/** Kinds of third parties, right before the names that exemplify them: 第三方支付机构（如…）, "analytics providers such as …". */
const HAN_LIST =
  /(?:第三方[\p{Script=Han}]{0,8}|合作(?:方|伙伴|机构|商)|服务(?:商|提供者|提供方)|供应商|支付机构|支付平台|支付渠道|物流(?:公司|服务商|企业)|快递公司|地图服务商|广告(?:平台|联盟|商)|sdk)[^。;；，,、]{0,6}[（(，,]?(?:例如|比如|诸如|如(?![果需有您何下上不此因存])|包括(?:但不限于)?|主要包括|[有是为](?=[：:]))[：:]?,?\s?([^。;；）)：:，《]{2,200})/giu;
const HAN_SEPARATOR = /、|,(?!\s?(?:SDK|ID))|\/|以及|(?<!涉|普)及|和|或者?/u;
/** 微信支付等支付机构: what follows is the kind again. */
const AND_SUCH = /(?:等|这些|之类).*$/u;
const HAN_CERTAIN = /SDK$|公司$|集团$|支付$|地图$|快递$|物流$|速运$|云$|科技$|[A-Z]|^[“「【]/u;
const HAN_PROVIDED =
  /(?:由|与|向|接入|委托)(?:第三方|合作方)?([\p{Script=Han}A-Za-z0-9（）()]{2,24}?(?:有限公司|股份公司|(?<!第三方|合作|支付|物流|快递|关联|母|子|分|其他|其它|该|软件|安全|广告|保险|技术|科技|征信|认证|运营|网络|通信|金融|服务|的|我|车|出行|航空|酒店|旅行|租赁|配送|评估|会计|咨询|调查|投资|资产|证券|基金|游戏|互联网|专业|外部|独立|任何|多家)公司))(?:（[^）]{1,20}）)?(?:向(?:您|你)?|为(?:您|你|我们)?|提供|共享|收集|获取|合作)/gu;
const HAN_COLLECTS = /([\p{Script=Han}A-Za-z]{2,16}?公司)(?:还)?(?:会|将|可能)(?:收集|获取|处理|使用)(?:您|你)/gu;
const HAN_GOES_OUT = /共享|提供给|分享|披露|委托|接入|SDK|收集|获取|合作|嵌入|提供服务|由|提供[^。；，]{2,10}服务的/;
const LOGIN_ONLY = /登录|登陆|注册/;

/** Right before a bracket that says who: 位置服务提供商（某某地图）, 终端设备制造商（甲、乙等）. */
const HAN_BRACKET =
  /(?:提供商|提供者|提供方|服务商|供应商|运营商|制造商|厂商|支付机构|支付平台|支付公司|合作伙伴|合作方|合作商|合作机构|广告平台|物流公司|快递公司)[（(](?:例如|比如|如|包括(?:但不限于)?)?[:：,，]?([^（）()。；：:，]{2,80})[）)]/gu;
/** Before a bracket that may hold a company's whole name: 票务方（某某有限公司，即某某票务）, 认证机构（甲有限公司、乙有限公司）. */
const HAN_ROLE = /(?:方|商|者|机构|平台|伙伴|主体|单位|企业)[（(](?:例如|比如|如|包括|即|指)?[:：,，]?/gu;
/** Those who run the service are no others. */
const OURSELVES = /(?:我们|我司|本公司|运营者|运营方|运营主体|开发者|处理者|[您你])$/u;
const WHOLE_COMPANY = /^[\p{Script=Han}A-Za-z0-9（）()·]{4,40}有限(?:责任)?公司$/u;
const LONGEST_BRACKET = 200;
/** What is done with the reader's data there. */
const DEALT_WITH = /提供|共享|分享|披露|委托|核验|验证|比对|收集|获取|处理|同步/;
/** An account of theirs is used here: data comes from there. */
const LOGIN_BEFORE = /(?:登[录陆]|注册|账[号户]|帐[号户])[^，。；（()）]{0,8}$/;
const LONGEST_ITEM = 12;

/** Names in brackets after a kind, of which one at least must be a name by its form: a bracket may also explain or hold kinds. */
function bracketed(text: string): string[] {
  const items = [...text.matchAll(HAN_BRACKET)]
    .filter((match) => !LOGIN_BEFORE.test(text.slice(0, match.index)))
    .flatMap((match) => match[1]!.split(HAN_SEPARATOR))
    .map((item) => tidyName(item.replace(AND_SUCH, '')));
  const sure = items.some((item) => HAN_CERTAIN.test(item) && isName(item, false));
  return sure ? items.filter((item) => item.length <= LONGEST_ITEM && isName(item, false)) : [];
}

/** Up to the bracket that closes the one before `from`. */
function inBracket(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < text.length && at < from + LONGEST_BRACKET; at++) {
    if (/[（(]/.test(text[at]!)) depth++;
    if (/[）)]/.test(text[at]!)) depth--;
    if (depth === 0) return text.slice(from, at);
  }
  return '';
}

/** Whole names of companies in brackets after the part that they have: no kind is written like that. */
function companiesInBrackets(text: string): string[] {
  if (!DEALT_WITH.test(text)) return [];
  return [...text.matchAll(HAN_ROLE)]
    .filter(({ index, 0: words }) => {
      const role = text.slice(0, index + words.search(/[（(]/));
      return !OURSELVES.test(role) && !LOGIN_BEFORE.test(role);
    })
    .flatMap(({ index, 0: words }) => inBracket(text, index + words.length).split(/[、，,；;]|和|及/u))
    .map((item) => tidyName(item.replace(AND_SUCH, '')))
    .filter((item) => WHOLE_COMPANY.test(item) && isName(item, true));
}

/** The clause says of an SDK that it takes nothing. */
const TAKES_NOTHING =
  /(?:sdk|插件)[^。；]{0,120}(?:不|不会|并不|未)(?:获取|收集|采集|读取|上传|涉及)(?:[您你]|用户|任何)[^。；，]{0,6}(?:信息|数据)/i;

/** Names of third parties in a Chinese clause as shown; some may stand twice. */
export function hanNames(text: string): string[] {
  if (TAKES_NOTHING.test(text)) return [];
  const names: string[] = [...sdkNames(text), ...companiesInBrackets(text)];
  if (!HAN_GOES_OUT.test(text)) return names;
  names.push(...bracketed(text));
  for (const match of text.matchAll(HAN_LIST)) {
    if (LOGIN_ONLY.test(text) && !/共享给|提供给|分享(?:给|至|到)|SDK/.test(text)) continue;
    const items = match[1]!.split(HAN_SEPARATOR).map((item) => item.replace(AND_SUCH, '').trim());
    // A bare Chinese word may be a kind of thing; beside a certain name it is another name.
    const sure = items.some((item) => HAN_CERTAIN.test(item) && isName(tidyName(item), false));
    if (sure) names.push(...items.map(tidyName).filter((item) => item.length <= 24 && isName(item, false)));
  }
  for (const pattern of [HAN_PROVIDED, HAN_COLLECTS]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.replace(/^.*(?:由|与|向|接入|委托)/u, '');
      if (
        (isName(name, true) || isName(name.replace(/公司$/, ''), true)) &&
        !/^(?:该|此|本|各|某|第三方|其他|上述|相应)/.test(name)
      )
        names.push(name);
    }
  }
  return names;
}
