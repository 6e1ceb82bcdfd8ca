import type { ClauseSpan } from '../segment/clause-span';
import type { Wording } from './wording';

/**
 * How well a clause bears out that the data it names is taken: 3, it says so with a verb of taking before the words for the data; 2, it
 * lists the data where taking is spoken of, or takes it by the way; 1, it mentions it. One that says how the data is used,
 * kept or managed may speak of data that is taken on terms named elsewhere. TERMS: it says on which terms such data is taken wherever it is.
 */
export type Bearing = 1 | 2 | typeof STATED | typeof TERMS;
export const STATED = 3;
export const TERMS = 5;

const TAKES =
  /收集|采集|搜集|蒐集|获取|获得(?:您|你)|读取|记录(?:您|你|并|下|了)|(?:需要?|要求|须|应|请)(?:您|你)?[^。;,]{0,12}(?:提供|填写|提交|上传|输入|绑定)|(?:您|你)[^。;,]{0,24}(?:提供|填写|提交|上传|输入|发布|发送)|(?:存储|保存|留存|使用|验证|核验|核实|访问|调用)(?:您|你)|申请|请求|\b(?:collect(?:s|ed|ing)?|the collection of|gather\w*|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|captur(?:e|es|ed|ing)|record(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:you|for)|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|we (?:\w+,? ){0,4}(?:process|store|log|track|use|monitor|access)|(?:you|users|members) (?:\w+,? ){0,6}(?:provid(?:e|es|ed)|giv(?:e|es)|gave|enter(?:ed)?|submit(?:ted)?|upload(?:ed)?|post(?:ed)?|send|sent))\b/;
/** Data that comes from elsewhere or that others take; what is done for readers, to protect data or by the law; and readers' own steps. */
const BY_THE_WAY =
  /(?:从|由|自)[^。;,]{0,10}第三方[^。;,]{0,12}(?:获取|获得|收集|接收)|^第三方|法律法规[^。;]{0,30}规定:|《[^》]{2,40}》规定|(?:您|你)(?:可以?|有权|也可)[^。;,]{0,20}(?:修改|更正|删除|关闭|清除|查询|查看|管理)|更改|清除|副本|查阅、|修改(?:您|你)的|进行(?:修改|更正|删除)|加密技术|防止|\b(?:contests?|sweepstakes|surveys?)\b|\b(?:receive|obtain|collect)\w*\b[^.;]{0,60}\bfrom (?:\w+ ){0,2}(?:third part|partners|social|facebook)|\byou (?:can|may) (?:\w+ ){0,2}(?:change|update|delete|correct|disable|opt out|manage|turn off|switch off)\b|\bhow to opt out\b|^(?:other )?(?:users|members)\b[^.;]{0,40}\bprovide us\b|^third part(?:y|ies)\b/;

/** Right before the words, in the same part of the sentence: it is not so. */
const DENIED =
  /(?:\b(?:not|never)\b|n't\b)[^,.;]{0,60}$|(?<!如果?)不(?:会|再|能|得|要|需|予|对|将|包括)[^,。;、]{0,16}$/;
/** Characters before the words in which it is looked for. */
const NEAR = 80;

/** Sections for readers in one place, which say in its law's words what others say in theirs. */
const OF_SOME = /\b(?:california|ccpa|cpra|nevada|virginia|colorado|u\.s\. state)\b/;

/** Examples of what a clause before has said is taken; and lists of what third parties take. */
const LISTS =
  /^(?:例如|比如|诸如|如[:,]|包括|for example|e\.g\.|such as)|\b(?:such as|including|e\.g\.)|sdk|[、,][^、,。;]{1,12}[、,][^、,。;]{1,12}[、,]/;

/** The name of a tool, which says what it does. */
const TOOL = /^[^,。;]{0,24}sdk[。:]?$/;

/** @param words of the clause, folded, that name the data. */
export function bearingOf({ text, lead, section, title }: Wording, words: string, { kind }: ClauseSpan): Bearing {
  const at = text.indexOf(words);
  if (title || BY_THE_WAY.test(text) || OF_SOME.test(section)) return 1;
  if (DENIED.test(text.slice(Math.max(0, at - NEAR), Math.max(0, at)))) return 1;
  if (kind === 'row') return 2;
  const verb = text.search(TAKES);
  if (verb >= 0 && verb < at) return STATED;
  if (TOOL.test(text)) return 1;
  return kind === 'item' || TAKES.test(lead) || LISTS.test(text) ? 2 : 1;
}

/** Characters; a sentence on terms is no longer. */
const LONGEST_TERMS = 300;
const AS_SUCH = /敏感(?:个人)?信息|敏感资料|均(?:不会|需|须|由)|\bsensitive\b|\bspecial categor/;

const LEAVE = /同意|授权|许可|\bconsent|\bpermission/;

/** Whether a clause that sets a condition speaks of sensitive data, or of permissions, as such: its terms hold wherever such data is taken. */
export function isStanding({ text }: Wording, { kind }: ClauseSpan): boolean {
  return kind !== 'row' && text.length <= LONGEST_TERMS && AS_SUCH.test(text) && LEAVE.test(text);
}
