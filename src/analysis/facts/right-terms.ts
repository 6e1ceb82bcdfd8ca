import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { isLimited } from './conditions';
import { isOfEverywhere, placeOf } from './place';
import { namedIn } from './right-words';
import { type Wording, wordingOf } from './wording';

/** Only once something has happened, or only of some data: 如我们违反约定, 在以下情形中, 对难以直接访问的信息. */
const IN_CASES_HAN =
  /(?:如果?|若|当|发现)[^。;]{0,40}(?:违反|违法|违约)[^。]{0,100}(?:删除|更正|要求)|(?:如果?|若)[^。;,]{0,12}决定(?:响应|同意|支持)|(?:以下|下列)(?:任一|之一)?(?:情形|情况)|(?:某些|特定|一定|部分)的?(?:情况|情形|条件)下|(?:法律|法规)(?:规定|允许)的(?:情形|情况|范围)|(?:需|须|应|在|当|且|如果?|若)(?:您|你)?[^。;,]{0,6}(?:满足|符合)[^。;,]{0,24}(?:条件|要求|前提)|(?:如果?|若)(?:该等|该项?|此类|上述|这些)[^。;,]{0,24}(?:非|不是)[^。;,]{0,24}(?:必需|必要|必须)|(?:如果?|若)(?:您|你)(?:是|为|属于|作为)(?!未成年|监护)[^。;,]{1,12},|(?:(?:如果?|若)(?:您|你)?|对于?)(?:难以|无法|未能)[^。;,]{0,24}(?:,|的(?:个人)?信息)|额外(?:收集|使用|的?个人信息)/;
/** Under the conditions of a law, in some cases, of some contracts: "if you have no subscription", "where there is no reason". */
const IN_CASES_ENGLISH =
  /\b(?:if|where|when) (?:one of|any of|certain|the following)\b|\byou (?:may|might) (?:also )?(?:have (?:the|a|certain|some)|be entitled)\b|\bsubject to [^.;,]{0,24}\blaws?\b|\b(?:under|in accordance with) (?:the conditions|article \d+|certain circumstances|certain conditions)\b|\bwithin the limits\b|\b(?:subject to|with) (?:certain |some )?(?:conditions|exemptions|exceptions|limits|limitations)\b|\bin the following (?:cases|circumstances|situations)\b|\b(?:as|where|to the extent) (?:available|permitted|required|provided) (?:and|by|under)\b|\b(?:depending on|based on) (?:where|the laws?|your (?:location|residence|jurisdiction))|\bonly applies\b|\bapplies only\b|\bprovided (?:that )?(?:there is|you|we|it|the)\b|\bwhere there is (?:no|a)\b|\bbefore the (?:[\w-]+ ){1,3}period (?:ends|expires|is over)\b|\b(?:delet|eras)\w* certain of (?:your|the)\b|\bexcept (?:where|as|when|if|to the extent)\b|\bif you (?:have (?:neither|no|an? (?!question|complaint|concern|request))|are (?:an? |not |in ))/;

/** Back to the right or to a request for it. */
const POINTS_BACK = /\b(?:this right|such (?:a )?requests?|(?:your|an?|the) (?:\w+ )?requests?)\b/;
const LIMITS =
  /\bonly applies\b|\bapplies only\b|\bnot always be able\b|\bright to refuse\b|\bexcept (?:where|as|when|if|to the extent)\b/;
/** "Premium members can only delete it by contacting us": the way before is not theirs. */
const ONLY_BY_ASKING =
  /\b(?:members|users|subscribers|customers|accounts)\b[^.;]{0,24}\b(?:can|may|must) only\b[^.;]{0,90}\bby (?:contact|writ|e-?mail|call|ask)ing\b/;
/** Whether a clause takes cases out of a right that it points back to. */
function limitsIt(text: string): boolean {
  return LIMITS.test(text) && POINTS_BACK.test(text);
}
/** So many clauses after it, what is said of a right belongs to it. */
const AFTER = 3;

/** Whether one of the next sentences of the section, before another right comes up, takes cases out, or people who do it alone. */
function isLimitedAfter({ right, how }: RightUse, spans: ClauseSpan[], id: number): boolean {
  const { section } = wordingOf(spans[id]!);
  // Data that has to be kept keeps no account open.
  let ofRight = right !== 'close-account';
  for (const span of spans.slice(id + 1, id + 1 + AFTER)) {
    const { text, chinese, section: next } = wordingOf(span);
    if (chinese || next !== section) return false;
    if (ofRight && limitsIt(text)) return true;
    if (how === 'self-service' && ONLY_BY_ASKING.test(text)) return true;
    const named = namedIn(text, chinese);
    if (named.length > 0 && !named.includes(right)) ofRight = false;
  }
  return false;
}

/** A right and the way to use it. */
type RightUse = Pick<RightFact, 'right' | 'how'>;

/** Whether the clause gives a right, used in this way, only to people of some places or in some cases. */
export function isConditional(use: RightUse, spans: ClauseSpan[], id: number): boolean {
  const wording = wordingOf(spans[id]!);
  if (isOfEverywhere(wording.text)) return false;
  if (placeOf(spans, id) !== null || isLimited(wording) || limitsIt(wording.text)) return true;
  const inCases = wording.chinese ? IN_CASES_HAN : IN_CASES_ENGLISH;
  return inCases.test(wording.text) || inCases.test(wording.lead) || isLimitedAfter(use, spans, id);
}

const AUTHORITY =
  /(?:向|由)[^。;]{0,40}(?:监管|主管|部门|机关)|\b(?:authorit(?:y|ies)|regulators?|commission(?:er)?|supervisory|ombudsman|attorney general|office (?:for|of)|inspectorate|watchdog)\b|\bcomplain(?:ts?|ing)?(?: \w+){0,3} (?:to|with|before) (?!us\b|our\b|me\b|them\b|customer\b|support\b|the (?:company|privacy|data protection (?:officer|team))\b)/;
const COMPANY =
  /(?:与|向|联系|告知|通过)(?:我们|我行|我司|本公司)|(?:我们|我行|我司|本公司)(?:会|将|接受|公示|公布|受理|的|客户)|客服|客户服务|邮箱|热线|电话|@|\b(?:contact(?:ing)? us|(?:to|with) us|e-?mail|write to|our (?:\w+ ){0,3}(?:officer|team|dpo|support))\b/;

/** Whether the clause names a body of the state, or anybody but the company, to which one can turn. */
export function namesAuthority({ text }: Wording): boolean {
  return AUTHORITY.test(text);
}

/** To whom a complaint can be made by these clauses, where they name but one of both. Without a name, it is made to them. */
export function complainedTo(wordings: Wording[]): RightFact['to'] {
  if (!wordings.some(namesAuthority)) return 'company';
  return wordings.some(({ text }) => COMPANY.test(text)) ? undefined : 'authority';
}
