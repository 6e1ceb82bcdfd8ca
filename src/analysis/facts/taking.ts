import type { Polarity } from '../../policy/sharing';
import { conditionAt } from './conditions';
import type { Wording } from './wording';

/**
 * Not taking. That data is not kept, or no longer collected, says nothing of its being taken; and whoever "does not provide" data (不提供)
 * is the reader.
 */
const NOT_TAKEN =
  /(?:不会|(?<![您你户若如])不|从不|绝不|从未|并未|未曾)(?:主动|强制|直接|擅自|故意|以任何方式|向[^。;,]{0,8}){0,4}(?:收集|获取|采集|读取|索取|上传|访问|申请)|(?:无需|无须|不需要|不要求)(?:您|你|用户)?(?:提供|填写|提交|授权)|(?<!\byou )\b(?:do|does|did|will|would|shall) not (?:\w+ ){0,3}(?:collect|request|process|require|obtain|ask|receive|access|record|gather|need)\b|\b(?:don't|doesn't|won't|never|nor) (?:\w+ ){0,2}(?:collect|request|process|require|obtain|ask|receive|access|record|gather)\w*\b|\b(?:is|are) (?:not|never) (?:\w+ ){0,2}(?:collected|processed|recorded|required|requested|accessed)\b|\bno (?:\w+ ){1,5}(?:is|are) (?:\w+ )?(?:collected|processed|recorded|requested)\b|\bwithout (?:collecting|recording|accessing)\b|\b(?:do|does|will) not use (?:any )?(?:facial|face|voice|fingerprint|iris|biometric) (?:recognition|scanning|matching|identification)\b(?! (?:data|information|templates?))/;
/** Only not keeping it: the clause neither takes the data nor denies taking it. */
const NOT_KEPT =
  /(?:不会|不|从不|绝不|不再|并未)(?:对[^。;,]{0,12})?(?:再)?(?:保存|存储|储存|留存|保留|收集、?|使用)(?![^。;]{0,20}(?:更多|超出))|\b(?:do|does|will|shall) not (?:\w+ ){0,2}(?:keep|stor|retain|save)\w*|\b(?:don't|doesn't|won't|never) (?:\w+ ){0,2}(?:keep|stor|retain|save)\w*|\b(?:is|are) (?:not|never) (?:\w+ ){0,2}(?:stored|kept|retained|saved)\b|\bwithout (?:storing|keeping)\b|\bkeep none\b|\b(?:stored|kept|held|saved|retained) by [^.;]{1,60}\band not by\b/;
/** "We do not collect more than we need" says what is needed is taken. */
const NOT_MORE = /多余|无关|超出|仅(?:会)?(?:收集|获取)|\b(?:more than|beyond|only|additional|any other|unnecessary)\b/;
const UNLESS = /以外|之外|除非|除了|\b(?:unless|except|other than|until|without your)\b/;
/** What the company has no means of taking, or could not take without the reader: it neither takes that nor promises not to. */
const BEYOND_REACH =
  /(?:无法|不能|无权|难以|未能)(?:直接|主动|再|继续){0,2}(?:收集|获取|采集|读取|访问|接触|知悉|获知|看到)|(?<!\byou )\b(?:cannot|can't|can not|could not|couldn't|(?:unable|no (?:way|ability|means)) to) (?:\w+ ){0,2}(?:see|collect|access|read|view|receive|obtain|record|retrieve)\b/;
/** Verbs of taking: the denied ones in the first group, those that have no effect in the second. */
const VERBS = new RegExp(
  `(${NOT_TAKEN.source})|(${BEYOND_REACH.source})|收集|获取|采集|读取|申请|\\b(?:collect|gather|receiv|obtain|record)\\w*\\b`,
  'g',
);

/** The verb that takes what `words` name: the last before them, or the first of all. */
function governing(text: string, words: string): RegExpExecArray | undefined {
  const verbs = [...text.matchAll(VERBS)];
  const at = text.indexOf(words);
  const before = verbs.findLast((verb) => verb.index < at);
  return (before && isOver(text.slice(before.index, at)) ? undefined : before) ?? verbs.find((verb) => verb.index > at);
}

/** Whether what was said ends before the words: in a bracket that closes, or where another sentence begins behind a semicolon. */
function isOver(between: string): boolean {
  return /^[^(]*\)|; (?:but |however,? )?(?:we|you|they|this)\b/.test(between);
}

/** "No recording of sessions", "we strip file names": neither taken nor, in so many words, denied. */
const NO_SUCH =
  /\bno (?!(?:longer|more|need|other|matter|later|less|fewer)\b)(?:[\w-]+ (?:of )?)?$|\b(?:drops?|strips?) (?:(?:off|out) )?(?:(?:the|your|any|all) )?(?:[\w-]+ (?:[\w-]+ )?and (?:[\w-]+ )?)?$/;
const MAY_BE_NONE = /\bno |\b(?:drop|strip)s? /;

/** A list of the pages on which something else is used: 在转账、个人信用报告、开户场景中使用. */
const OF_PAGES = /^[^,。;]{0,240}场景[中下]?(?:使用|调用)/;
const COLLECTS = /收集|采集|获取|读取/;

export function isNone({ text, chinese }: Wording, words: string): boolean {
  const at = text.indexOf(words);
  if (chinese)
    return text.includes('场景') && OF_PAGES.test(text.slice(at)) && !COLLECTS.test(text.slice(0, Math.max(0, at)));
  return MAY_BE_NONE.test(text) && NO_SUCH.test(text.slice(0, Math.max(0, at)));
}

/** A line that denies what its items do; and how an item begins that takes something. */
const DENIES_ITEMS = /\b(?:do|does|will|shall|would) not\b[^.;:]{0,40}:$/;
const TAKING_ITEM = /^\W{0,4}(?:collect|gather|record|ask|request|require|obtain|access|process)/;

/** Whether the line that leads a clause in has it tell only of what is not done; what of it is not taken, `takingOf` says. */
export function isUndone({ text, lead }: Wording): boolean {
  return lead !== '' && DENIES_ITEMS.test(lead) && !TAKING_ITEM.test(text);
}

/** Whether the verb that governs `words` is denied, in a clause that takes one thing and not the other. */
function isDeniedHere(text: string, words: string): boolean {
  const verb = governing(text, words);
  if (verb?.[1] === undefined) return false;
  const until = Math.max(verb.index, text.indexOf(words)) + words.length;
  const rest = text.slice(until).search(/[,;。.]/);
  return !NOT_MORE.test(text.slice(verb.index, rest < 0 ? text.length : until + rest));
}

/** Whether the clause only says that the company cannot get at what the words name: "we cannot see your card number". */
export function isBeyondReach({ text }: Wording, words: string): boolean {
  const verb = BEYOND_REACH.test(text) ? governing(text, words) : undefined;
  return verb?.[2] !== undefined && verb.index < text.indexOf(words);
}

const HOLDS_BACK =
  /不会?(?:将|把|向|与|对)?[^。;,]{0,24}(?:共享|披露|转让|出售|出租)|(?:\b(?:not|never)|n't) (?:\w+ ){0,3}(?:disclose|share|sell|hand over|release|rent|give out|pass on)\b/;
const TAKES_TOO =
  /收集|采集|获取|获得|读取|记录|填写|提交|上传|使用|处理|保存|存储|\b(?:collect|gather|receiv|obtain|record|us(?:e|es|ed|ing)\b|process|stor|ask|request|requir|access|keep|track|with your|shared?\b[^.;]{0,40}\bonly|(?:may|we|can|might) (?:share|disclose))/;

/** Whether the clause only says what is not given away, and takes nothing: "we will not disclose your health data without your consent". */
export function onlyHoldsBack({ text, lead }: Wording): boolean {
  return HOLDS_BACK.test(text) && !TAKES_TOO.test(text) && !TAKES_TOO.test(lead);
}

/**
 * Whether the clause says that what it names is taken, is not taken, or is taken only if the reader agrees.
 * @param words of the clause, folded, that name the data; without them, all that it names.
 */
export function takingOf(wording: Wording, words?: string): Polarity {
  const { text, lead } = wording;
  const { denied, led, condition } = notesOn(wording);
  const own = denied && (words === undefined ? !NOT_MORE.test(text) : isDeniedHere(text, words));
  if (own || led) return UNLESS.test(own ? text : lead) ? 'conditional' : 'denied';
  return condition >= 0 && !standsApart(wording, words, condition) ? 'conditional' : 'affirmed';
}

/** Characters that a condition may stand behind the words for what it concerns: 手机号码（选填）. */
const BEHIND = 40;

/**
 * Whether the condition of a clause is none of what the words name. In Chinese, conditions stand before what they concern; in English, in the
 * same part of a list that semicolons divide, unless they lead the list in; or in another column of its row.
 */
function standsApart(wording: Wording, words: string | undefined, condition: number): boolean {
  const { text, chinese } = wording;
  if (words === undefined) return false;
  if (chinese) return text.lastIndexOf(words) + words.length + BEHIND < condition;
  const at = text.indexOf(words);
  const between = text.slice(Math.min(at, condition), Math.max(at, condition));
  const leadsIn = condition < at && !text.slice(0, condition).includes(';');
  if (leadsIn || !between.includes(';') || /:|\s\|\s/.test(between)) return false;
  const [rest] = text.slice(at).split(';', 1);
  const part = text.slice(text.lastIndexOf(';', at) + 1, at) + rest;
  return conditionAt({ ...wording, text: part, lead: '' }) < 0;
}

interface Notes {
  /** Whether the clause denies taking anything; and whether the line that leads it in does. */
  denied: boolean;
  led: boolean;
  /** See `conditionAt`. */
  condition: number;
}
const notes = new WeakMap<Wording, Notes>();

/** What is the same for all data of a clause. */
function notesOn(wording: Wording): Notes {
  const known = notes.get(wording);
  if (known) return known;
  const { text, lead } = wording;
  const made: Notes = {
    denied: NOT_TAKEN.test(text),
    led: (NOT_TAKEN.test(lead) && !NOT_MORE.test(lead)) || (lead !== '' && DENIES_ITEMS.test(lead)),
    condition: conditionAt(wording),
  };
  notes.set(wording, made);
  return made;
}

/** Children whose data is there after all, by mistake; or by their parents' leave, or if there are any. */
const FOUND_OUT = /发现|得知|知悉|意识到|\b(?:learn|discover|aware|find out|notified|inadvertently|believe|realize)\b/;
const ALLOWED = /监护人|父母|家长|^如(?!何)|如果|若|\b(?:parents?|parental|guardians?|if)\b/;

/** As `takingOf`, for data about children: most clauses that name it tell what happens if it turns up, or who has to agree. */
export function takingOfMinors(wording: Wording, words?: string): Polarity {
  const polarity = takingOf(wording, words);
  if (polarity !== 'affirmed') return polarity;
  if (ALLOWED.test(wording.text) && !FOUND_OUT.test(wording.text)) return 'conditional';
  return FOUND_OUT.test(wording.text) ? 'denied' : 'affirmed';
}

/** Taking, asking for, holding and using data: what a clause has to speak of before its data counts as taken. */
const TAKES =
  /收集|采集|搜集|蒐集|取得|获取|获得(?:您|你|用户|的信息)|读取|记录(?:您|你|并|下|与|和|相关|了|的|所|在)|接收|存储|储存|保存|留存|保留|提供|填写|提交|上传|录入|输入|登记|绑定|验证|核验|核实|核对|比对|调用|权限|开启|打开|使用|处理|共享|分享|披露|告知|展示|同步|(?<!语音)识别|扫描|分析|我们[^。,]{0,16}访问|访问(?:您|你)的(?:设备|手机|相册|通讯录|麦克风|摄像头|相机|日历|位置|照片|剪[贴切]板|存储)|涉及|完善|补充|设置|需要(?:您|你)|登录|注册|认证|匹配|关联|授权|\b(?:collect(?:s|ed|ing|ion)?|gather\w*|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|record(?:s|ed|ing)?|captur(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|retain(?:s|ed|ing)?|kept|keep|ask(?:s|ed|ing)? (?:you|for|users)|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|(?:you|users|members|us|voluntarily) (?:\w+ ){0,5}provid(?:e|es|ed|ing)|provid(?:e|es|ed|ing) (?:us|to us|by you|your|a |an )|submit\w*|enter(?:s|ed|ing)?|giv(?:e|es|ing) (?:us|me)|suppl(?:y|ied|ies)|upload\w*|process(?:es|ed|ing)?|analy[sz](?:e|es|ed|ing)|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit\w*|combin(?:e|es|ed|ing)|infer(?:s|red)?|scan(?:s|ned)?|log(?:s|ged)?|visible|register(?:s|ed|ing)?|sign up|permission|verif(?:y|ies|ied)|sell|sold|use[sd]? (?:your|this|these|the following|it|them|such|cookies)|(?:is|are|be|been) used|(?:may|might|can|could|will) use|access(?:ing|es)? (?:to )?your|need (?:your|you to)|we (?:\w+ ){0,2}know your|(?:choose|choosing|like|wish) to (?:link|connect|add|invite)|(?:link|connect)\w* (?:to )?your|invite your|allow\w* (?:us|the app)|sen[dt](?:s|ing)? (?:us|your|limited|personal))\b/;
/** Headings and lead-ins under which a bare item is data that is taken. */
const TAKING_SECTION =
  /sdk|第三方|合作方|third[- ]part|partners|providers|收集|获取|使用|处理|共享|权限|信息类型|信息范围|\b(?:collect\w*|gather\w*|receive|obtain|information|data|process\w*|share)\b/;
/**
 * What says nothing of this reader's data: what the law calls personal data, what users must not do, how rights are used, what
 * another text says.
 */
const SAYS_NOTHING =
  /^[(\d一二三四五六七八九十.、) ]*(?:其中[,:]?)?(?:敏感)?(?:个人)?(?:敏感)?信息(?:是|指|主要包括|包括|有)|^(?:包括|例如|如)?(?:但不限于)?姓名、出生日期、身份证件?号码?、(?:个人)?生物识别|生物识别信息(?:是指|指|包括)个人基因|如果?[^。;,]{0,8}更新的?内容|例如:?《[^》]{2,40}》规定:|以电子或者其他方式记录|^cookies?\s?(?:是|为|通常|指)|进行了?(?:进一步)?(?:补充)?说明|^[\d.,、()\s]*(?:增加|新增|补充|更新|优化|完善|调整)了[^。;]{0,40}[。;]$|(?:收集|处理)情况[^。;]{0,4}详见|侮辱|诽谤|煽动|侵入网络|不会[^。;]{0,24}(?:索要|索取|询问|询要)[^。;]{0,12}(?:密码|验证码)|\b(?:never|not) (?:\w+,? ){0,2}(?:call|phone|text|e-?mail|contact|message)\b[^.;]{0,40}\b(?:ask|request)(?:ing)?\b|\b(?:never|not) ask (?:you )?(?:for|to \w+)[^.;]{0,24}\b(?:by|over|via|in an?) (?:e-?mail|phone|text|telephone|sms)|\b(?:legally|commonly|generally) defined\b|\bidentified or identifiable\b|^(?:there was a problem|an error|please try)\b|\b(?:ask|request|urge) (?:that )?you (?:to )?(?:do )?not\b|^(?:please )?do not\b|\bkindly (?:omit|leave out|refrain)\b|\bplease (?:omit|leave out|refrain)\b|\b(?:is|are|be|being) (?:kept|left) out of\b|\bbusiness associate (?:agreement|contract)|\b(?:might|may|could) (?:let|allow|enable) (?:someone|anyone|others|us) (?:to )?(?:guess|infer)|\bcivil code\b|\bprofessions code\b|\bshine the light\b|\b(?:do|does) not (?:apply|extend) to (?:our |any |the )?(?:[\w-]+,? ){0,4}(?:employees|staff|contractors|(?:job )?applicants|job candidates|workers|personnel)\b|\b(?:personal|sensitive) (?:data|information) (?:means|is any|is (?:any |all )?information|refers to|are any)\b/;
/** A right to see or correct data rests on its being held, but names no taking; nor does a way to reach the company. */
const RIGHTS_SECTION =
  /您的权利|你的权利|用户权利|管理(?:您|你)的|(?:访问|查询|更正|删除)(?:您|你)的|联系我们|\baccess,? (?:and|to|or) (?:correct|control|updat|delet|your)|\b(?:your (?:\w+ )?rights|contact us|how to contact)\b/;
/** A list of those who give data, which names none unless it says what they give. */
const SOURCES_SECTION =
  /\b(?:where|whom) we (?:get|obtain|receive|collect)\b|\bsources? of (?:your |the |personal )?(?:data|information)\b/;
const GIVEN_HERE = /\bwe\b|\b(?:give|provide|send|tell|supply|supplie|pas)\w* (?:us|your)\b/;
const TAKES_HERE = /收集|采集|获取|需要(?:您|你)|验证|\b(?:collect\w*|ask you|require|verif\w+)\b/;

/** "For example, your browser type": what the heading announced. */
const EXAMPLE = /包括|^(?:例如|比如|诸如|如[:,]|包括|for example|e\.g\.|such as)/;

/** Whether a clause only says what words mean, or what readers must not do. */
export function isDefinition({ text }: Wording): boolean {
  return SAYS_NOTHING.test(text);
}

/**
 * Whether a clause can bear the fact that the data it names is taken (or is not). A clause that only mentions a word for data cannot.
 * @param listed the clause is a row of a table or an item of a list.
 */
export function speaksOfTaking({ text, lead, section, chinese }: Wording, listed: boolean): boolean {
  if (SAYS_NOTHING.test(text)) return false;
  if (NOT_KEPT.test(text) && (chinese || !NOT_TAKEN.test(text))) return false;
  const headings = section.split(' > ');
  if (RIGHTS_SECTION.test(headings.at(-1) ?? '')) return TAKES_HERE.test(text);
  if (SOURCES_SECTION.test(headings.at(-1) ?? '') && !GIVEN_HERE.test(text) && !GIVEN_HERE.test(lead)) return false;
  if (TAKES.test(text) || TAKES.test(lead)) return true;
  return (listed || EXAMPLE.test(text)) && TAKING_SECTION.test(`${lead} ${headings.slice(-2).join(' ')}`);
}
