import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { isOfEverywhere, placeOf } from './place';
import { type Wording, wordingOf } from './wording';

/** Only once something has happened: 如我们违反约定, 在以下情形中. */
const IN_CASES =
  /(?:如果?|若|当|发现)[^。;]{0,40}(?:违反|违法|违约)[^。]{0,100}(?:删除|更正|要求)|(?:如果?|若)[^。;,]{0,12}决定(?:响应|同意|支持)|在?(?:以下|下列)(?:任一|之一)?(?:情形|情况)|(?:法律|法规)(?:规定|允许)的(?:情形|情况|范围)|(?:需|须|应|在)(?:您|你)?(?:先|同时)?(?:满足|符合)[^。;,]{0,24}(?:条件|要求|前提)|(?:如果?|若)(?:该等|该项?|此类|上述|这些)[^。;,]{0,24}(?:非|不是)[^。;,]{0,24}(?:必需|必要|必须)|(?:如果?|若)(?:您|你)(?:是|为|属于|作为)(?!未成年|监护)[^。;,]{1,12},|\b(?:if|where|when) (?:one of|any of|certain|the following)\b|\byou may (?:also )?have (?:the|a|certain) rights?\b|\bunder (?:the conditions|article \d+|certain circumstances|certain conditions)\b|\bwithin the limits\b|\bsubject to (?:certain |some )?(?:conditions|exemptions|exceptions|limits|limitations)\b|\bin (?:certain|some|the following) (?:cases|circumstances|situations)\b|\b(?:as|where|to the extent) (?:available|permitted|required|provided) (?:and|by|under)\b|\b(?:depending on|based on) (?:where|your (?:location|residence|jurisdiction))/;

/** Whether the clause gives a right only to people of some places, or only in some cases. */
export function isConditional(spans: ClauseSpan[], id: number): boolean {
  const { text, lead } = wordingOf(spans[id]!);
  if (isOfEverywhere(text)) return false;
  return placeOf(spans, id) !== null || IN_CASES.test(text) || IN_CASES.test(lead);
}

const AUTHORITY =
  /(?:向|由)[^。;]{0,40}(?:监管|主管|部门|法院|机关)|诉讼|\b(?:authorit(?:y|ies)|regulators?|commission(?:er)?|supervisory|ombudsman|attorney general|courts?|office (?:for|of)|inspectorate|tribunal|watchdog)\b|\bcomplain(?:ts?|ing)?(?: \w+){0,3} (?:to|with|before) (?!us\b|our\b|me\b|them\b|customer\b|support\b|the (?:company|privacy|data protection (?:officer|team))\b)/;
const COMPANY =
  /(?:与|向|联系|告知|通过)(?:我们|我行|我司|本公司)|(?:我们|我行|我司|本公司)(?:会|将|接受|公示|公布|受理|的|客户)|客服|客户服务|邮箱|热线|电话|@|\b(?:contact(?:ing)? us|(?:to|with) us|e-?mail|write to|our (?:\w+ ){0,3}(?:officer|team|dpo|support))\b/;

/** To whom a complaint can be made by these clauses, where they name but one of both. Without a name, it is made to them. */
export function complainedTo(wordings: Wording[]): RightFact['to'] {
  const authority = wordings.some(({ text }) => AUTHORITY.test(text));
  const company = wordings.some(({ text }) => COMPANY.test(text));
  return !authority ? 'company' : company ? undefined : 'authority';
}
