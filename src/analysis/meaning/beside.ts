import type { Language } from '../../policy/language';

/** A stretch of a clause, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

interface PartRules {
  /** Where a clause's parts are divided. Global. */
  divider: RegExp;
  /** A part that begins so tells when, why or how, not what is taken; or it ends so. */
  opening: RegExp;
  closing: RegExp;
  /** Words of taking, giving and keeping. */
  verb: RegExp;
  /** What follows a taken thing and tells what it is for. */
  purpose: RegExp;
  /** Words with which a clause takes what it named before: "if you enter your card, we store this information". */
  back: RegExp;
}

const RULES: Record<Language, PartRules> = {
  zh: {
    divider: /[，,；;。]/g,
    opening:
      /^\s*(?:\d{1,2}[.、)）]|[（(][\d一二三四五六七八九十]{1,2}[)）])?\s*(?:当|在您|在你|如您|如你|如果|若|为|基于|用于|以便|以(?![及上下])|从而|使您|帮助|方便|便于|由于|因|目的|则|否则|无法|不影响|通过上述|根据|对您的|您可以|你可以|您可|你可)/,
    closing: /(?:时|后|前|功能|服务|过程中|情况下|的目的|业务)\s*$/,
    verb: /收集|采集|获取|读取|取得|搜集|蒐集|提供|填写|提交|上传|录入|记录|访问|调用|开启|授权|共享|分享|披露|转让|公开|存储|储存|保存|留存|保留|处理|输入|设置|绑定|补充|完善|需要|包括|包含|涉及|例如|比如|请求|申请|接收|查询|验证|核验|使用(?:您|你)的|敏感/,
    purpose:
      /用于|以便|以(?=为|向|实现|提|便|帮|保|用|完|支|满|优|确|防)|从而|来(?=为|向|提|帮|实|完|识|判)|目的是|才能|进行(?=身份|实名|验证|登录|注册|分析)|使用以下功能/,
    back: /$^/,
  },
  en: {
    divider: /[,;](?=\s)|\s(?=(?:when|if|while|because|so that|in order to|unless|although)\s)/g,
    opening:
      /^\s*(?:and |or |but )?(?:when|if|while|in order to|so that|to (?:provide|help|improve|send|offer|respond|process|personali[sz]e|customi[sz]e|communicate|contact|use|comply|ensure|protect|enable|facilitate|allow|prevent|deliver|make|operate|better)|for (?:example if|the purpose|purposes)|because|although|unless|where you|once you|as long as|after you|before you|by (?:using|visiting|clicking|sending|calling|contacting|e-?mail))\b/i,
    closing: /$^/,
    verb: /\b(?:collect\w*|gather\w*|receiv\w*|obtain\w*|stor\w*|process\w*|shar\w*|disclos\w*|provid\w*|record\w*|track\w*|access\w*|request\w*|ask\w*|enter\w*|submit\w*|includ\w*|such as|retain\w*|keep|kept|transfer\w*|sell\w*|sold|log\w*|captur\w*|us(?:e|es|ed|ing) (?:your|this|the|such|information|data|personal)|give|giving|require\w*|transmit\w*|monitor\w*|need|register|upload\w*|like|e\.g\.|i\.e\.|rent|trade|release)\b/i,
    purpose:
      /\b(?:in order to|so that|so we|(?<!\b(?:required|asked|needed|need|have|has|requested|prompted|want|choose|able) )to (?:provide|help|improve|send|offer|respond|process|personali[sz]e|customi[sz]e|communicate|contact|comply|ensure|protect|enable|facilitate|allow|prevent|deliver|make|operate|better|determine|show|display|tailor)|for the purposes? of)\b/i,
    back: /\b(?:we|us|our \w+|they) (?:\w+ ){0,2}(?:collect|store|retain|keep|receive|share|record|process|use|access|save|disclose) (?:(?:that|this|such|those|these) (?:\w+ )?(?:information|data|details)|information contained)\b/i,
  },
};

/**
 * The stretches of a clause that tell when, why or how something is done, not with which data: in "when you use voice chat, we collect your
 * nickname" the voice is not taken. A clause without a word of taking has none: it may be an item of a list.
 */
export function besideThePoint(plain: string, language: Language): Stretch[] {
  const { divider, opening, closing, verb, purpose, back } = RULES[language];
  if (!verb.test(plain)) return [];
  const beside: Stretch[] = [];
  const named = back.test(plain);
  let start = 0;
  const cuts = [...plain.matchAll(divider)].map(({ index }) => index);
  for (const end of [...cuts, plain.length]) {
    const part = plain.slice(start, end);
    const taken = verb.exec(part);
    const set = !named && (opening.test(part) || closing.test(part));
    if (set && !taken) beside.push({ start, end });
    else if (set && taken) beside.push({ start, end: start + taken.index });
    const why = taken ? purpose.exec(part.slice(taken.index)) : null;
    if (taken && why) beside.push({ start: start + taken.index + why.index, end });
    start = end + 1;
  }
  return beside;
}
