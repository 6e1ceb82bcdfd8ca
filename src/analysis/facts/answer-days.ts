import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { daysOf, findPeriods } from './period';
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
}

const REPLY =
  /答复|回复|反馈|响应|处理(?:您|你)?的?(?:请求|申请|问题)|完成核查|\b(?:respond|response|reply|replies|process(?:ed)? your|comply with your|act on|fulfil|address your|handle your)\w*/;
const REPLY_TO_OTHERS = /监管|保存|存储|\b(?:retain|retention|breach|authority)\b/;
/** Answers to complaints and questions, which may have a time of their own. */
const COMPLAINT = /投诉|问题|\bcomplain|\bquestions?\b/;
const ALL_REQUESTS =
  /上述(?:请求|申请)|(?:所有|任何|各项|这些|该等|此类)(?:的)?(?:请求|申请)|\b(?:all|any|these|such)(?: \w+)? requests\b/;
/** 4.1个人信息查询。: a heading by its number, though a full stop ends it. */
const NUMBERED_HEADING = /^(?:\d+(?:\.\d+)+|[(]?[一二三四五六七八九十]+[)、])[^,;:]{2,18}[。.]?$/;
/** What stands so many clauses before may still be spoken of. */
const NEAR = 14;
/** A chapter on rights is seldom longer. */
const CHAPTER = 60;
/** Longer than the law's, so a period of something else. */
const MOST_DAYS = 120;

/** Rights that the next heading upwards names, or else the clauses under it. */
function rightsBefore(spans: ClauseSpan[], i: number): Right[] | null {
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

/** Every clause that says in how many days requests are answered, and which requests it speaks of. */
export function answerTimes(spans: ClauseSpan[]): AnswerTime[] {
  return spans.flatMap((span, i) => {
    const { text } = wordingOf(span);
    if (!REPLY.test(text) || REPLY_TO_OTHERS.test(text)) return [];
    for (const period of findPeriods(text)) {
      const days = daysOf(period.iso);
      if (days === null || days > MOST_DAYS) continue;
      return [{ clause: span.id, days, working: period.working, rights: rightsOf(spans, i) }];
    }
    return [];
  });
}

/**
 * The time that is promised for this right: in a clause that grants it, or said of requests for it; of all requests only
 * in the chapter of the right. Nobody promises to answer where the reader does it alone.
 */
export function answerTimeOf(fact: RightFact, times: AnswerTime[]): AnswerTime | undefined {
  const own = times.find(({ clause }) => fact.clauses.includes(clause));
  if (own || fact.how !== 'on-request') return own;
  const near = ({ clause }: AnswerTime) => fact.clauses.some((id) => Math.abs(id - clause) <= CHAPTER);
  const said = times.find((time) => time.rights?.includes(fact.right) && near(time));
  return said ?? (fact.right === 'complain' ? undefined : times.find((time) => time.rights === null && near(time)));
}
