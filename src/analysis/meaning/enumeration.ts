import type { Language } from '../../policy/language';
import type { Stretch } from './beside';

interface ListRules {
  /** Words that open an enumeration of data: "we collect your …". Global; the enumeration begins where the match ends. */
  opener: RegExp;
  /** Where an enumeration ends. */
  closer: RegExp;
  /** What divides its items. Global. */
  divider: RegExp;
  /** Words at either end of an item that are no part of it. */
  lead: RegExp;
  trail: RegExp;
  /** An item that names no kind of data, or is no name at all. */
  notItem: RegExp;
  longest: number;
}

const RULES: Record<Language, ListRules> = {
  zh: {
    opener:
      /(?:收集|采集|获取|读取|搜集|蒐集|记录|提供|填写|提交|上传|录入|输入|完善|补充|设置|共享|分享|披露|保存|存储|使用|访问|接收|核验|验证)(?:到|了|并使用|和使用|、使用|或使用|、存储|以下|如下|与|有关)?(?:您|你|用户|其|本人)(?:使用[^，。；]{0,16})?(?:的|授权的|主动提供的|提交的|设备的|个人)?|(?:收集|采集|获取|提供|填写|提交|上传)(?:真实的?|必要的?|以下|如下|相关的?|有效的?)?(?=[^，。；：]{2,16}[、和及])|(?:包括|包含|例如|比如|信息[（(]如?|信息：|（如|\(如|分别为)(?:但不限于|您的|你的|：|:)?/g,
    closer:
      /[。；，,;]|用于|以便|以(?=为|向|实现|提|便|帮|保|用|完|支|满|优|确)|从而|来(?=为|向|提|帮|实|完|识|判)|进行|时|等(?!级)|才能|给(?=我|第)|至(?=第)|与(?=第三方)|的(?:目的|方式)/,
    divider: /[、/：:（）()“”「」【】《》]|以及|和|及|或|与/g,
    lead: /^(?:您的|你的|您|你|其|用户的|相关的?|其他|必要的?|有关的?|如|包括|部分|本人的?|所有的?)+/,
    trail: /(?:等信息|等|信息等|的)$/,
    notItem:
      /^(?:个人|相关|其他|必要|上述|以上|敏感|部分|有关|某些|基本|具体)*(?:信息|数据|资料|隐私|内容|权限|材料|服务|产品|功能)?$|我们|您|你|第三方|公司|同意|授权|法律|服务|为了|功能|通过|方式|是否|可以|需要|进行|目的|合作/,
    longest: 16,
  },
  en: {
    opener:
      /\b(?:collect|collects|collected|gather|gathers|receive|receives|obtain|obtains|record|records|store|stores|provide|provides|request|requests|ask for|ask you for|enter|submit|share|shares|disclose|access|track|log|logs|include|includes|including|such as|like|e\.g\.,?|release|sell|rent)(?: us with| to us| you for| you to provide)?:?\s+(?=(?:your|the|any|a|an|information|data|[a-z][\w-]+(?: [\w-]+){0,3}(?:,| and))\b)/gi,
    closer:
      /[.;:)]|\b(?:when|if|to (?:provide|help|improve|send|offer|respond|process|us|third)|so that|in order|for (?:the|our|your|use|any)|with (?:third|our|other|any|these|such|the)|from (?:you|third|other|your)|that (?:you|we|are|is|may|can)|which|who|we|through|during|in connection|unless|except|as (?:described|well|set|part|necessary|you))\b/i,
    divider: /,|\/|\(|\)|\b(?:and|or|as well as|and\/or)\b/gi,
    lead: /^(?:(?:certain|such as|including|like|e\.g\.|information (?:about|regarding|on|such as|like)|data (?:about|such as)|both|also|without limitation|for example)\s+)+/i,
    trail: /\s(?:etc|and|or|of)$/i,
    notItem:
      /^(?:your|the|any|this|such|these|certain|all|other|some|personal|personally|identifiable|identifying|non|additional|following|a|an|-|\s|information|data|details?|types?|of|us|you|services?|products?|content|sites?|websites?|cookies?)*$|\b(?:we|us|will|may|please|services?|our|third|part(?:y|ies)|compan(?:y|ies)|consent|law|site|sites|website|products?|through|policy|partners?|by|is|are|not|advertisers?|users|affiliates)\b/i,
    longest: 48,
  },
};

/** A closer is looked for no further than this. */
const LONGEST_LIST = 400;

/**
 * The items of the enumerations that a clause opens with words of taking or giving: "we collect your name, e-mail and the date of your
 * visit", 收集您的姓名、证件图像及号码. An item is known by its place, whatever its words. Offsets are UTF-16, into `plain`.
 */
export function enumerations(plain: string, language: Language): Stretch[][] {
  const { opener, closer, divider, lead, trail, notItem, longest } = RULES[language];
  const lists: Stretch[][] = [];
  let done = 0;
  for (const match of plain.matchAll(opener)) {
    const from = match.index + match[0].length;
    if (from < done) continue;
    const ahead = plain.slice(from, from + LONGEST_LIST);
    const list = ahead.slice(0, closerAt(ahead, closer, language));
    const items: Stretch[] = [];
    let start = 0;
    for (const cut of [
      ...[...list.matchAll(divider)].map((found) => [found.index, found.index + found[0].length] as const),
      [list.length, list.length] as const,
    ]) {
      const piece = list.slice(start, cut[0]);
      const skipped = piece.length - piece.trimStart().replace(lead, '').length;
      const words = piece.slice(skipped).trimEnd().replace(trail, '');
      const at = from + start + skipped;
      if (words.length >= 2 && words.length <= longest && !notItem.test(words))
        items.push({ start: at, end: at + words.length });
      start = cut[1];
    }
    done = from + list.length;
    if (items.length > 0) lists.push(items);
  }
  return lists;
}

/** Chinese enumerations go on over commas inside brackets; English ones over commas anyway. */
function closerAt(ahead: string, closer: RegExp, language: Language): number {
  if (language === 'en') return closer.exec(ahead)?.index ?? ahead.length;
  let open = 0;
  let from = 0;
  for (;;) {
    const found = closer.exec(ahead.slice(from));
    if (!found) return ahead.length;
    const at = from + found.index;
    for (const character of ahead.slice(from, at)) {
      if (character === '（' || character === '(') open++;
      if (character === '）' || character === ')') open--;
    }
    if (open <= 0 || found[0] === '。') return at;
    from = at + found[0].length;
  }
}
