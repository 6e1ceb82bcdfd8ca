import type { DataMention, DataType } from '../../policy/data-type';
import type { Language } from '../../policy/language';
import type { ClauseSpan } from '../segment/clause-span';
import { besideThePoint, type Stretch } from './beside';
import { enumerations } from './enumeration';
import { sharingOf } from './sharing/sharing';
import { spokenData } from './spoken-data';

/** What a clause does with data: takes it, gives it to others, or says that it does not. */
export type DataAction = 'collect' | 'share' | 'not-collect' | 'not-share';

/** Words for data, with what is done with it. UTF-16 offsets into the clause's text. */
export interface DataSpan {
  start: number;
  end: number;
  /** Null: data of no kind that we know, recognised by its place in an enumeration. */
  type: DataType | null;
  action: DataAction;
}

/** Words of taking or giving, without which a clause in running text does nothing with data. */
const ACTS: Record<Language, RegExp> = {
  zh: /收集|采集|获取|读取|搜集|蒐集|提供|填写|提交|上传|录入|输入|记录|共享|分享|披露|转让|公开|保存|存储|留存|处理|使用(?:您|你)的|访问(?:您|你)的|接收|包括|需要您|设置|完善/,
  en: /\b(?:collect\w*|gather\w*|receiv\w*|obtain\w*|record\w*|stor(?:e|es|ed)|provid\w*|request\w*|ask\w*|enter\w*|submit\w*|shar\w*|disclos\w*|access|track\w*|log|logs|includ\w*|such as|releas\w*|sell|rent|use (?:your|this|information)|retain\w*|monitor\w*|transfer\w*|send|need|require\w*)\b/i,
};
const DENIES: Record<Language, RegExp> = {
  zh: /(?:不会|不|未|无需|不再)(?:主动|直接)?(?:收集|采集|获取|读取|存储|保存)/,
  en: /\b(?:not|never|n't) (?:\w+ ){0,3}(?:collect|store|record|gather|request|receive|obtain|ask for|track)\b(?![^.]{0,40}\bunless you)/i,
};
/** Denials of giving, exceptions aside: "we do not share your e-mail without your consent" is about not sharing it. */
const KEEPS: Record<Language, RegExp> = {
  zh: /(?:不会|不|绝不|未经[^，。；]{0,20}不会?)(?:主动|向[^，。；]{0,16}|将[^，。；]{0,24}|与[^，。；]{0,16})?(?:共享|分享|披露|转让|公开|提供|出售|出租)/,
  en: /\b(?:not|never|n't|nor|neither)\b (?:\w+,? ){0,6}(?:shar|disclos|sell|rent|releas|provid|trad|giv|transfer|access to|swap|make)\w*/i,
};
const BEFORE_MENTION = /(?:\b(?:your|the|any|their|additional|other|certain|a user's|his|her)\s+)(?:[\w-]+\s+){0,2}$/i;

/**
 * All words for data in a clause that takes, keeps or gives it, by kind or, in an enumeration, by their place alone, with what is done with
 * them. In order, none overlapping another.
 */
export function dataSpans(span: ClauseSpan, language: Language): DataSpan[] {
  const { plain } = span;
  if (!ACTS[language].test(plain) && !(span.leadIn !== null && ACTS[language].test(span.leadIn))) return [];
  const action = actionOf(span, language);
  const beside = besideThePoint(plain, language);
  const isBeside = ({ start }: Stretch) => beside.some((stretch) => stretch.start <= start && start < stretch.end);
  // Cookies are a means of taking data, not data taken.
  const mentions = spokenData(span, language).filter(({ type }) => type !== 'cookies');
  const isKnown = (item: Stretch) => mentions.some((mention) => overlaps(item, mention));
  // Of what an enumeration holds we believe the rest if we know some.
  const items = enumerations(plain, language)
    .filter((list) => list.some(isKnown))
    .flatMap((list) => list.filter((item) => !isBeside(item) && (list.length > 1 || isKnown(item))));
  const alone = mentions.filter((mention) => !items.some((item) => overlaps(item, mention)));
  return [
    ...items.map((item) => ({
      ...item,
      type: mentions.find((mention) => overlaps(item, mention))?.type ?? null,
      action,
    })),
    ...alone.map((mention) => ({ ...widened(mention, plain, language), type: mention.type, action })),
  ].sort((a, b) => a.start - b.start);
}

function actionOf(span: ClauseSpan, language: Language): DataAction {
  const sharing = sharingOf(span, language);
  if (sharing) return sharing.polarity === 'denied' || KEEPS[language].test(span.plain) ? 'not-share' : 'share';
  return DENIES[language].test(span.plain) ? 'not-collect' : 'collect';
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A mention with the words that belong to it: "your current city". */
function widened({ start, end }: DataMention, plain: string, language: Language): Stretch {
  if (language === 'zh') return { start, end };
  const before = BEFORE_MENTION.exec(plain.slice(Math.max(0, start - 40), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
