/** What a column of a list of third parties holds, or a label in front of a value. */
export type Field = 'name' | 'company' | 'purpose' | 'data' | 'url';

/** Tried in this order: 第三方SDK隐私协议地址 speaks of SDKs too, and 收集个人信息的目的 of information. Simplified and traditional. */
const FIELDS: [Field, RegExp][] = [
  [
    'url',
    /链接|鏈接|連結|网址|網址|官网|官網|隐私(?:权)?(?:政策|协议|保护|声明|条款|指引)|隱私|政策|协议地址|url|\blinks?\b|\bwebsites?\b|\bprivacy (?:policy|policies|notice|statement)|\bopt[- ]?out|\bmore information|\bfurther information/,
  ],
  [
    'purpose',
    /目的|用途|场景|場景|功能|作用|业务类型|\bpurposes?\b|\bused? (?:for|case)|\bwhy\b|\bfunction|\breasons?\b|\bdescription|\bservices? (?:provided|performed|rendered)|\bwhat (?:it|they) do/,
  ],
  ['data', /信息|資訊|資料|数据|數據|字段|权限|權限|\bdata\b|\binformation\b|\bpermissions?\b/],
  [
    'company',
    /公司|主体|主體|运营|運營|开发者|所属|所屬|机构|機構|提供方|提供者|\bcompan(?:y|ies)\b|\bentit(?:y|ies)\b|\boperator|\bowner|\blegal name|\borgani[sz]ation/,
  ],
  [
    'name',
    /sdk|名称|名稱|第三方|合作(?:方|伙伴|夥伴)|服务商|服務商|供应商|接入方|接收方|受托方|插件|\bnames?\b|\bthird[- ]part(?:y|ies)\b|\bproviders?\b|\bpartners?\b|\bvendors?\b|\b(?:sub-?)?processors?\b|\bsuppliers?\b|\brecipients?\b|\bservices?$|\btools?$/,
  ],
];
/** Ways and periods are columns too, but of nothing that a third party has a field for; kinds are no names. */
const NO_FIELD =
  /方式$|期限|时间|時間|频率|序号|編號|编号|类型$(?<!信息类型)(?<!数据类型)|类别|分类|\bcategor|\btypes? of (?:third|recip|partner|provider)|\bretention|\bduration|\bexpir|\bcookie name|\blocation|\bcountry|\blegal basis|\bsource/;
/** A list whose header says so is one of third parties. */
const OF_THIRD_PARTIES =
  /sdk|第三方|合作|服务商|服務商|供应商|接收方|受托|插件|third[- ]part|partner|vendor|processor|provider|supplier|recipient/;

/** The field that a folded column header or label names; null if none. */
export function fieldOf(header: string): Field | null {
  if (header.length > 40 || (NO_FIELD.test(header) && !/(?:信息|数据)(?:的)?(?:类型|种类|类别|范围)/.test(header)))
    return null;
  return FIELDS.find(([, names]) => names.test(header))?.[0] ?? null;
}

/** True for a folded header that can only head a list of third parties. */
export function headsThirdParties(header: string): boolean {
  return OF_THIRD_PARTIES.test(header) && !NO_FIELD.test(header);
}
