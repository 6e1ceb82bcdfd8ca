import type { TextSpan } from '../../../policy/clause';
import type { Language } from '../../../policy/language';
import type { Sharing } from '../../../policy/sharing';
import { ends, runTogether } from '../trigger-words';
import type { SharingRules } from './sharing-rules';

/** A flow up to this length stands out whole; of a longer one, its verb and whom it leads to. In characters. */
const SHORT: Record<Language, number> = { en: 20, zh: 12 };
/** How far after a flow its recipients may still be listed. */
const LISTED = 80;
/** So many pieces of one clause at most: where everything stands out, nothing does. */
const MOST = 8;

/** Words of giving and taking, looked for in a flow only. */
const ACTS: Record<Language, RegExp> = {
  en: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provid(?:e|es|ed|ing)|transfer\w*|sell\w*|sold|sale|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|releas\w+|transmit\w*|giv(?:e|es|en|ing)|pass(?:es|ed|ing)?|send(?:s|ing)?|sent|licens(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|reveal\w*|divulg\w+|distribut\w+|report(?:s|ed|ing)?|hand(?:s|ed|ing)? over|turn over|forward\w*|expos(?:e|es|ed|ing)|publish\w*|posted|display\w*|outsourc\w+|suppl(?:y|ies|ied|ying)|communicat(?:e|es|ed)|collect\w*|receiv\w*|gather\w*|obtain\w*|access\w*|track\w*|process(?:es|ing)?|stor(?:e|es|ed)|visible|viewable|publicly available|made available|public(?:ly)?|merger|acqui\w+)\b/i,
  zh: /提供|共享|分享|披露|传输|传送|发送|转移|转交|同步|展示|公开|公布|公示|出售|出租|售卖|透露|提交|交换|转让|移交|上报|报送|报告|推送|委托|授权|收集|获取|读取|采集|访问|看到|查看|可见|接入|嵌入|集成|处理|合并|收购/,
};

/** Whom no kind of recipient names. */
const OTHERS: Record<Language, RegExp> = {
  en: /\b(?:third|other|outside) (?:part(?:y|ies)|compan(?:y|ies))\b|\bthird-part(?:y|ies)\b/i,
  zh: /第三方|三方|其他公司|其他主体/,
};

/** Where the sentence ends, and with it a list of recipients. */
const STOP = /[.;。；]/;

/** The words of a clause that tell of sharing: verbs and recipients of its flows, and what denies them. UTF-16 offsets. */
export function sharingWords(
  text: string,
  { sharing, flows }: { sharing: Sharing; flows: readonly TextSpan[] },
  rules: SharingRules,
  language: Language,
): TextSpan[] {
  const words = flows.flatMap((flow) => [
    ...(sharing.polarity === 'affirmed' ? [] : negationBefore(text, flow.start, rules)),
    ...flowWords(text, flow, rules, language),
  ]);
  return runTogether(text, flows.length > 0 ? words : whom(text, rules, language)).slice(0, MOST);
}

function flowWords(text: string, flow: TextSpan, rules: SharingRules, language: Language): TextSpan[] {
  const said = text.slice(flow.start, flow.end);
  const [listed] = text.slice(flow.end, flow.end + LISTED).split(STOP, 1);
  const recipients = whom(said + listed, rules, language);
  const act = said.length <= SHORT[language] ? [{ start: 0, end: said.length }] : found(said, ACTS[language]);
  const words = [...act, ...recipients].map(({ start, end }) => ({ start: flow.start + start, end: flow.start + end }));
  return words.length > 0 ? words : ends(text, flow, language);
}

/** The first words for each kind of recipient, and for others in general. */
function whom(text: string, { recipients }: SharingRules, language: Language): TextSpan[] {
  return [OTHERS[language], ...recipients.map(([, words]) => words)].flatMap((words) => found(text, words));
}

function found(text: string, words: Pick<RegExp, 'exec'>): TextSpan[] {
  const match = words.exec(text);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

/** The negation nearest before a flow, in its part of the sentence. */
function negationBefore(text: string, start: number, { negated, notNegated, partStart }: SharingRules): TextSpan[] {
  const part = text
    .slice(Math.max(0, start - 80), start)
    .split(partStart)
    .at(-1)!;
  const read = part.replace(notNegated, (words) => '·'.repeat(words.length));
  const last = [...read.matchAll(negated)].at(-1);
  if (!last) return [];
  const at = start - part.length + last.index;
  return [{ start: at, end: at + last[0].length }];
}
