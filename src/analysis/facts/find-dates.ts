import type { PolicyAnalysis } from '../../policy/policy-analysis';
import type { PolicyText } from '../../policy/policy-text';
import { dateOrder } from './date-order';
import { fold } from './wording';
import { findWrittenDates, settle, type WrittenDate } from './written-date';

type Kind = 'updated' | 'effective' | 'published';
type Dates = PolicyAnalysis['dates'];

/** What a date is the date of, by the words that stand before it. Traditional characters where they differ. */
const BEFORE: Record<Kind, RegExp> = {
  updated:
    /(?:更新|修[订訂]|修[改正]|版本(?=日期|[时時])|\bupdated?\b|\brevis(?:ed|ion)\b|\bmodified\b|\bmodification\b|\bamended\b|\blast changed\b|\blast reviewed\b|\bversion\b|\bcurrent as of\b)/g,
  effective:
    /(?:生效|施行|[实實]施|启用|\beffective\b|\bin (?:force|effect)\b|\binto (?:force|effect)\b|\btakes effect\b|\bvalid (?:from|as of)\b|\bappl(?:y|ies) (?:from|as of|starting)\b)/g,
  published: /(?:[发發]布|公布|\bpublished\b|\bposted\b|\bpublication\b|\bissued\b)/g,
};
/** The same after it: 2022年1月19日更新, 自2025年3月3日起生效. Not if what follows is the next date's label. */
const AFTER: Record<Kind, RegExp> = {
  updated: /^[ )]?(?:最[后後])?(?:更新|修[订訂])(?!日期|[时時]|于|與|与|和|及|记|記|[:(])/,
  effective: /^[ )]?(?:起|开始|開始)?(?:正式)?(?:生效|施行|[实實]施)(?!日期|[时時]|[:(])/,
  published: /^[ )]?[发發]布(?!日期|[时時]|[:(])/,
};
/** 更新与生效日期, "Last updated and effective": one date for both. */
const BOTH =
  /(?:更新|修[订訂]|[发發]布)(?:日期|[时時][间間])?(?:与|與|及|和|、|\/|并|並|且|暨)[^。:]{0,6}生效|updated? (?:and|&|\/) effective|effective (?:and|&|\/) (?:last )?updated?/;
/** What a date in a policy can be of that is not this version of it: an older version, a law, somebody's act. */
const NOT_THIS =
  /更新(?:记录|記錄|历史|歷史|日志)|历史版本|歷史版本|旧版|舊版|上一版|前一版|首次|上次|原版|《[^》]{0,40}法》|法案|条例|條例|\b(?:previous|prior|earlier|former|archived?|superseded|history|first|originally|initial|act|law|laws|ccpa|cpra|gdpr|regulation|directive|until|before|since then)\b/;
/** Of those alone who were there before: "for users who registered before May, this policy is effective in June". */
const OF_SOME_READERS =
  /\b(?:for|to) (?:\w+ ){0,2}(?:users|members|customers|people|those)\b[^.;]{0,40}\b(?:registered|joined|signed up|created)\b|(?:对于?|针对)[^。;]{0,24}(?:前|已)[^。;]{0,6}注册|(?:存量|老)用户/;
/** The heading of another document behind the policy, on the same page. */
const OTHER_DOCUMENT =
  /^[^a-z\p{Script=Han}]*(?:(?:our |website |use of )?(?:cookies?|trackers?|tracking)(?: (?:and|&) [a-z ]{3,30})? (?:notice|policy|statement)|terms (?:of|and) [a-z ]{3,20}|cookie ?(?:政策|声明|规则)|[^。,]{0,12}(?:用户|服务)协议)$/u;
const OF_A_LAW = /^[^。;,]{0,16}《[^》]{0,30}(?:法|条例|规定)》/;
const FAR = 40;
/** Longer than the beginning of most sentences. */
const SENTENCE = 200;
/** Of all blocks, so large a part comes before another notice. */
const OWN_PART = 0.2;

/** Every date is written with one of these; the wide digits of Chinese are folded into others. */
const MAY_HOLD_DATE = /[\d年\uff10-\uff19]/;

interface Found {
  kind: Kind;
  date: WrittenDate;
  /** How plainly it is said, and where: larger is better. */
  weight: number;
}

/** The kinds whose label stands nearest before the date. */
function kindsBefore(nearby: string): Kind[] {
  const tail = nearby.slice(-FAR);
  if (BOTH.test(tail)) return ['updated', 'effective'];
  let best: { kind: Kind; at: number } | null = null;
  for (const kind of ['updated', 'effective', 'published'] as const) {
    for (const match of tail.matchAll(BEFORE[kind])) {
      const between = tail.slice(match.index + match[0].length);
      if (/[。;!?]|,(?!$)/.test(between) || between.length > 26) continue;
      if (!best || match.index > best.at) best = { kind, at: match.index };
    }
  }
  // 最近更新和发布日期: what was published was this update.
  if (best?.kind === 'published' && /更新(?:和|与|與|及|、|\/)[发發]布|[发發]布(?:和|与|與|及|、|\/)更新/.test(tail))
    return ['updated'];
  return best ? [best.kind] : [];
}

function weigh(line: string, nearby: string, place: number): number {
  let weight = 0;
  if (line.length < 120) weight += 2;
  if (/[:：]\s*$|日期|时间|時間|\bdate\b|\blast\b/.test(nearby.slice(-FAR))) weight += 2;
  if (place < 0.15) weight += 2;
  else if (place > 0.9) weight += 1;
  return weight;
}

/** The policy speaks of itself. */
const OF_ITSELF =
  /本(?:政策|版|指引|声明|聲明|协议|協議|隐私|隱私|次)|\b(?:this|our) [a-z ]{0,20}(?:policy|notice|statement)|\blast\b/;

/** All labelled dates of one block. `previous`: the block before, for a label that stands alone in its own. */
function labelled(line: string, previous: string, place: number, dates: WrittenDate[]): Found[] {
  const found: Found[] = [];
  const speaksOfItself = OF_ITSELF.test(line);
  let from = 0;
  for (const date of dates) {
    const own = line.slice(from, date.start);
    const alone = from === 0 && own.trim().length < 3 && previous.length < 60;
    const nearby = alone ? `${previous} ${own}` : own;
    from = date.end;
    const rest = line.slice(date.end, date.end + 40);
    const sentence = line
      .slice(Math.max(0, date.start - SENTENCE), date.start)
      .split(/\. |。/)
      .at(-1)!;
    if (NOT_THIS.test(nearby.slice(-80)) || OF_A_LAW.test(rest) || OF_SOME_READERS.test(sentence)) continue;
    const after = (['updated', 'effective', 'published'] as const).filter((kind) => AFTER[kind].test(rest));
    const kinds = after.length > 0 ? after : kindsBefore(nearby);
    const weight = weigh(line, nearby, place);
    // In the middle of a long document, in the middle of a long sentence, a date is seldom the policy's own.
    if (weight < 2 && !speaksOfItself) continue;
    for (const kind of kinds) found.push({ kind, date, weight });
  }
  return found;
}

/**
 * When the policy was updated and when it took effect, ISO 8601, from the words beside its dates.
 * A date that does not exist, or whose day and month the page does not tell apart, is left out.
 */
export function findDates(text: PolicyText): Dates {
  const { blocks, url } = text;
  const lineOf = (i: number) => (blocks[i] ? fold(blocks[i].text).replace(/[【】[\]]/g, '') : '');
  const dates: WrittenDate[] = [];
  // A notice on cookies at the top is the page's own matter; behind other sections it is a document of its own.
  const other = blocks.findIndex(
    ({ kind }, i) => kind === 'heading' && i > blocks.length * OWN_PART && OTHER_DOCUMENT.test(lineOf(i)),
  );
  const all = blocks.flatMap((block, i) => {
    if (!MAY_HOLD_DATE.test(block.text)) return [];
    const line = lineOf(i);
    const own = findWrittenDates(line);
    dates.push(...own);
    return own.length > 0
      ? labelled(line, lineOf(i - 1), i / blocks.length, own).map((one) => ({ ...one, block: i }))
      : [];
  });
  const ownPart = other < 0 ? all : all.filter(({ block }) => block < other);
  const found = ownPart.length > 0 ? ownPart : all;
  const page = () => blocks.map((_, i) => lineOf(i)).join('\n');
  const order = dates.some((date) => date.open) ? dateOrder(page(), url, dates) : null;
  const pick = (kind: Kind): string | undefined => {
    let best: Found | null = null;
    for (const one of found) {
      if (one.kind === kind && settle(one.date, order) && (!best || one.weight > best.weight)) best = one;
    }
    return best ? settle(best.date, order)! : undefined;
  };
  const updated = pick('updated') ?? pick('published');
  const effective = pick('effective');
  return { ...(updated && { updated }), ...(effective && { effective }) };
}
