import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { daysOf, findPeriods, type Period } from './period';
import { placeOf } from './place';
import { namedShortly, type Right } from './right-words';
import { wordingOf } from './wording';

/** Days in which they say they answer. */
interface AnswerTime {
  clause: number;
  days: number;
  /** Of working days; otherwise days of the calendar. */
  working: boolean;
  /** The rights whose requests it is said of; null for all requests. */
  rights: Right[] | null;
  /** As `placeOf` tells it; null where it is said of everybody. */
  place: string | null;
}

const REPLY =
  /答复|回复|反馈|响应|处理(?:您|你)?的?(?:请求|申请|问题)|完成核查|\b(?:respond|response|reply|replies|process(?:ed)? your|comply with your|act on|fulfil|address your|handle your)\w*/;
const REPLY_TO_OTHERS = /监管|保存|存储|\b(?:retain|retention|breach|authority)\b/;
/** Receipt is told, or a choice takes effect; an appeal is answered: none of these answers a request. */
const OTHER_END =
  /\b(?:confirm\w*|acknowledg\w*)[^.;]{0,24}\b(?:receipt|requests?|it|that)\b|\b(?:takes?|come|into|in) effect\b|\beffective\b|\bappeals?\b|\b(?:honou?r|implement|stop)\w*\b[^.;]{0,40}\bopt[- ]?out|\bextend\w*\b|\b(?:another|additional|further|up to) \S{1,12} (?:\w+ )?(?:days|months)\b|确认收到|生效|延长/;
/** Whoever was refused: "reply with the word 'Appeal', and another reviewer will respond". */
const APPEAL = /\bappeal/;
/** Answers to complaints and questions, which may have a time of their own. */
const COMPLAINT = /投诉|问题|\bcomplain|\bquestions?\b/;
const REQUEST = /请求|申请|要求|权利|\brequests?\b|\brights?\b/;
const ALL_REQUESTS =
  /上述(?:请求|申请)|(?:所有|任何|各项|这些|该等|此类)(?:的)?(?:请求|申请)|\b(?:all|any|these|such)(?: \w+)? requests\b/;
/** 4.1个人信息查询。: a heading by its number, though a full stop ends it. */
const NUMBERED_HEADING = /^(?:\d+(?:\.\d+)+|[(]?[一二三四五六七八九十]+[)、])[^,;:]{2,18}[。.]?$/;
/** What stands so many clauses before may still be spoken of. */
const NEAR = 14;
/** A chapter on rights is seldom longer. */
const CHAPTER = 60;
/** "One calendar month, extendable by two more": no number of days was named. */
const MONTHS = /^P\d+M$/;
const EXTENDABLE = /\bexten(?:d\w*|sions?|sible)\b|\b(?:can|may) take\b|延长/;
/** Longer than the law's, so a period of something else. */
const MOST_DAYS = 120;

/** Who writes with a question or a complaint is told when an answer comes, and no more. */
const ASKS = /疑问|意见|建议|\b(?:questions?|concerns?|comments?|feedback)\b/;
const CONTACT = /联系我们|\bcontact\b|\bwho to ask\b|\bquestions\b/;
/** So many clauses before, what is asked for. */
const ASKED = 3;

/** Whether what is answered are questions and letters, by the clauses just before or the section, and no requests. */
function answersQuestions(spans: ClauseSpan[], i: number): boolean {
  const { section } = wordingOf(spans[i]!);
  for (let at = i; at >= Math.max(0, i - ASKED); at--) {
    const { text, section: own } = wordingOf(spans[at]!);
    if (own !== section) break;
    if (REQUEST.test(text)) return false;
    if (ASKS.test(text)) return true;
  }
  return CONTACT.test(section) && !REQUEST.test(section);
}

/** Rights that the next heading upwards names, or else the clauses under it. */
function rightsBefore(spans: ClauseSpan[], i: number): Right[] | null {
  if (answersQuestions(spans, i)) return ['complain'];
  const named: Right[] = [];
  for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) {
    const { text, chinese, title } = wordingOf(spans[at]!);
    const heading = title || NUMBERED_HEADING.test(text);
    const own = namedShortly(text, chinese);
    if (heading && own.length > 0 && !ALL_REQUESTS.test(text)) return own;
    if (heading) return named.length > 0 ? named : null;
    named.push(...own);
  }
  return named.length > 0 ? named : null;
}

function rightsOf(spans: ClauseSpan[], i: number): Right[] | null {
  const { text, chinese } = wordingOf(spans[i]!);
  const own = namedShortly(text, chinese);
  if (COMPLAINT.test(text)) return [...own, 'complain'];
  if (own.length > 0) return own;
  return ALL_REQUESTS.test(text) ? null : rightsBefore(spans, i);
}

/** Of one sentence, the stretch in which a period is told, from one conjunction to the next. */
function stretchOf(text: string, { start, end }: Period): string {
  const before = text
    .slice(0, start)
    .split(/[;,。，]|\band (?!in )/)
    .at(-1)!;
  const after = text.slice(end).split(/[.;,。，]|\band\b/)[0]!;
  return before + text.slice(start, end) + after;
}

/** Every clause that says in how many days requests are answered, and which requests it speaks of. */
export function answerTimes(spans: ClauseSpan[]): AnswerTime[] {
  return spans.flatMap((span, i) => {
    const { text } = wordingOf(span);
    if (!REPLY.test(text) || REPLY_TO_OTHERS.test(text)) return [];
    for (const period of findPeriods(text)) {
      const days = daysOf(period.iso);
      if (MONTHS.test(period.iso) && EXTENDABLE.test(text)) continue;
      const stretch = stretchOf(text, period);
      if (days === null || days > MOST_DAYS || OTHER_END.test(stretch)) continue;
      if (APPEAL.test(text) && !REQUEST.test(stretch)) continue;
      return [{ clause: span.id, days, working: period.working, rights: rightsOf(spans, i), place: placeOf(spans, i) }];
    }
    return [];
  });
}

/**
 * The time that is promised for this right: in a clause that grants it, or said of requests for it; of all requests only
 * in the chapter of the right. Nobody promises to answer where the reader does it alone.
 */
export function answerTimeOf(fact: RightFact, times: AnswerTime[], spans: ClauseSpan[]): AnswerTime | undefined {
  if (fact.to === 'authority') return undefined;
  const own = times.find(({ clause }) => fact.clauses.includes(clause));
  if (own) return own;
  if (fact.how !== 'on-request') return undefined;
  // What is promised to the people of one place is promised of the rights that are granted there.
  const places = new Set(fact.clauses.map((id) => placeOf(spans, id)));
  const ofThem = ({ place }: AnswerTime) => place === null || (places.size === 1 && places.has(place));
  const near = (time: AnswerTime) => ofThem(time) && fact.clauses.some((id) => Math.abs(id - time.clause) <= CHAPTER);
  const said = times.find((time) => time.rights?.includes(fact.right) && near(time));
  return said ?? (fact.right === 'complain' ? undefined : times.find((time) => time.rights === null && near(time)));
}
