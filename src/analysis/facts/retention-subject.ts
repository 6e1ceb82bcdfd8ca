import { straight } from '../../policy/straight';
import type { Period } from './period';

/** What stands for all data, or for nobody's: no subject worth repeating. */
const NO_SUBJECT =
  /^(?:我们|本公司|我行|公司)?(?:会|将|仅|仅会|只会|可能|需要)?$|个人信息$|用户信息$|^(?:您|你)的?信息$|^(?:信息|数据|该等信息|上述信息|这些信息|相关信息|此类信息|其)$/;

/** Words before 保存时间 or 将保存 that name what is kept. */
const SUBJECT_HAN =
  /(?:^|[,。;:、(]|但|对于|关于|其中)((?:您|你)?的?[\p{Script=Han}a-z0-9、()和及与/ ]{2,40}?)(?:的)?(?:会|将|将会)?(?:被)?(?:至少)?(?:保存时间|保存期限|存储期限|留存时间|保留时间|存储时间|保存|保留|留存|存储)/gu;
const SUBJECT_ENGLISH =
  /(?:\b(?:retain|keep|store|hold)s? (?:your |all |any |the |these |this |such )?([a-z][a-z ,'/-]{2,60}?) (?:for|until|up to|no longer|at least|indefinitely|only|as long)\b|(?:^|[.:;] ?)(?:your |all |the |such )?([a-z][a-z ,'/()-]{2,60}?) (?:is|are|will be|may be|shall be) (?:\w+ )?(?:retained|kept|stored|held|deleted|erased|anonymi[sz]ed|archived)\b)/;
/** When, before what. */
const OPENING_ENGLISH = /^ *(?:at|in|on|after|for|when|if|once|thereafter)\b[^,]*, (?:the |your |all )?/;
const GENERIC_ENGLISH =
  /^(?:personal |user |customer |account )?(?:data|information|personal data|personal information|it|them|they|this|that|these|those|we|you|which)(?: (?:we|that|about|collected|you|from|in|on|with|as)\b.*)?$/;
/** More than a name was caught. */
const NO_NAME_ENGLISH = /\b(?:we|you|which|will|may)\b/;

/** What names no data: a rule, a purpose, a condition. */
const NO_NAME =
  /法|期限|时间|期间|目的|我们|我行|在|如果|若|为了|根据|按照|除|不再?$|并$|一直|就您|就你|通过|可以|授权|方式|当/;

/** A subject that a comma parts from its verb: 登录记录,将自登录之日起保存. */
const PARTED = /(?:^|[。;:])([^。;:,]{2,16})$/;
/** Marks of an item. */
const BULLET = /^[-•*·,\s]+/;

/** One name of what is kept, without what stands around it; '' where it stands for all data. */
function nameIn(caught: string): string {
  const name = caught
    .trim()
    .replace(/^(?:对于?|关于|其中|例如|如|比如|但)/, '')
    .replace(/(?:须|应当?|最多|最长)$/, '')
    .replace(/[自从][^自从]{1,16}起$/, '')
    .replace(/^[*\s-]*\(?[\d一二三四五六七八九十.]{0,4}[).、]?/, '');
  return NO_SUBJECT.test(name) ? '' : name;
}

function subjectOfHan(text: string): string | null {
  const words = text.replace(BULLET, '');
  const labelled = /^([^:。,]{2,16}):/.exec(words)?.[1];
  const caught = labelled
    ? [labelled]
    : [...words.matchAll(SUBJECT_HAN)].map((match) => {
        const parted = nameIn(match[1]!) === '' ? PARTED.exec(words.slice(0, match.index))?.[1] : undefined;
        return parted ?? match[1]!;
      });
  const names = caught.map(nameIn);
  // "我们保留信息的时间不同,例如,登录记录最多保存": what is named holds against what is not.
  const subject = names.find((name) => name.length > 1 && !NO_NAME.test(name));
  return subject ?? (names.includes('') ? '' : null);
}

/** What a clause says is kept: in its words, `''` for data in general, null where it names nothing that was made out. */
export function subjectOf(text: string, chinese: boolean): string | null {
  if (chinese) return subjectOfHan(text);
  const match = SUBJECT_ENGLISH.exec(text);
  const subject = (match?.[1] ?? match?.[2])?.replace(OPENING_ENGLISH, '').replace(/[ ,]+$/, '');
  if (!subject) return null;
  if (GENERIC_ENGLISH.test(subject)) return '';
  return NO_NAME_ENGLISH.test(subject) ? null : subject;
}

/** From when on the time runs, behind the period: "12 months after your account is closed". */
const FROM_ENGLISH =
  /^,? ?((?:after|following|from the|from your|counted from|starting|since) [^.;,()]{3,80}?)(?= or (?:for |one|two|three|\d)|[.;,()]|$)/;
/** Before it: 自您注销账号之日起保存三年, 您注销账号后保存六个月. */
const FROM_HAN = /((?:自|从)[^。;,:]{2,24}起|(?<=^|[,。;:])[^。;,:]{2,20}(?:之后|后))(?:,|[^。;,:]{0,14}$)/g;
/** Cases in which it is kept for longer after all. */
const EXCEPT =
  /^[^.;]{0,120}\bwhichever\b|^[^.;。]{0,12}[,(]?[^.;。]{0,6}(?:unless|except|除非|但法律|法律法规另有|另有规定)/;
/** The time goes on from another that has run out: "for a further year". */
const GOES_ON =
  /(?:\b(?:a |an )?(?:further|additional|another|extra|more) |再(?:继续)?[\u4e00-\u9fff]{0,4}|额外[\u4e00-\u9fff]{0,4})$/;
/** No longer than one can read at a glance. */
const LONGEST_QUOTE = { en: 150, zh: 70 } as const;

/** A whole sentence stands behind the colon, with a subject of its own. */
const SENTENCE = /^ ?(?:we|you|our|your|it|they|if)\b/;
/** A subject before a colon is no longer. */
const LONGEST_NAMED = 90;
/** "To protect our members, we keep": why, before what. */
const PURPOSE = /^(?:in order )?to [^,.;]{3,120}, /;
/** Of several things in one sentence, the last. */
const ITEM = /^.{0,200}, and (.+)/;
/** Words that link a period to the one before are no longer. */
const LONGEST_LINK = 20;
/** So far the words around a period are looked for. */
const REACH = 200;

/** The words around a period, from one full stop or semicolon to the next. */
function around(text: string, { start, end }: Period, chinese: boolean, previous = 0): string {
  const near = Math.max(0, start - REACH);
  const before = text.slice(near, start);
  const sentence = Math.max(...['. ', ';', '。'].map((mark) => before.lastIndexOf(mark)));
  // "Help desk: two years": what is kept stands before the colon, unless a whole list is led in by it.
  const colon = before.lastIndexOf(':');
  const named = !chinese && colon - sentence <= LONGEST_NAMED && !SENTENCE.test(before.slice(colon + 1));
  const from = near + (named ? sentence : Math.max(sentence, colon)) + 1;
  const length = /[.;。]/.exec(text.slice(end, end + REACH))?.index ?? REACH;
  const words = text
    .slice(from, end + length)
    .replace(BULLET, '')
    .trim();
  const most = LONGEST_QUOTE[chinese ? 'zh' : 'en'];
  const shorter = [words, words.replace(PURPOSE, '')];
  const item = previous > from ? ITEM.exec(text.slice(previous, end + length))?.[1] : undefined;
  if (item?.includes(text.slice(start, end))) shorter.push(item);
  // The period itself has to stand in what is shown.
  const short = shorter.find((one) => one.length <= most);
  if (short !== undefined) return short;
  if (end - from > most)
    return text
      .slice(Math.max(from, end - most), end)
      .replace(/^\S*\s/, '')
      .trim();
  return chinese ? words.slice(0, most) : words.slice(0, most).replace(/\s\S*$/, '');
}

/**
 * What a period is for, as parts of the clause's own folded words: what is kept and from when on. Nothing where it is said of data in
 * general from no moment on; the words around the period where it is not plain what it is for, or where it has exceptions.
 * @param from where the words of this period begin: behind the period before.
 * @param whole whether only the words around the period tell it, as of one of two ends.
 */
export function partsOf(text: string, period: Period, from: number, chinese: boolean, whole: boolean): string[] {
  const words = () => around(text, period, chinese, from);
  if (whole) return [words()];
  if (EXCEPT.test(text.slice(period.end, period.end + 140))) return [words()];
  if (GOES_ON.test(text.slice(Math.max(0, period.start - LONGEST_LINK), period.start))) return [words()];
  const subject = subjectOf(text.slice(from, period.end + 12), chinese);
  const start = chinese
    ? [...text.slice(from, period.start).matchAll(FROM_HAN)].at(-1)?.[1]
    : FROM_ENGLISH.exec(text.slice(period.end, period.end + 100))?.[1]?.replace(/ (?:and|or|but)$/, '');
  const named = subject ?? words();
  return [named, ...(start && !named.includes(start) ? [start.trim()] : [])].filter((part) => part !== '');
}

/** Folded words as they stand in the clause, if they stand there unbroken. */
export function asWritten(words: string, text: string): string {
  const at = straight(text).toLowerCase().indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
}
