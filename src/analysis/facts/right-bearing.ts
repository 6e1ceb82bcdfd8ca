import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { isByAsking, isByOneself } from './right-manner';
import { namedIn } from './right-words';
import { type Wording, wordingOf } from './wording';

/** Something else is said, and the right only spoken of: that it has been used, what it stands beside, where it leads. */
const BY_THE_WAY =
  /\b(?:has|have) (?:been |successfully )?exercised\b|\balternative to\b|\brefuse to\b|\bwill not affect\b|\b(?:if|when|time|before) you withdraw\b|^we (?:will |shall |try to |aim to )?(?:respond|acknowledge|reply)\b|^the (?:\w+ ){1,4}you can\b|^(?:我们|我行|我司|本公司)(?:将|会)[^。;,]{0,16}(?:回复|答复|处理|响应)/;
/** Of what was just spoken of, or of one small thing: "you may delete this information", 删除前述搜索记录. */
const OF_A_PART =
  /\b(?:view|see|access|update|edit|correct|change|delete|remove)(?:,? (?:or|and) \w+)? (?:this|these|those|that|such|them)\b|\bof certain (?:\w+ ){0,3}(?:products|features|services)\b|(?:修改|删除|清除|更正|查询|查看|查阅)(?:[、和或](?:修改|删除|清除|更正|查询|查看|查阅)){0,6}(?:(?:前述|上述|该|这些|此类|单条)|[^。;,、]{0,8}(?:评论|记录|缓存|历史|好友|订单))/;
/** A restriction of what is done, where objecting to it is a right of its own. */
const OBJECTS = /\bobject|\bopt|\bunsubscri|\bstop receiving|拒绝|退订|关闭|取消|停止|不/;
/** More than data that has been deleted already is spoken of. */
const DELETES =
  /\b(?:delet(?:e|ion|ing)|eras(?:e|ure|ing)|remov(?:e|al|ing)|forgotten|have|get|want|wish|be)\b|\p{Script=Han}/u;

/** So many rights in one sentence are an overview. */
const OVERVIEW = 3;

/** Whether the clause names several rights at once, and how none of them is used: that is told further down. */
export function isOverview(wording: Wording): boolean {
  return !isByOneself(wording) && namedIn(wording.text, wording.chinese).length >= OVERVIEW;
}

/** A clause that grants a part or names the right among others bears it out so well, one that grants it at least by one more. */
export const NAMED = 1;
export const GRANTED = 2;

/**
 * How well a clause that names a right bears out that the reader has it and uses it so: 3, it grants it and tells the way; 2, it grants it;
 * 1, it grants it for a part, or names it among others; 0, it speaks of it by the way.
 */
export function bearingOn({ right, how }: Pick<RightFact, 'right' | 'how'>, span: ClauseSpan): number {
  const wording = wordingOf(span);
  const { text } = wording;
  if (BY_THE_WAY.test(text)) return 0;
  const besides = (right === 'object' && !OBJECTS.test(text)) || (right === 'delete' && !DELETES.test(text));
  if (besides || OF_A_PART.test(text)) return NAMED;
  if (how === 'on-request') return isByAsking(wording) ? 3 : GRANTED;
  if (isOverview(wording)) return NAMED;
  return isByOneself(wording) ? 3 : GRANTED;
}
