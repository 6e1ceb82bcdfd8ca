import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { findMenuPath, findSteps } from './menu-path';
import { daysOf, findPeriods } from './period';
import { namedIn, namedShortly, type Right } from './right-words';
import { findWebAddresses } from './web-addresses';
import { fold, type Wording, wordingOf } from './wording';

const READER_MAY =
  /(?:您|你|用户)[^。;]{0,24}(?:可以?|有权|能够|享有|权利|随时|希望)|(?:您|你)的[^。;]{0,40}请求|要求我们|(?:可|可以)(?:通过|随时|自行|在|登录)|请(?:通过|访问|前往|发送)|路径|接受(?:您|你)[^。;]{0,24}投诉|\byou\b[^.;]{0,60}\b(?:can|may|have the right|have a right|have certain rights|are entitled|are able|could|wish to|would like to|want to|choose|request|ask)\b|\byour rights?\b|\bthe right to\b|\bright of\b|^(?:to |request|ask|access|correct|delete|erase|withdraw|object|receive|obtain|restrict)\b|\byou (?:delete|close|deactivate|update|edit)\b|\b(?:in|through|via|from|on) (?:your|the) (?:\w+ ){0,2}(?:settings|profile|account)\b/;
const RIGHTS_HEADING =
  /权利|管理(?:您|你|自己)?的?(?:个人)?信息|访问|更正|删除|撤回|注销|查询|\brights?\b|\byour (?:choices|controls?|options)\b|\baccess(?:ing)?\b|\bcontrol\b|\bopt[- ]?out/;
/** The rights themselves are denied or bounded; or the verb is the company's, a duty of others, or a use of the service. */
const NOT_A_RIGHT =
  /权限后,|(?:无法|不能|不得|不可|无权)[^。;,]{0,16}(?:访问|更正|删除|撤回|注销|修改)|(?:无法|不会?|不予|可能不)响应|^[^a-z]*you (?:withdraw|object)\b|\bif you do not (?:ask|request)\b|未经授权|在(?:您|你)(?:访问|删除|修改|更正)[^。;]{0,24}时,|(?:删除|清除|管理)[^。;]{0,16}cookie|(?:授权|同意)我们[^。;]{0,40}(?:查询|访问|修改)|已撤回|(?:如果?|若)(?:您|你)撤回同意[;。,]?$|cookies?[^。;]{0,20}(?:删除|清除)|\b(?:delet|remov|clear|block)\w*[^.;]{0,24}\bcookies?\b|去世|近亲属|继承人|deceased|(?:政策|变更|版本|公告)[^。;]{0,40}(?:查看|查阅|访问)|\bour access\b|防止|避免[^。;]{0,20}(?:修改|访问)|\b(?:unauthori[sz]ed|prevent|cannot|can't|unable to|no longer|not (?:be )?(?:able|possible)|will not)\b[^.;]{0,30}\b(?:access|delet|correct|withdraw)|\bwhen you (?:access|visit|use)\b|\b(?:access|use|visit)(?:ing)? (?:to )?(?:the|our|this) (?:site|services?|websites?|apps?|platform)\b/;
const THEIRS =
  /(?<!使用|要求|联系|[与向对从])(?:我们|本公司|我行)(?!的|服务|提供)[^。;您你]{0,30}(?:删除|更正|访问)(?!您的请求)(?![^。]*(?:您可以|您有权|你可以|你有权))|\bwe (?:may|will|can|reserve|shall|do|might)[^.;]{0,20}\b(?:delete|remove|access|review|change|modify|update|correct)/;

const SELF =
  /自行|自主|系统权限|网页|官网|(?:通过|进入)[“"【「]|直接(?:在|通过|访问|修改|删除|查)|设置|随时(?:登录|访问|修改|查|更正|删除|清除|关闭|注销)|登录|点击|页面|菜单|路径|客户端(?!的)|App(?:内|中|-)|关闭[^。;]{0,20}(?:功能|权限)|退订(?:方式|链接)?|浏览器|\b(?:settings?|log(?:ging)? ?in(?:to)?|sign(?:ing)? ?in(?:to)?|dashboard|your (?:\w+ )?(?:profile|account)(?: page| information)?|in the (?:\w+ ){0,3}(?:app|application|banner)|within the (?:app|service)|yourself|click(?:ing)?|tap(?:ping)?|unsubscribe link|self-service|by visiting|tool|directly (?:in|through|via|from))\b/i;
const NOT_BY_ONESELF = /(?:难以|无法|不能)[^。;,]{0,8}(?:直接|自行|通过|登录)/;
const BY_ASKING =
  /联系(?:我们|客服)|申请|致电|客服|\b(?:writ(?:e|ing) to|e-?mail(?:ing)?|contact(?:ing)?|call(?:ing)?|ask(?:ing)?) us\b/;
const BY_ONESELF =
  /设置|自行|自主|路径|登录|【|随时(?:访问|修改|查|更正|删除)|过程中|\b(?:settings|log(?:ging)? ?in|yourself|directly|accessing your|in the app|via the (?:\w+ )?app)\b/;
const AT_WILL =
  /可以?(?:在[^。;,]{0,24})?,?(?:有权)?(?:随时|选择|自由)?(?:地)?(?:访问|查询|查阅|查看|修改|更正|编辑|删除|清除|关闭)/;
const REPLY =
  /答复|回复|反馈|响应|处理(?:您|你)?的?(?:请求|申请|问题)|完成核查|\b(?:respond|response|reply|replies|process(?:ed)? your|comply with your|act on|fulfil|address your|handle your)\w*/;
/** Answers to complaints and questions, which may have a time of their own. */
const COMPLAINT = /投诉|问题|\bcomplain|\bquestions?\b/;
const REPLY_TO_OTHERS = /监管|保存|存储|\b(?:retain|retention|breach|authority)\b/;

/** What a clause outside the sections on rights has to speak of. */
const NAMES_ONE =
  /权|管理|随时|注销|撤回|删除|更正|投诉|(?:关闭|拒绝|退订)[^。;]{0,12}(?:推送|推荐|个性化|广告|通知|短信)|(?:修改|查询|查阅|访问|查看|编辑)[^。;]{0,12}(?:信息|资料|数据)|\b(?:access(?:,| and| or| your)|(?:update|edit|review|view|correct) your|copy of your|right|withdraw|delete|eras|opt|unsubscribe|correct|settings)/;

/** “1、访问您的个人信息”: another section's name. */
const CROSS_REFERENCE = /[“"][\d一二三四五六七八九十(][^”"]{0,30}[”"]/g;

function rightsIn(wording: Wording): Right[] {
  const { chinese, lead, section } = wording;
  const text = wording.text.replace(CROSS_REFERENCE, '');
  const under = RIGHTS_HEADING.test(section) || RIGHTS_HEADING.test(lead);
  if (!under && !NAMES_ONE.test(text)) return [];
  const addressed = READER_MAY.test(text) || READER_MAY.test(lead);
  return addressed && !NOT_A_RIGHT.test(text) && !THEIRS.test(text) ? namedIn(text, chinese) : [];
}

function howOf({ text, chinese }: Wording, path: string | null): RightFact['how'] {
  if (path) return 'self-service';
  if (NOT_BY_ONESELF.test(text) || (BY_ASKING.test(text) && !BY_ONESELF.test(text))) return 'on-request';
  // "您可以随时访问、修改": nobody has to be asked. A mere right (有权, "the right to") is claimed from somebody.
  return SELF.test(text) || (chinese && AT_WILL.test(text)) ? 'self-service' : 'on-request';
}

/** Days in which they say they answer; business days count as days. */
function answerDays(spans: ClauseSpan[]): { days: number; clause: number }[] {
  return spans.flatMap((span) => {
    const { text } = wordingOf(span);
    if (!REPLY.test(text) || REPLY_TO_OTHERS.test(text)) return [];
    const days = findPeriods(text).map((period) => daysOf(period.iso));
    const first = days.find((count) => count !== null && count <= 120);
    return first ? [{ days: first, clause: span.id }] : [];
  });
}

/** A sentence that leads to several places has a path for each of its parts: 在A中查询，在B中注销. */
function pathsOf(text: string, { chinese }: Wording): (right: Right) => string | null {
  const parts = text.split(/(?<=[，,；;])/).map((words) => ({ words: fold(words), path: findMenuPath(words) }));
  const named = parts.map(({ words }) => namedShortly(words, chinese));
  const first = parts.findIndex(({ path }) => path !== null);
  const several = parts.filter(({ path }) => path !== null).length > 1;
  if (!several) {
    const only = findMenuPath(text);
    const others = first > 0 && named[first]!.length > 0 ? named.slice(0, first).flat() : [];
    return (right) => (others.includes(right) && !named[first]!.includes(right) ? null : only);
  }
  return (right) => {
    const at = named.findIndex((rights) => rights.includes(right));
    return parts.slice(0, at + 1).findLast(({ path }) => path !== null)?.path ?? null;
  };
}

/** Adds to what is known of the same right in the same way; the clause that leads there comes first. */
function merge(facts: RightFact[], fact: RightFact): void {
  const known = facts.find((one) => one.right === fact.right && one.how === fact.how);
  if (!known) {
    facts.push(fact);
    return;
  }
  const leads = (!known.path && fact.path) || (!known.path && !known.url && fact.url);
  const clauses = leads ? [...fact.clauses, ...known.clauses] : [...known.clauses, ...fact.clauses];
  known.clauses = [...new Set(clauses)];
  if (!known.path && fact.path) known.path = fact.path;
  if (!known.url && fact.url) known.url = fact.url;
  if (known.days === undefined && fact.days !== undefined) known.days = fact.days;
}

/** Words with which something is asked of somebody. */
const ASKS =
  /请求|申请|要求|有权|联系|致电|邮件|邮箱|客服|反馈|投诉|举报|\b(?:request|ask|contact|e-?mail|writ\w+|submit|call|send|right|complain\w*|lodge)\b/;

/** A right that is named without any way to use it, where another clause tells a way to use it oneself. */
function isOnlySaid(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  if (fact.how !== 'on-request' || fact.clauses.some((id) => ASKS.test(wordingOf(spans[id]!).text))) return false;
  return facts.some((other) => other.right === fact.right && other.how === 'self-service');
}

/** "您可以访问、删除": by whom is open, and where another clause tells to ask for it, settled. */
function isOnlyPossible(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  const asksIn = (id: number) => BY_ASKING.test(wordingOf(spans[id]!).text);
  if (fact.how !== 'self-service' || fact.path || fact.url) return false;
  if (fact.clauses.some((id) => SELF.test(wordingOf(spans[id]!).text))) return false;
  return facts.some(({ right, how, clauses }) => right === fact.right && how === 'on-request' && clauses.some(asksIn));
}

/** The clauses of something that is asked for, those that say how first: a mere mention proves nothing. */
function telling({ how, clauses }: RightFact, spans: ClauseSpan[]): number[] {
  if (how !== 'on-request') return clauses;
  const asking = clauses.filter((id) => ASKS.test(wordingOf(spans[id]!).text));
  return asking.length > 0 ? asking : clauses;
}

/** A heading or lead-in that names a right, with the steps under it: "6.5.1 注销帐号" and "1) 点击…". */
function stepwise(spans: ClauseSpan[], i: number, wording: Wording): RightFact[] {
  if (wording.text.length > 80) return [];
  const steps = findSteps(spans, i + 1);
  if (!steps) return [];
  const named = (words: string) => namedShortly(words, wording.chinese);
  const own = named(wording.text);
  const inSection = own.length > 0 ? own : named(wording.section.split(' > ').at(-1) ?? '');
  return inSection.map((right) => ({
    right,
    how: 'self-service',
    path: steps.path,
    clauses: [spans[i]!.id, ...steps.clauses],
  }));
}

/**
 * The rights that the policy grants and the way to use them, one fact for each right and way. `days` is the time in which
 * they promise to answer, where it is said of this right or of requests in general.
 */
export function findRights(spans: ClauseSpan[]): RightFact[] {
  const facts: RightFact[] = [];
  spans.forEach((span, i) => {
    const wording = wordingOf(span);
    for (const fact of stepwise(spans, i, wording)) merge(facts, fact);
    if (wording.title) return;
    const rights = rightsIn(wording);
    if (rights.length === 0) return;
    const url = findWebAddresses(span.text)[0];
    const paths = pathsOf(span.text, wording);
    for (const right of rights) {
      const path = paths(right);
      const how = howOf(wording, path);
      merge(facts, { right, how, ...(path && { path }), ...(url && { url }), clauses: [span.id] });
    }
  });
  const claimed = facts
    .filter((fact) => !isOnlySaid(fact, facts, spans) && !isOnlyPossible(fact, facts, spans))
    .map((fact) => ({ ...fact, clauses: telling(fact, spans) }));
  const answers = answerDays(spans);
  const general = answers.find(({ clause }) => !COMPLAINT.test(wordingOf(spans[clause]!).text));
  const ofComplaints = answers.find(({ clause }) => COMPLAINT.test(wordingOf(spans[clause]!).text));
  for (const fact of claimed) {
    const own = answers.find(({ clause }) => fact.clauses.includes(clause));
    const answer = own ?? (fact.right === 'complain' ? ofComplaints : fact.how === 'on-request' ? general : undefined);
    if (!answer) continue;
    fact.days = answer.days;
    if (!own) fact.clauses.push(answer.clause);
  }
  return claimed;
}
