import type { Retention } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { findPeriods, type Period } from './period';
import { asWritten, partsOf, subjectOf } from './retention-subject';
import { keptRow, retentionOfRow } from './retention-table';
import { type Wording, wordingOf } from './wording';

type Basis = Retention['basis'];

const KEEPS =
  /保存|保留|留存|存储|储存|存留|\b(?:retain|retains|retained|retaining|retention|keep(?! (?:to|you|up|pace|using|playing)\b| in (?:touch|mind|contact)\b)|keeps|kept|keeping|store|stored|stores|storing|storage|hold|held|archived?|preserved?)\b/;
const DELETES = /删除|销毁|清除|匿名化|\b(?:delet|eras|destroy|anonymi[sz]|purg|remov|expir)\w*/;
/** Time that is spoken of for other reasons: answering a request, notice of a change, looking back, ages, opening hours. */
const OTHER_TIME =
  /答复|回复|响应|反馈|工作日|停止运营|停止服务|终止服务|处理您的(?:请求|申请)|(?:日|天)内(?:完成|予以|给予|进行|作出)?(?:核查|处理|受理|办理|回应)|审核|核实|工作时间|提前|\b(?:respond|response|reply|notice of|notify|within \w+ (?:business )?days? of (?:your|receiving|receipt)|preceding|past (?:twelve|12)|last (?:twelve|12)|previous (?:twelve|12)|trial|refund|opt[- ]?out|request is|free of charge)\b/;

/** Of one period: the life of a choice, of points or of a link, and what somebody else keeps. Not the reader's data. */
const OTHER_SUBJECT =
  /\b(?:consents?|choices?|opt-?ins?|permissions?|points|miles|credits|rewards|vouchers?|coupons?|offers?|invitations?|links?|passwords?|codes?|sessions?|trials?)\b[^.;:]{0,60}\b(?:expires?|lapses?|is remembered|are remembered|runs? out|valid|works?)\b|\b(?:points|miles|credits|rewards|vouchers) (?:lapse|expire)|\b(?:remembers?|remembered)\b[^.;]{0,40}\b(?:choices?|answers?|preferences?)\b|\bask them\b|\b(?:do not|don't|cannot|can't) control\b|\bbreach|\b(?:they|third parties|(?:our|these|such|its|the) (?:\w+ ){0,2}(?:partners|providers|vendors|suppliers)) (?:may |will |can |usually |typically )*(?:keep|retain|store|hold)\b/;
/** Time that the reader, or a customer, has to act in; notice that is given; what binds a buyer; how often something is looked at: nothing is kept so long. */
const DEADLINE =
  /\b(?:have|has|had) (?:up to )?$|\b(?:unless|if) [^.;,]{0,30}\bask(?:ed)?\b[^.;,]{0,40}\b(?:within|inside|in) $|\b(?:warn(?:ed)?|notif(?:y|ied)|tell|told|inform(?:ed)?)\b[^.;,]{0,24}$|\bevery $|\bheld to\b[^.;,]{0,40}$/;
const DEADLINE_BEHIND =
  /^ (?:before(?=[.,;]|$)|in advance|(?:is|are) (?:shown|displayed|visible)|to (?:change|export|decide|ask|cancel|appeal|reconsider|object)|.?s?'? ?notice)\b/;
/** What others are held to: "Recruiters undertake:", before the items of it. */
const UNDERTAKEN = /\b(?:undertakes?|agrees?|promises?|must|shall)(?: not)?(?: to)?:$/;
const WE = /\b(?:we|us|our)\b/;
/** The longest that something is kept: it is gone by then, or by whatever comes sooner. */
const GONE_BY = /\b(?:delet|eras|destr|shred|purg|remov|clear)\w*\b[^.;]{0,60}\b(?:within|inside) $/;
const OR_SOONER = /^[^.;]{0,60}\bwhichever(?:'s| is| comes| occurs| happens)? (?:the )?(?:first|sooner|earlier)\b/;
/** What bounds a time, told behind it: "45 days; longer for claims". */
const LONGER = /^[^.;]{0,24}; ?([^.;]{0,60}\b(?:longer|later)\b[^.;]{0,60})/;
/** "We keep them apart after 40 days": from then on. */
const FROM_THEN = /\bwe (?:\w+ )?(?:keep|store|hold) (?!nothing\b|no\b)[^.;,]{0,80}\bafter $/;
const NEVER = /\b(?:not|never)\b|n't\b/;
/** "If it were sold one day": once, and no length of time. */
const ONCE = /^one day$/;
/** Before a time that does run for a day. */
const RUNS = /\b(?:for|within|after|in|of|than|until|to) $/;
/** By when something is erased that was asked for, or was taken by mistake: the company's own time to act. */
const ERASED_BY =
  /\b(?:within|in)\b[^.;,]{0,30}\b(?:of|after|from)\b[^.;]{0,40}\b(?:requests?|confirm\w*|verif\w*|learn\w*|discover\w*|noti(?:ce|fied|fication)|aware|authenticat\w*|reports?|hear\w*|ask\w*|decision)\b/;
const OF_CHILDREN = /\b(?:child|children|parents?|minors?|guardians?|under 1\d)\b/;
const BREACHES = /\b(?:breach|incidents?)\b/;

/** A section on keeping, and what its lines say without the word: "Server logs: 30 days", "vanish after a week". */
const HOW_LONG = /\bhow long\b(?:[^>]{0,24}\b(?:keep|store|hold|retain|stays?|kept|data|information)|(?= >|$))/;
const TOLD_THERE =
  /^[^.:;|]{2,90}(?:: | \| )|\b(?:vanish\w*|wiped?|overwritten|lasts?|survives?|remains?|stays?|roll\w* off|discarded|dropped|scrubbed)\b/;

/** How long, where no number is given; tried in this order. Sentences of both languages that were seen in policies. */
const BASES: readonly { basis: Basis; says: RegExp; unless?: RegExp }[] = [
  {
    basis: 'indefinite',
    says: /(?:永久|无限期|一直)(?:地)?(?:性)?(?:保存|保留|存储|留存)|\b(?:retain|keep|store|hold|kept|retained|stored|held)\b[^.;]{0,60}\b(?:indefinitely|permanently|in perpetuity|for ever|forever)\b|\b(?:indefinitely|permanently) (?:retain|keep|store|kept|stored|retained)/,
    unless:
      /不会|不得|不删除|期间|公[共众]领域|一直(?:保存|保留)[^。]{0,40}(?:注销|删除)|使用[^。]{0,20}(?:服务|产品)|\bpermanently (?:delet|eras|remov)\w*|\b(?:not|never|anonymi[sz]ed|aggregated?|de-?identified|no longer identif\w+)\b/,
  },
  {
    basis: 'account-lifetime',
    says: /使用[^。;]{0,20}(?:服务|产品)[^。;]{0,20}一直(?:保存|保留)|(?:注销(?:您的|你的)?(?:账户|账号|帐号|帐户|微\S{0,2}账号)?(?:后|之后|时)|使用(?:我们的|本)?(?:产品|服务|产品\/服务|服务期间|产品或服务)[^。;]{0,12}期间|(?:账号|帐号|账户|帐户)(?:存续|有效|使用)?期间)[^。;]{0,50}(?:保存|保留|存储|删除|留存|匿名)|(?:保存|保留|存储|留存)[^。;]{0,40}(?:直至|直到|至)[^。;]{0,20}(?:注销|(?:您|你)[^。;,]{0,8}删除|删除(?:账号|帐号))|(?:保存|保留|存储)[^。;]{0,80}当(?:您|你)(?:注销|删除)(?=[^。;,]{0,10}(?:账|帐))[^。;]{0,30}删除|\b(?:retain|keep|store|hold|kept|retained|stored|held)\b[^.;]{0,90}\b(?:as long as|for the (?:life|lifetime|duration)|while|until|throughout)\b[^.;]{0,40}\b(?:account|member|membership|registered|customer|user)\b|\b(?:until|when) you (?:delete|close|deactivate) your account\b/,
    unless: /撤回|另有规定|如果您不再使用|注销[^。;]{0,12}后,我们(?:仅|仍|会继续|将继续)[^。;]{0,24}(?:保存|保留)/,
  },
  {
    basis: 'necessary',
    says: /(?:必需|必要|所需|最短|合理)[^。;]{0,16}(?:期限|期间|时间|时限|时长)|(?:期限|期间|时间)[^。;]{0,12}(?:所必需|所必要|最短|必要)|\b(?:as|so) long as[^.;]{0,30}\b(?:necessary|needed|required|need|reasonably|relevant|is useful)\b|\b(?:no|not) longer than[^.;]{0,24}\b(?:necessary|needed|required|need)\b|\b(?:time|period|duration)\b[^.;]{0,20}\b(?:necessary|needed|required)\b|\bno longer (?:needed|necessary|required)\b|\bonly (?:as|for) (?:long as|the period)\b|\b(?:only|just) long enough\b|\bnecessary to (?:fulfil|achieve|provide|carry out)\w*\b/,
    unless:
      /停止运营|服务终止|停止服务|最短[^。;,]{0,6}期限[为是]|超出(?:目的范围|必要|约定)[^。;]{0,12}期限(?:收集|处理|存储)/,
  },
  {
    basis: 'legal',
    says: /(?:法律|法规|法定|监管|网络安全法|电子商务法)[^。;]{0,30}(?:保存|保留|存储|留存)[^。;]{0,12}(?:期限|时间|期间)|(?:法律|法规|法定|监管|网络安全法|电子商务法)[^。;]{0,20}(?:期限|时间|期间)[^。;]{0,12}(?:保存|保留|存储|留存|删除)|(?:按照|依据|根据)[^。;]{0,20}法[》规律][^。;]{0,20}(?:保存|保留|留存)|\b(?:retain|keep|store|kept|retained|stored|retention)\b[^.;]{0,80}\b(?:(?:required|permitted|allowed|mandated|obliged) (?:to do so )?(?:by|under)[^.;]{0,20}laws?|(?:comply|accordance) with[^.;]{0,30}\b(?:law|laws|legal|statutory|tax|obligations?)|(?:legal|statutory|tax)(?:ly)? (?:required|obligations?|retention|requirements?|period))\b/,
    unless:
      /境内|\bdeletion requests?\b|legal bas[ie]s|\blegitimate interests?\b|terminal equipment|是否|期限已(?:经)?届满[;。]?$|^to (?:comply|fulfil|meet|satisfy)\b/,
  },
];
/** In longer clauses the first name is seldom what the rule is of. */
const LONGEST_NAMING = 240;
/** Whether the clause, by its words or by its heading and lead-in, speaks of how long data is kept. */
function speaksOfKeeping(wording: Wording): boolean {
  const { text, lead, section } = wording;
  const kept = KEEPS.test(text) || DELETES.test(text);
  const around =
    /(?:保存|存储|留存|保留)[^>]{0,6}(?:期限|时间|期间)|\bretention|\bhow long\b|\bretain\b|\bstorage period/.test(
      `${section} ${lead}`,
    );
  return kept || around;
}

/** Time that runs only once nobody uses the account: "after 24 months of inactivity". It is told with the period. */
const UNUSED =
  /\b(?:you )?(?:do(?:es)? not|don't|doesn't) (?:use|log ?in|sign in|access|open)\b[^.;,]{0,40}? for [\w()-]{1,12}(?: \(\d+\))? (?:years?|months?|weeks?|days?)|\b(?:inactive|dormant|unused) (?:for|after) [\w()-]{1,12}(?: \(\d+\))? (?:years?|months?|weeks?|days?)|\b(?:after |for )?[\w()-]{1,12}(?: \(\d+\))? (?:years?|months?|weeks?|days?) (?:of inactivity|without (?:activity|use|logging in))|(?:连续|超过)?[^。,;]{0,12}(?:未登录|未使用|不活跃|不登录)/;

/** How long it is kept is told elsewhere: "is deleted as described above". */
const TOLD_ELSEWHERE =
  /\bas (?:described|explained|set out|outlined|stated|provided)\b|(?:按照?|依据?)[^。;,]{0,6}(?:上述|前述|下述)/;
/** A cell of a table that was taken apart: 自收集之日起,满六个月后删除. Of what, stood in another. */
const OF_NOTHING = /^[-•*·,\s]*[自从][^。;,]{2,16}起,?(?:(?!我们|我行|本公司|信息|数据|记录)[^。;,]){0,20}[。;]?$/;
/** For one end alone, in one role: what is kept so is not all data. */
const OF_ONE_PURPOSE =
  /\bsolely (?:for|to)\b|\bfor the sole purpose\b|\b(?:has|have|under) (?:a|the) (?:legal|statutory) obligation to (?:keep|retain|store)\b/;
/** What has to come to pass first: "if the user does not log in for a year". */
const IF = /\b(?:if|when|where|once|unless)\b[^.;,]*$/;
/** The other end of the same keeping: "until you close it or until it has been unused for a year". */
const OR_UNTIL = /\buntil\b[^.;]{0,80}\bor\b[^.;]{0,60}$/;

/** Whether a period is only how long nobody used it, where the sentence goes on to tell when it is deleted. */
function isOnlyUnused(text: string, period: Period, others: readonly Period[]): boolean {
  if (!UNUSED.test(text.slice(Math.max(0, period.start - REACH), period.end))) return false;
  const later = text.slice(period.end, period.end + REACH);
  return (
    IF.test(text.slice(Math.max(0, period.start - REACH), period.start)) &&
    (others.some(({ start }) => start > period.end) || TOLD_ELSEWHERE.test(later))
  );
}

/** Whether a period, by the words around it up to the next semicolon, is of data that they keep themselves. */
function isOfData(text: string, { start, end }: Period): boolean {
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(/[;]|\. /)
    .at(-1)!;
  const after = text.slice(end, end + REACH).split(/[;]|\. /)[0]!;
  if (DEADLINE.test(before) || DEADLINE_BEHIND.test(text.slice(end, end + REACH))) return false;
  if (ONCE.test(text.slice(start, end)) && !RUNS.test(before)) return false;
  if (FROM_THEN.test(before) && !NEVER.test(before)) return false;
  const words = before + text.slice(start, end) + after;
  return !OTHER_SUBJECT.test(words) && !ERASED_BY.test(words) && !/\bask them\b/.test(near);
}
/** So far the words around a period are looked at. */
const REACH = 240;

function fixed(wording: Wording, shown: string): Omit<Retention, 'clauses'>[] {
  const { text, chinese, lead, section } = wording;
  if (OTHER_TIME.test(text) || (UNDERTAKEN.test(lead) && !WE.test(lead))) return [];
  const around = `${section} ${lead}`;
  const kept =
    KEEPS.test(text) ||
    /(?:保存|存储|留存)[^>]{0,6}(?:期限|时间)|\bretention/.test(around) ||
    ([section, lead].some((words) => HOW_LONG.test(words)) && TOLD_THERE.test(text));
  const deleted = DELETES.test(text) && /\b(?:after|within|inactiv\w*|following|once)\b|后|内|之内/.test(text);
  if (!kept && !deleted) return [];
  if (!chinese && (BREACHES.test(section) || (!kept && (OF_CHILDREN.test(text) || OF_CHILDREN.test(section)))))
    return [];
  if (OF_NOTHING.test(text)) return [];
  const own = findPeriods(text).filter((period) => chinese || isOfData(text, period));
  const periods = own.filter((period) => !isOnlyUnused(text, period, own));
  // The words of a disuse that is left out name nothing that is kept.
  let from = Math.max(0, ...own.filter((period) => !periods.includes(period)).map(({ end }) => end));
  return periods.map((period) => {
    // Of several periods in one sentence, each has its own subject before it.
    const stretch = text.slice(from, period.end + 40);
    const either = OR_UNTIL.test(text.slice(Math.max(0, period.start - REACH), period.start));
    const unused = either ? undefined : UNUSED.exec(stretch)?.[0].trim();
    const parts = unused
      ? [subjectOf(stretch, chinese) ?? '', unused]
      : partsOf(text, period, from, chinese, either || OF_ONE_PURPOSE.test(text));
    from = period.end;
    const legal = period.minimum || /《[^》]{2,30}法》|\blaws? requires?\b|\brequired by (?:\w+ )?law/.test(text);
    const behind = text.slice(period.end, period.end + REACH);
    const bound = period === periods.at(-1) && LONGER.exec(behind)?.[1];
    if (bound && !parts.some((part) => part.includes(bound))) parts.push(bound);
    const before = text.slice(Math.max(0, period.start - REACH), period.start);
    const most = period.maximum || GONE_BY.test(before) || OR_SOONER.test(behind);
    const subject = parts
      .filter((part) => part !== '')
      .map((part) => asWritten(part, shown))
      .join(' … ');
    return {
      period: period.iso,
      basis: legal ? 'legal' : 'fixed',
      ...(most && { atMost: true as const }),
      ...(subject && { subject }),
    };
  });
}

/** "一直保存您的头像。当您恢复默认头像后，我们将删除": the end stands in the next sentence. */
const ENDS =
  /(?:当|如果?|若)(?:您|你)[^。;]{0,40}(?:删除|清除|销毁|匿名)|\b(?:until|when|once|if|after) you\b[^.;]{0,80}\b(?:delet|eras|remov)\w*/;

/** The rule that words without a number give. */
function ruleOf(text: string): Basis | null {
  return BASES.find(({ says, unless }) => says.test(text) && !unless?.test(text))?.basis ?? null;
}

function unnumbered(wording: Wording, shown: string, next: Wording | undefined): Omit<Retention, 'clauses'>[] {
  const { text, chinese } = wording;
  if (!KEEPS.test(text)) return [];
  const basis = ruleOf(text);
  if (!basis) return [];
  if (basis === 'indefinite' && next && ENDS.test(next.text)) return [];
  const subject = text.length < LONGEST_NAMING ? subjectOf(text, chinese) : null;
  return [{ basis, ...(subject && { subject: asWritten(subject, shown) }) }];
}

/**
 * How long data is kept: periods as ISO 8601 with what they are for, or the rule that is given instead of a number.
 * `legal` with a period is a minimum that a law sets ("not less than three years").
 * Equal facts of several clauses are one.
 */
export function findRetention(spans: ClauseSpan[]): Retention[] {
  const facts = new Map<string, Retention>();
  for (const span of spans) {
    const wording = wordingOf(span);
    const row = keptRow(span);
    if (row) {
      for (const fact of retentionOfRow(row, (words) => ruleOf(`${wording.chinese ? '保存' : 'kept '}${words}`))) {
        note(facts, fact, span.id);
      }
      continue;
    }
    // "Unsold quotes: three years" has no verb, as a title has none.
    const title = wording.title && !(HOW_LONG.test(wording.section) && TOLD_THERE.test(wording.text));
    if (title || !speaksOfKeeping(wording)) continue;
    const numbered = fixed(wording, span.text);
    const next = spans[span.id + 1];
    // A law's minimum does not say how long they keep it, so the rule beside it counts too.
    const minimums = numbered.every((fact) => fact.basis === 'legal');
    const rules = minimums
      ? unnumbered(wording, span.text, next && wordingOf(next)).filter(
          (fact) => numbered.length === 0 || fact.basis !== 'legal',
        )
      : [];
    for (const fact of [...numbered, ...rules]) note(facts, fact, span.id);
  }
  return [...facts.values()];
}

function note(facts: Map<string, Retention>, fact: Omit<Retention, 'clauses'>, clause: number): void {
  const key = [fact.basis, fact.period, fact.atMost, fact.subject].join('|');
  const known = facts.get(key);
  if (!known) facts.set(key, { ...fact, clauses: [clause] });
  else if (!known.clauses.includes(clause)) known.clauses.push(clause);
}
