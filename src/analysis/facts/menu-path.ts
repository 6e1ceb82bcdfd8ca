import type { ClauseSpan } from '../segment/clause-span';

/** One stop of a path: a name in quotation marks or brackets, or a few words without punctuation. */
const QUOTED =
  '(?:【[^】\\n]{1,24}】|「[^」\\n]{1,24}」|“[^”\\n]{1,24}”|\\[[^\\]\\n]{1,24}\\]|"[^"\\n]{1,24}"|《[^》\\n]{1,24}》)';
const BARE_HAN = '[\\p{Script=Han}A-Za-z0-9+/&]{1,16}';
const ARROW = ' ?[,，]? ?(?:-{1,2}>|—{1,2}>?|–|-|→|>{1,2}|＞|›|»|~) ?[,，]? ?';
const QUOTED_PATH = new RegExp(
  `(?:${BARE_HAN}(?:[ ]App)?${ARROW})?${QUOTED}(?:(?:${ARROW}|(?=[【「“]))(?:${QUOTED}|${BARE_HAN})){1,8}`,
  'u',
);
/** All of a path within one pair of marks: 【设置-账号-注销】. */
const MARKED_PATH = /[【「“]((?:[^】」”\n\d-]{1,16} ?(?:->|-|—|>|→|－) ?){1,6}[^】」”\n-]{1,16})[】」”]/u;
/** All of a path between angle brackets, of which the last is no arrow: <我的-设置-账号注销>. */
const ANGLED_PATH = /[<〈＜]((?:[^<>〈〉＜＞\n-]{1,16} ?(?:->|-|—|→|－) ?){1,6}[^<>〈〉＜＞\n-]{1,16})[>〉＞]/u;
const BARE_PATH = new RegExp(`${BARE_HAN}(?: ?App)?(?:${ARROW}${BARE_HAN}){2,8}`, 'u');
const ENGLISH_STOP = "(?:[\"“‘'][A-Z][\\w&’/ -]{0,40}[\"”’']|[A-Z][\\w&'’/]*(?: [A-Z&][\\w&'’/]*){0,4})";
const ENGLISH_PATH = new RegExp(`${ENGLISH_STOP}(?: ?(?:>|→|›|»|->|=>) ?${ENGLISH_STOP}(?=$|[ .,;:)>→›»=-])){1,6}`);
/** Where a stop is over and its sentence goes on. */
const GOES_ON =
  '(?:and|or|to|in|on|at|of|if|for|by|as|with|from|when|where|then|which|that|so|you|we|is|are|menu|page|section|tab|screen|option|button|switch|setting|settings)\\b';
/** "Settings > Privacy > Do not sell.", "Settings > My data in order to": the rest of a last stop, in small letters. */
const LAST_WORDS = new RegExp(`^ (?!${GOES_ON})[a-z]+(?: (?!${GOES_ON})[a-z]+){0,2}(?=[.,;)]|$| ${GOES_ON})`);
/** More small letters behind it, of which nobody knows how many belong to it. */
const OPEN_END = new RegExp(`^ (?!${GOES_ON})[a-z]`);
/** What a path of each kind holds: most clauses hold neither. */
const OPENS = /[【「“["《]/;
const ENGLISH_ARROW = /[>→›»]/;
const HAN = /\p{Script=Han}/u;
/** Words before the first stop that are not part of it: 通过我的-设置. */
const BEFORE_FIRST = /^.*(?:可以|可|通过|进入|登录|登陆|打开|点击|前往|路径为?|产品内的|在(?=我|设置))(?=.)/u;
/** What is joined by hyphens and no menu: dates, phones, model numbers. */
const NOT_MENU = /^\d|\d{3,}-\d|^[A-Za-z0-9-]+$/;
/** What is done there is no stop: “我的”→对个人资料进行访问, 设置-开启或取消. */
const NO_STOP = /\s?(?:-{1,2}>|—{1,2}>?|–|-|→|>{1,2}|＞)[,，\s]*(?:对|开启|关闭|取消|进行|选择)[^-→>】」”]*$/u;
/** A stop without quotation marks ends where the sentence goes on. */
const STOPS_AFTER =
  /^((?:->|—|–|-|→|>|＞| )*.{2,12}?)(?:中|里|处|提交|查阅|查看|修改|操作|申请|进行|完成|关闭|开启|添加|更换|选择|来|即可|页面|界面|功能|(?<![账帐][号户])注销|撤回|撤销|查询|更正|删除|或).*$/u;

/**
 * The menu path that a clause gives, as it writes it: 【我的】-【设置】-【隐私】, 我的-设置-账号与安全, "Settings > Privacy".
 * @param text the clause as shown.
 */
export function findMenuPath(text: string): string | null {
  const chinese = HAN.test(text);
  const quoted = OPENS.test(text) ? QUOTED_PATH.exec(text)?.[0] : undefined;
  if (quoted) {
    const path = quoted.trim().replace(NO_STOP, '');
    return /[-—–→>＞›»~]|[】」”][【「“]/.test(path) ? path : null;
  }
  const marked = chinese ? (MARKED_PATH.exec(text) ?? ANGLED_PATH.exec(text))?.[1] : undefined;
  if (marked && HAN.test(marked)) return marked.replace(/[【「“]/g, '').trim();
  const english = ENGLISH_ARROW.test(text) ? ENGLISH_PATH.exec(text)?.[0] : undefined;
  if (english) {
    const after = text.slice(text.indexOf(english) + english.length);
    const rest = LAST_WORDS.exec(after)?.[0];
    if (rest === undefined && OPEN_END.test(after)) return null;
    return (english + (rest ?? '')).trim();
  }
  const bare = chinese ? BARE_PATH.exec(text)?.[0] : undefined;
  if (!bare || NOT_MENU.test(bare)) return null;
  const [first = '', ...rest] = bare.split(/(?=\s?(?:->|—|–|-|→|>|＞))/u);
  const last = rest.pop() ?? '';
  const path = (
    first.replace(BEFORE_FIRST, '') +
    rest.join('') +
    last.replace(STOPS_AFTER, '$1').replace(NO_STOP, '')
  ).trim();
  return path.length >= 5 && path.length <= 80 && HAN.test(path) ? path : null;
}

const STEP =
  /^[*\s-]*(?:\(?\d{1,2}[).）、](?!\d)|[①-⑨]|step \d+[:.]?)[*\s]*(?=.{0,20}(?:进入|点击|选择|打开|单击|轻触|长按|关闭|开启|tap|click|select|open|go to|choose))/iu;
const TOUCHED =
  /(?:点击|选择|单击|打开|进入|轻触|勾选|关闭|开启)(?:右上角|左上角|右下角|左下角|下方|底部|右侧)?(?:的)?[“「【"]([^”」】"!]{1,20})[”」】"]|(?:点击|进入)([\p{Script=Han}]{2,8}(?<!后))(?=[;；。，,\s]|$)|\b(?:tap|click|select|open|choose|go to)(?: on)? ["“‘]?([A-Z][\w &']{1,30}?)["”’]?(?=[.,;]|$)/giu;
/** 分别点击【a】、【b】: as many ways as names. */
const EACH = /分别|\brespectively\b/;
const MOST_STEPS = 10;

/**
 * The path that numbered steps describe ("1) 进入后，点击“我”； 2) 点击“设置”"), its stops joined by ' > '.
 * @param from index of the clause after the one that the steps explain; steps may be split over clauses.
 * @returns the path and the clauses that it was read from; null if no steps stand there.
 */
export function findSteps(spans: ClauseSpan[], from: number): { path: string; clauses: number[] } | null {
  const stops: string[] = [];
  const clauses: number[] = [];
  for (let i = from; i < spans.length && clauses.length < MOST_STEPS; i++) {
    const span = spans[i]!;
    const previous = spans[i - 1];
    const continued = clauses.length > 0 && previous !== undefined && previous.text.length < 6;
    if (!STEP.test(span.text) && !continued) {
      // A number alone in its clause: its step is the next one.
      if (/^[*\s-]*\(?\d{1,2}[).）]\s*\**\s*$/.test(span.text)) continue;
      break;
    }
    const own = [...span.text.matchAll(TOUCHED)].map((match) => (match[1] ?? match[2] ?? match[3])!.trim());
    // Items that each lead all the way are ways to several places, and no steps on one; so are those that offer several.
    if (EACH.test(span.text) || (own.length > 1 && stops.length > 1)) break;
    if (clauses.length > 0 && own.length > 1 && findMenuPath(span.text) !== null) return null;
    clauses.push(span.id);
    for (const stop of own) if (stop !== stops.at(-1)) stops.push(stop);
  }
  return stops.length >= 2 ? { path: stops.join(' > '), clauses } : null;
}
