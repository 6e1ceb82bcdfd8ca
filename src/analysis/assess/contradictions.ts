import type { Clause } from '../../policy/clause';
import type { DataType } from '../../policy/data-type';
import type { Facts } from '../../policy/facts';
import type { Contradiction } from '../../policy/policy-analysis';
import { borderStatements } from '../facts/storage';
import { takingOf } from '../facts/taking';
import type { ClauseSpan } from '../segment/clause-span';
import { CHANGE_RULES } from './questions/changes';
import { saleSayings, sellsIt } from './questions/sale';
import { type Read, type Reading, readingOf } from './reading';
import { sayings } from './rule';

/** Said of all cases: a denial for one feature or under one condition contradicts nothing. */
const IN_ONE_CASE =
  /(?:共享|提供|出售|披露|分享)(?:该|此|这|前述|其)|当(?:您|你)|(?:时|情况下|场景|前提下|之前|期间),|如果?|若|除非|除外|除了|未经|之外|以外|该(?:功能|服务|场景|等)|此(?:功能|类|等|项|时)|上述|其中|仅|只(?:会|在)|\b(?:when|if|unless|except|without|while|where|during|for this|these|this feature|other than|only|such|at this (?:time|stage)|in (?:this|that|such)|through|via|on behalf|for (?:their|its|any|the)? ?(?:own )?(?:\w+ )?(?:marketing|advertising|commercial|promotional)|knowingly|intentionally|children|minors|under|(?:share|disclose|sell|give|provide|transfer|rent)s? (?:it|them|this|that|these|those))\b/;
const NO_THIRD_PARTY =
  /(?:不会|绝不会?|从不|决不)[^。;,]{0,24}(?:任何|所有)(?:第三方|其他(?:公司|组织|个人)|公司|组织)[^。;]{0,16}(?:共享|提供|出售|披露|分享)?|\b(?:do not|does not|will not|never|don't|won't)\b[^.;]{0,30}\b(?:share|disclose|sell|give|provide|transfer|rent)\w*\b[^.;]{0,60}\b(?:any third part(?:y|ies)|third parties|anyone|any other (?:company|party|person))\b/;
/** Not to sell is no promise to keep: what is not sold may be shared. */
const SELLS = /出售|出租|售卖|\b(?:sell|rent|trade)\b/;
const GIVES = /共享|提供|披露|分享|转让|\b(?:shar|disclos|giv|provid|transfer)/;
/** So that one page of either does not make a thousand pairs. */
const MOST_PAIRS = 3;

function pairs(denying: number[], affirming: number[], about: string): Contradiction[] {
  const found: Contradiction[] = [];
  for (const denies of denying.slice(0, MOST_PAIRS)) {
    const affirms = affirming.find((id) => id !== denies && !found.some((one) => one.affirms === id));
    if (affirms !== undefined) found.push({ denies, affirms, about });
  }
  return found;
}

function sharing({ statements }: Reading): Contradiction[] {
  const denying = statements.filter(
    ({ clause, wording: { text } }) =>
      clause.sharing?.polarity === 'denied' &&
      (GIVES.test(text) || !SELLS.test(text)) &&
      clause.data.length === 0 &&
      NO_THIRD_PARTY.test(text) &&
      !IN_ONE_CASE.test(text),
  );
  const affirming = statements.filter(({ clause, wording }) => {
    const { sharing } = clause;
    if (sharing?.polarity !== 'affirmed' || sharing.manner === 'entrust' || sharing.recipients.length === 0)
      return false;
    const outsiders = sharing.recipients.some((one) =>
      ['advertisers', 'partners', 'data-brokers', 'analytics'].includes(one),
    );
    return outsiders && !ANONYMOUS.test(wording.text);
  });
  return pairs(idsOf(denying), idsOf(affirming), 'sharing');
}
const ANONYMOUS = /匿名|去标识|脱敏|统计|汇总|\b(?:aggregate\w*|anonym\w*|de-?identified|non-?personal)/;

function idsOf(statements: Read[]): number[] {
  return statements.map(({ id }) => id);
}

function borders({ statements }: Reading): Contradiction[] {
  const said = statements.flatMap(({ id, wording, clause }) => borderStatements(id, wording, clause.text));
  const leaves = said.filter((one) => one.says === 'leaves');
  const denying = leaves.filter((one) => one.polarity === 'denied').map((one) => one.clause);
  const affirming = leaves.filter((one) => one.polarity === 'affirmed' && !one.may).map((one) => one.clause);
  return pairs(denying, affirming, 'cross-border');
}

/** "We do not collect your X": the denial and the kind of data stand together, and nothing narrows it. */
function deniesTaking({ clause, wording }: Read): boolean {
  const mention = clause.data[0];
  if (clause.data.length !== 1 || !mention || wording.lead !== '' || clause.text.length > LONGEST_DENIAL) return false;
  if (IN_ONE_CASE.test(wording.text) || NARROWED.test(wording.text)) return false;
  return NEVER_TAKEN.test(clause.text.slice(Math.max(0, mention.start - 30), mention.start).toLowerCase());
}
const LONGEST_DENIAL = 120;
const NARROWED =
  /其他|其它|额外|不再|前述|权限|本地|第三方|指纹\/|\b(?:other|additional|any more|no longer|locally|third)\b/;
const NEVER_TAKEN =
  /(?:我们|本公司|本产品|本应用)(?:从|绝|均)?不(?:会)?(?:收集|获取|采集|索取)(?:和使用|或使用|、使用|、存储)?(?:您|你|用户)?的?(?:任何)?$|\bwe (?:do not|don't|never|will not|won't) (?:ever )?(?:collect|request|ask for|obtain)(?: or \w+)? (?:your |any |any of your )?$/;

/** A kind of data that one clause says is never taken, and another takes. */
function data({ statements }: Reading): Contradiction[] {
  const denying = new Map<DataType, number>();
  const affirming = new Map<DataType, number>();
  for (const read of statements) {
    const { id, clause, wording } = read;
    if (clause.data.length === 0 || clause.sharing) continue;
    if (deniesTaking(read)) denying.set(clause.data[0]!.type, id);
    else if (takingOf(wording) === 'affirmed' && TAKES.test(wording.text)) {
      for (const { type } of clause.data) if (!affirming.has(type)) affirming.set(type, id);
    }
  }
  return [...denying].flatMap(([type, id]) => pairs([id], affirming.has(type) ? [affirming.get(type)!] : [], type));
}
const TAKES =
  /我们(?:会|将|可能|需要|可能会)?[^。;]{0,12}(?:收集|获取|采集|记录)|\bwe (?:may |will |also |automatically )*(?:collect|receive|obtain|record|gather)\b/;

function sales(reading: Reading): Contradiction[] {
  const said = saleSayings(reading);
  const denying = (said.get('denied') ?? []).filter((id) => {
    const { text } = reading.wordings[id]!;
    return !IN_ONE_CASE.test(text) && !sellsIt(text);
  });
  return pairs(denying, said.get('sells') ?? [], 'sale');
}

/** Of some changes alone. */
const ONE_CHANGE =
  /^(?:if|where|when)\b|\b(?:retroactive\w*|material\w*|already in our possession)\b|^(?:如果?|若)|实质|重大/;

/** A new version counts only once the reader agrees, says one clause; going on is agreeing, says another. */
function changes(reading: Reading): Contradiction[] {
  const said = sayings(CHANGE_RULES, reading);
  const asking = (said.get('consent-required') ?? []).filter((id) => !ONE_CHANGE.test(reading.wordings[id]!.text));
  return pairs(asking, said.get('continued-use') ?? [], 'changes');
}

/**
 * Pairs of clauses of which one denies what the other does. Precise rather than complete: a denial counts only if it is said
 * of all cases. `about` is a question of the rubric, a kind of data, or 'sharing'.
 */
export function findContradictions(facts: Facts, spans: ClauseSpan[], clauses: Clause[]): Contradiction[] {
  const reading = readingOf(facts, spans, clauses);
  return [...sharing(reading), ...sales(reading), ...borders(reading), ...changes(reading), ...data(reading)];
}
