import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { answerTimeOf, answerTimes } from './answer-days';
import { addRight, claimedRights, type GrantedRight } from './claimed-rights';
import { findMenuPath, findSteps } from './menu-path';
import { bearingOn, NAMED } from './right-bearing';
import { isGranted, mannerOf } from './right-manner';
import { namedIn, namedShortly, type Right } from './right-words';
import { findWebAddresses } from './web-addresses';
import { fold, type Wording, wordingOf } from './wording';

const READER_MAY =
  /(?:您|你|用户)[^。;]{0,24}(?:可以?|有权|能够|享有|权利|随时|希望)|(?:您|你)的[^。;]{0,40}请求|要求我们|(?:可|可以)(?:通过|随时|自行|在|登录)|请(?:通过|访问|前往|发送)|路径|接受(?:您|你)[^。;]{0,24}投诉|\byou\b[^.;]{0,60}\b(?:can|may|have the right|have a right|have certain rights|entitled|are able|could|wish to|would like to|want to|choose|request|ask)\b|\byour rights?\b|\bthe right to\b|\brights? (?:of|to)\b|\b(?:any|every) (?:individual|person|user|member|customer)\b[^.;]{0,90}\b(?:can|may) (?:also )?(?:request|ask)\b|\b(?:users|members|customers|individuals) (?:can|may) (?:also )?(?:request|ask|see|view|access|download|correct|edit|update|delete|close|withdraw)\b|^(?:to |request|ask|access|correct|delete|erase|withdraw|object|receive|obtain|restrict)\b|\byou (?:delete|close|deactivate|update|edit)\b|\b(?:in|through|via|from|on) (?:your|the) (?:\w+ ){0,2}(?:settings|profile|account)\b/;
const RIGHTS_HEADING =
  /权利|管理(?:您|你|自己)?的?(?:个人)?信息|访问|更正|删除|撤回|注销|查询|\brights?\b|\byour (?:choices|controls?|options)\b|\baccess(?:ing)?\b|\bcontrol\b|\bopt[- ]?out/;
/** The rights themselves are denied or bounded; or the verb is the company's, a duty of others, or a use of the service. */
const NOT_A_RIGHT =
  /\bask (?:that person|the (?:owner|sender|host|organi[sz]er|administrator|person)|your (?:employer|school|administrator))\b|(?:如果?|若)(?:您|你)[^。;]{0,80}(?:删除|更正)[^。;]{0,40}(?:无法|不能)[^。;可]{0,8}(?:继续)?(?:为(?:您|你))?(?:继续)?提供|权限后,|(?:无法|不能|不得|不可|无权)[^。;,]{0,16}(?:访问|更正|删除|撤回|注销|修改)|(?:无法|不会?|不予|可能不)响应|^[^a-z]*you (?:withdraw|object)\b|\bif you do not (?:ask|request)\b|未经授权|在(?:您|你)(?:访问|删除|修改|更正)[^。;]{0,24}时,|(?:删除|清除|管理)[^。;]{0,16}cookie|(?:授权|同意)我们[^。;]{0,40}(?:查询|访问|修改)|已撤回|(?:如果?|若)(?:您|你)撤回同意[;。,]?$|cookies?[^。;]{0,20}(?:删除|清除)|\b(?:delet|remov|clear|block)\w*[^.;]{0,24}\bcookies?\b|去世|近亲属|继承人|deceased|(?:政策|变更|版本|公告)[^。;]{0,40}(?:查看|查阅|访问)|\bour access\b|防止|避免[^。;]{0,20}(?:修改|访问)|\b(?:unauthori[sz]ed|prevent|cannot|can't|unable to|no longer|not (?:be )?(?:able|possible)|will not)\b[^.;]{0,30}\b(?:access|delet|correct|withdraw)|\bwhen you (?:access|visit|use)\b|\b(?:access|use|visit)(?:ing)? (?:to )?(?:the|our|this) (?:site|services?|websites?|apps?|platform)\b/;
const THEIRS =
  /(?<!使用|要求|联系|[与向对从])(?:我们|本公司|我行)(?!的|服务|提供)[^。;您你]{0,30}(?:删除|更正|访问)(?!您的请求)(?![^。]*(?:您可以|您有权|你可以|你有权))|\bwe (?:may|will|can|reserve|shall|do|might)[^.;]{0,20}\b(?:delete|remove|access|review|change|modify|update|correct)/;

/** What is taken is told, and nothing of what the reader may do. */
const TAKES =
  /(?:我们|我行|我司|本公司|本行)(?:会|将|可能会?|需要?)(?!不)[^。;,]{0,12}(?:收集|获取|采集)|向(?:您|你)提供的[^。;,]{0,12}功能/;
const MAY = /(?:您|你)(?:也|还|均)?(?:可|有权|能够|随时|如)/;
/** An account that is closed is only thought of: "kept until you delete your account". */
const THOUGHT_OF =
  /\b(?:until|after|once|when|unless|if) you (?:delete|close|deactivate)\b(?![^.;,]{0,80}\b(?:settings|in the|by|here)\b)[^.;,]{0,80}/g;

/** "如果您是商家，": a path for those who are in trade there is not every reader's. */
const IN_TRADE =
  /(?:如果?|若)(?:您|你)(?:是|为|属于|作为)[^。;,]{0,6}(?:商家|商户|卖家|店主|企业|机构|开发者|主播|司机|骑手|管理员)[^。;,]{0,8},/;

/** What a clause outside the sections on rights has to speak of. */
const NAMES_ONE =
  /权|管理|随时|注销|撤回|删除|更正|投诉|(?:关闭|拒绝|退订)[^。;]{0,12}(?:推送|推荐|个性化|广告|通知|短信)|(?:修改|查询|查阅|访问|查看|编辑)[^。;]{0,12}(?:信息|资料|数据)|\b(?:access(?:,| and| or| your)|(?:update|edit|review|view|correct) your|copy of your|right|withdraw|delete|eras|opt|unsubscribe|correct|settings)/;

/** Data of the reader, and no password or history of some feature. */
const OF_DATA = /信息|资料|数据|头像|\b(?:information|data|profile|details)\b/;
/** "You can remove it": what goes is the one thing that the sentence before speaks of. */
const REMOVES_IT = /\b(?:delete|remove|erase|clear)(?: or \w+)? (?:it|them|this|that)\b/;
const OF_ALL = /\b(?:information|data|profile|details|account|everything)\b/;
/** Whether data or the account is spoken of neither in the clause nor in the sentence before it. */
function removesOneThing(spans: ClauseSpan[], i: number, { text, section }: Wording): boolean {
  if (!REMOVES_IT.test(text) || OF_ALL.test(text) || i === 0) return false;
  const before = wordingOf(spans[i - 1]!);
  return !before.title && before.section === section && !OF_ALL.test(before.text);
}
/** “1、访问您的个人信息”: another section's name. */
const CROSS_REFERENCE = /[“"][\d一二三四五六七八九十(][^”"]{0,30}[”"]/g;

function rightsIn(wording: Wording): Right[] {
  const { chinese, lead, section } = wording;
  const said = wording.text.replace(CROSS_REFERENCE, '');
  const text = chinese ? said : said.replace(THOUGHT_OF, '');
  const under = RIGHTS_HEADING.test(section) || RIGHTS_HEADING.test(lead) || isGranted(wording);
  if (!under && !NAMES_ONE.test(text)) return [];
  if (chinese && TAKES.test(text) && !MAY.test(text)) return [];
  const addressed = READER_MAY.test(text) || READER_MAY.test(lead);
  return addressed && !NOT_A_RIGHT.test(text) && !THEIRS.test(text) ? namedIn(text, chinese) : [];
}

/** 分别撤回已授权第三方的授权: what others were allowed is taken back there. */
const ALLOWED_TO_OTHERS = /(?:撤回|撤销|取消|关闭)[^。;,]{0,8}第三方/;

/** A sentence that leads to several places has a path for each of its parts: 在A中查询，在B中注销. */
function pathsOf(text: string, wording: Wording): (right: Right) => string | null {
  const parts = text.split(/(?<=[，,；;])/).map((words) => {
    const folded = fold(words);
    return { words: folded, path: ALLOWED_TO_OTHERS.test(folded) ? null : findMenuPath(words) };
  });
  const named = parts.map(({ words }) => namedShortly(words, wording.chinese));
  const first = parts.findIndex(({ path }) => path !== null);
  const several = parts.filter(({ path }) => path !== null).length > 1;
  if (!several) {
    const only = ALLOWED_TO_OTHERS.test(wording.text) ? (parts[first]?.path ?? null) : findMenuPath(text);
    const others = first > 0 && named[first]!.length > 0 ? named.slice(0, first).flat() : [];
    return (right) => (others.includes(right) && !named[first]!.includes(right) ? null : only);
  }
  return (right) => {
    const at = named.findIndex((rights) => rights.includes(right));
    return parts.slice(0, at + 1).findLast(({ path }) => path !== null)?.path ?? null;
  };
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
  const facts: GrantedRight[] = [];
  spans.forEach((span, i) => {
    const wording = wordingOf(span);
    for (const fact of stepwise(spans, i, wording)) addRight(facts, { ...fact, ofData: OF_DATA.test(wording.text) });
    // "- take back consent" looks like a title, and is what the line above entitles to.
    if (wording.title && !(span.kind === 'item' && isGranted(wording))) return;
    const rights = rightsIn(wording);
    if (rights.length === 0) return;
    const url = findWebAddresses(span.text)[0];
    const paths = pathsOf(span.text, wording);
    const ofData = OF_DATA.test(wording.text);
    for (const right of rights) {
      if (right === 'delete' && removesOneThing(spans, i, wording)) continue;
      const way = paths(right);
      const how = mannerOf(wording, way, right);
      const path = IN_TRADE.test(wording.text) ? null : way;
      addRight(facts, {
        right,
        how,
        ...(path && { path }),
        ...(url && bearingOn({ right, how }, span) > NAMED && { url }),
        clauses: [span.id],
        ofData,
      });
    }
  });
  const times = answerTimes(spans);
  return claimedRights(facts, spans).map((fact) => {
    const time = answerTimeOf(fact, times, spans);
    if (!time) return fact;
    const clauses = [...new Set([...fact.clauses, time.clause])];
    return { ...fact, days: time.days, ...(time.working && { working: true as const }), clauses };
  });
}
