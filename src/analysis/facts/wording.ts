import { straight } from '../../policy/straight';
import type { ClauseSpan } from '../segment/clause-span';

/** A clause as rules read it. Not for quoting: lengths and offsets are not those of the page. */
export interface Wording {
  /** The clause's own text, folded. */
  text: string;
  /** The line that leads in its list, folded; '' without one. */
  lead: string;
  /** Its heading path, folded and joined by ' > '; lines like "Version 3.2" and 更新日期：2023年5月1日, which pages mark up as headings, left out. */
  section: string;
  /** Written mostly in Chinese. */
  chinese: boolean;
  /** A heading, an entry of a table of contents, a question or the foot of the page: it names a matter and says nothing of it. */
  title: boolean;
  /** The foot of the page, which stands below the policy: © 2023, ICP备. */
  foot: boolean;
}

const HAN = /\p{Script=Han}+/gu;
const SPACE_BESIDE_HAN =
  /(?<=[\p{Script=Han}\d。、,:;()“”《》【】])[ \t\r\n]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \t\r\n]+/gu;

/** 保留,90,天: a number that commas set off from its unit, where the page had markup around it. */
const SET_OFF = /(?<=\p{Script=Han}),(\d{1,4}),(?=(?:个|年|月|周|天|日|小时|岁|号))/gu;

/** Visible ASCII characters but the grave accent, with single spaces between them. */
const FOLDED_BUT_FOR_CASE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
/** What is left to fold of composed small letters. */
const UNFOLDED = /[\u200b-\u200d\u2060\ufeff\u00ad‘’ʼ`“”„‟]|\s{2}|[^\S ]/;
/** Every Chinese character is one of these. */
const MAY_BE_HAN = /[\u2e80-\uffff]/;

/**
 * Folds what policies write in several ways into one: NFKC (full-width digits and punctuation), lower case, straight
 * quotation marks, no zero-width characters, one space, and none beside Chinese characters (many pages break lines there); nor
 * commas around a number of theirs.
 */
export function fold(text: string): string {
  const marked = MAY_BE_HAN.test(text) ? text : straight(text);
  if (FOLDED_BUT_FOR_CASE.test(marked)) return marked.toLowerCase();
  const composed = marked.normalize('NFKC').toLowerCase();
  const folded = UNFOLDED.test(composed)
    ? composed
        .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
        .replace(/[‘’ʼ`]/g, "'")
        .replace(/[“”„‟]/g, '"')
        .replace(/\s{2,}|[^\S ]/g, ' ')
    : composed;
  if (!MAY_BE_HAN.test(folded)) return folded.trim();
  const joined = folded.includes(' ') ? folded.replace(SPACE_BESIDE_HAN, '') : folded;
  return (joined.includes(',') ? joined.replace(SET_OFF, '$1') : joined).trim();
}

/** True if at least a seventh of the characters are Chinese: names and addresses in Latin letters do not make it English. */
function isChinese(text: string): boolean {
  const sample = text.slice(0, 2000);
  if (!MAY_BE_HAN.test(sample)) return false;
  const han = sample.match(HAN) ?? [];
  return han.reduce((length, run) => length + run.length, 0) * 7 >= sample.length && sample.length > 0;
}

const HAN_STATEMENT = /[。;,:!]|会|将|不|可以|可通过|您可|你可|应(?!用)|(?<!申)请|已|需/;

/** A section's name, as tables of contents have it: 我们如何使用您的信息。 */
const HAN_QUESTION = /^我们?(?:如何|怎样)[^,;:]*$/;
/** 共享、转让、公开披露个人信息时事先征得同意的例外: longer than most headings, and one. */
const HAN_MATTER = /(?:情形|例外|情况|方式|规则|说明|类型|范围)$/;

/** Pages mark up many of their headings as paragraphs. */
function isTitle(text: string, chinese: boolean): boolean {
  if (/[?？]$/.test(text)) return text.length < 120;
  if (chinese) {
    const words = text.replace(/^[-•*\d.、()一二三四五六七八九十]+/, '');
    if (HAN_QUESTION.test(words)) return words.length <= 40;
    return words.length <= (HAN_MATTER.test(words) ? 40 : 24) && !HAN_STATEMENT.test(words);
  }
  return text.length <= 60 && !/[.,:;!]$|\b(?:we|you|will|is|are|may|can|do|does|not|no|us)\b/.test(text);
}

/** What a policy says of its own version above its first section. */
const HEADER_LINE =
  /^[【[(]?(?:最[后近新])?(?:本版)?(?:版本|更新|修订|发布|公布|生效)[^。;,]{0,12}\d|^(?:version|(?:last )?(?:updated|modified|revised)|effective)\b.{0,40}\d/;
const LONGEST_HEADER_LINE = 60;

let lastPath = '';
let lastSection = '';

/** Most clauses stand in the section of the one before. */
function sectionOf(headings: readonly string[]): string {
  const path = headings.join('\n');
  if (path === lastPath) return lastSection;
  const kept = headings.map(fold).filter((line) => line.length > LONGEST_HEADER_LINE || !HEADER_LINE.test(line));
  lastPath = path;
  lastSection = kept.join(' > ');
  return lastSection;
}

const FOOT = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)|icp[备证]|公网安备|\ball rights reserved\b|^[^。]{0,40}版权所有/;
const LONGEST_FOOT = 300;

const read = new WeakMap<ClauseSpan, Wording>();

/** Folded once a clause, however many rules ask. */
export function wordingOf(span: ClauseSpan): Wording {
  let wording = read.get(span);
  if (!wording) {
    const text = fold(span.plain);
    const chinese = isChinese(span.plain);
    const foot = text.length <= LONGEST_FOOT && FOOT.test(text);
    wording = {
      text,
      lead: fold(span.leadIn ?? ''),
      section: sectionOf(span.section),
      chinese,
      title: span.kind === 'heading' || (span.kind !== 'row' && (foot || isTitle(text, chinese))),
      foot,
    };
    read.set(span, wording);
  }
  return wording;
}
