import type { Clause } from '../../policy/clause';
import type { DataType } from '../../policy/data-type';
import type { ClauseSpan } from '../segment/clause-span';
import { conditionAt } from './conditions';
import { takingOf } from './taking';
import { fold, type Wording, wordingOf } from './wording';

/** So many clauses after one that names data may still speak of that data. */
const AFTER = 2;
/** "That information", 该信息, 上述权限: what the clauses before have named. */
const POINTS_BACK =
  /(?:上述|以上|前述|该(?:等|类|项|些)?|此(?:类|等|项)?|这(?:些|一|类|种)|相关)(?:个人)?(?:敏感)?(?:信息|数据|权限|资料|功能|授权)|(?:收集|获取|采集)(?:到)?的(?:任何|所有|全部)(?:个人)?(?:信息|数据)|\b(?:this|that|these|those|such) (?:\w+ ){0,2}(?:information|data|details?|access|permissions?|features?)\b|\bit does not\b/;
/** The data stays where it is. */
const STAYS =
  /\b(?:stays?|remains?) on (?:your|the|that) (?:\w+ )?(?:device|phone|computer|tablet|watch)\b|[仅只](?:会)?(?:在|于|存储|保存)[^。;,]{0,12}(?:本地|(?:您|你)的(?:设备|手机|终端))|不(?:会)?(?:将[^。;,]{0,16})?上传(?![^。;,]{0,6}(?:的话|则))|不会离开(?:您|你)的(?:设备|手机|终端)|\b(?:locally|only|solely|exclusively) on (?:your|the|that) (?:\w+ )?(?:device|phone|computer|tablet|watch|wrist|lock|hub)\b|\b(?:not|n't) (?:touch|reach) (?:our|the|any) servers?\b|(?:\b(?:never|not)|n't) leaves? (?:your|the|that|this|its) (?:\w+ )?(?:devices?|phone|handset|computer|tablet|watch|browser|app|lock|hub|camera|speaker|headset|home|car|vehicle|sensor|wearable|band|ring)\b|\b(?:on|in) (?:your|the|that) (?:\w+ )?(?:device|phone|computer|tablet|watch|lock|hub)\b[^.;|]{0,30}\bnot (?:in|on) (?:our|the) (?:cloud|servers?)\b|\bnot (?:be )?(?:uploaded|sent|transmitted) to (?:us\b|our\b)/;

/** It does not even come to the company's machines, where it could be kept. */
const NEVER_ARRIVES =
  /\b(?:locally|only|solely|exclusively) on (?:your|the|that) (?:\w+ )?(?:device|phone|computer|tablet)\b[^.;]{0,30}\b(?:not|n't|never) (?:touch|reach|leave)\w* (?:our|the|any|your) (?:servers?|device|phone)\b/;

/** Messages that only those who write to each other can read. */
const SEALED =
  /(?<!\bnot )\bend-to-end encrypt|(?<!\bnot )\bencrypted (?:messages|chats)\b|(?<!不是|并非)端[到对]端加密/;

export function isSealed({ text }: Wording): boolean {
  return SEALED.test(text);
}

/** Whether the clause says that the data is worked on where it is and reaches no server. */
export function neverArrives({ text }: Wording): boolean {
  return NEVER_ARRIVES.test(text);
}

/** Only a part of it is taken, or the rest is not. */
const LIMITS =
  /仅(?:会)?(?:读取|获取|收集|采集|写入|识别)[^。;]{0,30}(?:相关|必要|特定|符合)|不会(?:收集|读取|获取|上传)[^。;,]{0,20}(?:其他|其它|无关)|\bonly (?:read|access|collect|use|look at)\b[^.;]{0,60}\b(?:relevant|related|necessary|needed|relating)\b|\b(?:not|n't|never) (?:read|access|collect|look at) (?:\w+ ){0,3}(?:other|else)\b/;

/** Whether the clause says that the data it speaks of never comes to the service. */
export function staysThere({ text }: Wording): boolean {
  return STAYS.test(text);
}

/**
 * Whether one of the clauses after `spans[at]` says of the data named there that it is taken only by leave or in part, or stays on the device.
 * Such a clause stands in the same section, points back and names no other data.
 */
export function qualifiedAfter(spans: readonly ClauseSpan[], clauses: readonly Clause[], at: number): boolean {
  const section = spans[at]!.section.join('\n');
  const named = new Set(clauses[at]!.data.map(({ type }) => type));
  for (let i = at + 1; i <= at + AFTER && i < spans.length; i++) {
    if (spans[i]!.section.join('\n') !== section || clauses[i]!.sharing?.polarity === 'affirmed') return false;
    const wording = wordingOf(spans[i]!);
    const pointsBack = POINTS_BACK.test(wording.text);
    if (pointsBack && STAYS.test(wording.text)) return true;
    if (clauses[i]!.sharing || clauses[i]!.data.some(({ type }) => !named.has(type))) return false;
    if (LIMITS.test(wording.text) && (pointsBack || clauses[i]!.data.length > 0)) return true;
    if (pointsBack && conditionAt({ ...wording, lead: '' }) >= 0) return true;
  }
  return false;
}

/** Whether one of the clauses after `spans[at]` denies taking the data of this kind that is named there: "we do not collect such data". */
export function deniedAfter(
  spans: readonly ClauseSpan[],
  clauses: readonly Clause[],
  at: number,
  type: DataType,
): boolean {
  const section = spans[at]!.section.join('\n');
  for (let i = at + 1; i <= at + AFTER && i < spans.length; i++) {
    const { data, text } = clauses[i]!;
    const mention = data.find((one) => one.type === type);
    if (spans[i]!.section.join('\n') !== section) return false;
    if (!mention || !POINTS_BACK.test(wordingOf(spans[i]!).text)) continue;
    if (takingOf(wordingOf(spans[i]!), fold(text.slice(mention.start, mention.end))) === 'denied') return true;
  }
  return false;
}
