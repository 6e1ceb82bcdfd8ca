import type { Wording } from './wording';

/** Leave that readers give, by a word or by a switch of their device; and a choice that is theirs. */
const LEAVE_ZH = [
  /(?:(?<!例)如果?|若|当)(?:您|你)(?:选择|需要|希望)?(?:参加|参与)|(?:(?<!例)如果?|若|当)(?:您|你)(?:需要|希望)(?!使用|注册|登[录陆]|联系|了解|访问|查|更|修|删|撤|注销|行使)/,
  /(?:根据|基于)(?:您|你)(?:的|所)?(?:明示|单独)?(?:授权|同意)/,
  /(?:经|经过|征得|获得|获取|取得|得到|在)(?:了)?(?:您|你|用户)(?:的)?[^。;,]{0,12}(?:同意|授权|许可|允许)/,
  /(?:您|你|用户)[^。;,]{0,10}(?:授权|同意|许可|允许)(?:后|之后|的情况下|的前提下|我们|[^。;,登]{0,6}时)/,
  /(?:开启|打开|开通|授予|(?:您|你)授权)[^。;,]{0,20}权限|(?:申请|请求)[^。;,]{0,24}(?:权限|授权)/,
  /(?:需要?|须)(?:您|你)[^。;,]{0,24}(?:开启|打开|开通|授予|授权|允许)|(?:您|你)(?:可能|还|也)*(?:需要?|须)[^。;,]{0,10}(?:开启|打开|开通|授予|授权)/,
  /(?:您|你)(?:可以|可|也可|还可)[^。;,]{0,12}(?:开启|打开|开通)/,
  /(?:(?<!例)如果?|若|当|只有|仅)(?:您|你|用户)[^。;,]{0,6}(?:明示|自愿|主动)?(?:同意|授权(?!登)|允许|许可|选择(?:授权|开启|提供|填写|上传|允许|同意|公开))/,
  /(?:可以|可|自主|自行)[^。;,]{0,16}选择[^。;]{0,12}(?:填写|提供|上传|授权|开启|是否)|选择性(?:填写|提供)|(?:您|你)自愿[^。;,]{0,6}(?:提供|填写|上传)的?(?:情况|前提|条件)下|选填|非必填|自愿/,
  /(?:您|你)(?:开启|打开|授予)(?:这些|该|上述|以上|相关|前述)[^。;,]{0,8}(?:权限|授权)|(?:关闭|取消)[^。;,]{0,10}(?:后|授权|权限)[^。;]{0,24}不(?:会)?再(?:继续)?(?:收集|读取|获取|访问)|不会默认(?:开启|收集|获取)|默认(?:关闭|不开启)/,
];
/** Limits that the clause itself sets: some cases only, or a part of the data only. */
const LIMIT_ZH = [
  /(?:特定|某些|特殊|个别)的?(?:情况|情形|场景|条件)下?|有条件地/,
  /仅(?:会|在)?(?:收集|获取|读取|访问|采集|使用)[^。;,]{0,14}(?:加密|脱敏|去标识|匿名|点选|选取|勾选|选择的)/,
];
const LEAVE_EN = [
  /\b(?:with|upon|after|obtain(?:ed|ing|s)?|given?|giving|subject to|based on|rel(?:y|ies) on|requires?|request(?:ing)?|is) (?:us )?(?:your|the user's|their|explicit|prior|express) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval)\b/,
  /\b(?:ask|asks|asked|asking|request|requests) you (?:first )?to (?:consent|agree|allow|grant|opt in)\b/,
  /\bif (?:you|(?:an? |the )?(?:[\w-]+ ){0,2}(?:users?|members?|customers?)) (?!(?:do|does|did) not\b|don't|choose not)(?:\w+ ){0,2}?(?:consent(?:s|ed)?|agreed?s?|allow(?:s|ed)?|permit(?:s|ted)?|chooses?|chosen?|enable[sd]?|grant(?:s|ed)?|gives? us|opt(?:s|ed)?|decide[sd]?|authori[sz]e[sd]?|elect(?:s|ed)?|import(?:s|ed)?|enrol(?:l?s|l|led)?|turn(?:s|ed)? on|switch(?:es|ed)? on|activate[sd]?|lets? (?:us|the)|sa(?:y|id) yes)\b/,
  /\b(?:if|when|where|once) (?:[\w-]+ ){1,4}(?:is|are) (?:turned |switched )?(?:on|enabled|activated)\b|\bonly if you\b|^if you do\b(?! not)/,
  /\b(?:when|where|once|after) (?:you|(?:an? |the )?(?:[\w-]+ ){0,2}(?:users?|members?)) (?:\w+ )?(?:enables?|allows?|grants?|permits?|consents?|opts? in|turns? on|switch(?:es)? on)\b/,
  /\b(?:users|members|customers|those) who (?:\w+ )?(?:opt in|consent|enable|allow)\b/,
  /\byou (?:may|can) (?:also )?(?:choose|optionally|decide|elect) to (?:provide|share|give|upload|add|participate|enable|turn on|use)\b|\b(?:optional(?:ly)?|voluntar(?:y|ily))\b/,
  /\bif you (?:disable|turn off|switch off)\b[^.;]{0,60}\bno longer (?:collect|access|receive|record)\b/,
  /\byou (?:do not|don't) (?:need|have) to\b|\bunless you (?:consent|allow|enable)\b/,
];
const LIMIT_EN = [
  /\bin (?:more )?(?:certain|some|limited|specific|special|rare|exceptional) (?:\w+ )?(?:circumstances|cases|situations|instances|places|countries|jurisdictions)\b/,
  // Only where a rule asks for it; only for those who buy here.
  /\b(?:where|if|when) (?:[\w-]+ ){1,5}(?:rules?|laws?|regulations?) (?:requires?|obliges?|calls? for)\b|\bwhen you (?:buy|pay|purchase|order) (?:\w+ )?directly\b/,
  // A part of the service that readers may leave alone, unlike the service itself.
  /^if you (?:use|try|start|join|open) (?:our|the|an?) (?:[\w-]+ ){1,3}(?:features?|functions?|tools?|chats?|calls?)\b/,
];
/** Whether a clause limits what it tells to some cases, or to a part. */
export function isLimited({ text, chinese }: Wording): boolean {
  return (chinese ? LIMIT_ZH : LIMIT_EN).some((one) => one.test(text));
}

const CHINESE = [...LEAVE_ZH, ...LIMIT_ZH];
const ENGLISH = [...LEAVE_EN, ...LIMIT_EN];
/** "You may choose from these settings:" */
const CHOICE_OF =
  /\byou (?:may|can) (?:choose|select|opt)\b[^.]{0,60}:$|(?:您|你)可以?[^。;,]{0,12}(?:选择|设置)[^。;,]{0,12}:$/;

/**
 * Where in its text a clause begins to say that what it tells is done only if the reader agrees, or in some cases; 0 if the line says so
 * that leads it in, -1 if neither does.
 */
export function conditionAt({ text, lead, chinese }: Wording): number {
  const rules = chinese ? CHINESE : ENGLISH;
  if (lead !== '' && (rules.some((one) => one.test(lead)) || CHOICE_OF.test(lead))) return 0;
  return rules.reduce((first, one) => {
    const at = text.search(one);
    return at < 0 || (first >= 0 && first < at) ? first : at;
  }, -1);
}
