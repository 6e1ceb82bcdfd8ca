import type { ClauseSpan } from '../segment/clause-span';
import { type Wording, wordingOf } from './wording';

/**
 * How well a clause bears out that someone gets data: 3, it says that the service gives it; 2, that they take it here, or it lists them
 * where giving is spoken of; 1, it mentions them: what they are bound to, what they do by themselves, what readers should mind.
 */
export type GivingBearing = 1 | 2 | 3;

const GIVES =
  /(?:我们|我行|我司|本公司|本平台|会|将|可能|可以|需要?|须)[^。;]{0,80}?(?:共享|分享|提供给|提供(?:您|你|用户|必要|相关)|向[^。;,]{0,30}提供|披露|转让|转移|发送(?:给|至|到)|传输|委托|移交|展示|公开|同步)|(?:与|向|和)[^。;,]{2,24}(?:共享|分享|提供(?![者商方])|披露)|(?:共享|披露|转让|公开)(?:您|你)的|\bwe\b[^.;]{0,80}\b(?:share|disclose|transfer|sell|rent|transmit|release|publish)s?\b|\bwe\b[^.;]{0,60}\b(?:provide|give|send|pass|forward|make)\b[^.;]{0,60}\b(?:data|information|details|it)\b|\b(?:is|are|be|been)\b[^.;]{0,40}\b(?:shared|disclosed|provided|transferred|sold|transmitted|sent|given|visible|viewable|displayed|public|available|accessible|passed)\b|\b(?:shares|discloses|transfers) [^.;]{0,40}\b(?:your|data|information)\b/;
const TAKE =
  /(?:收集|获取|采集|读取|使用|处理|查看|看到|保存|获知|知悉|取得)(?:到)?(?:您|你|用户|必要|前述|上述|手机|设备)|(?:接入|嵌入|集成|使用)[^。;]{0,24}sdk|sdk[^。;]{0,40}(?:收集|获取|采集|读取)|\b(?:engage|employ|hire|allow|permit|enable|work with|partner with|collect|receive|process|access|see|view|record|use)\w*\b/;
/** What they are bound to, what is checked, what they do for themselves or what stays with them, and what readers should mind. */
const MENTIONS =
  /请(?:您|你)?注意,如|仍可能(?:由|被|会)|不受我们控制|依据其|安全(?:检测|监测)|评估[^。;,]{0,10}(?:第三方|合作)|外包人员|签署|如(?:果|要|需)?[^。;,]{0,16}(?:改变|变更|未委托)|(?:需|应|请)(?:您|你)?(?:确保|谨慎|充分了解)|(?:您|你)需确保|建议(?:您|你)|您公开发布|你公开发布|也有可能分享|无权|无法提供|^[^。;]{0,60}第三方[^。;]{0,30}(?:可能|会)[^。;]{0,20}(?:直接|自行|独立)(?:地)?(?:收集|处理|保存)|\b(?:requires?|oblige|instruct)\w* (?:them|our|these|those|such|all)\b|\b(?:are|is) (?:\w+ )?(?:required|obligated|obliged|bound|prohibited|responsible|not (?:permitted|allowed|authori[sz]ed))\b|\bconsider\b|\byou understand\b|\bwhen(?:ever)? you (?:\w+ )?(?:disclose|post|share)|^(?:these|such) companies\b|\bthese third.part(?:y|ies)\b/;
/** How safely it is done, not that it is. */
const SAFEGUARDS =
  /^[^,。;]{0,30}(?:披露|共享|转让)[^,。;]{0,16},?(?:我们)?(?:均|将|会)*采[用取][^。;]{0,24}(?:安全|保护)/;
/** A line without a verb or a stop of its own. */
const HEADING_LIKE = /^[^,。;]{0,30}[。.]?$|^[^。;,!]{0,60}(?<![、:])$/;

export function givingOf({ text, chinese }: Wording, { kind, leadIn }: ClauseSpan): GivingBearing {
  const gives = GIVES.exec(text);
  const mentions = text.search(MENTIONS);
  if (SAFEGUARDS.test(text) || (mentions >= 0 && (!gives || mentions < gives.index + gives[0].length))) return 1;
  if (chinese && kind !== 'row' && HEADING_LIKE.test(text) && !(gives && /[。;]$/.test(text))) return 1;
  if (gives && kind !== 'row') return 3;
  return kind === 'row' || kind === 'item' || leadIn !== null || TAKE.test(text) ? 2 : 1;
}

/** What is given says nothing of anyone by name: made unrecognisable before. */
const UNNAMED =
  /去标识化|匿名化|脱敏(?:处理|后)|(?:不|无法|不能|不会)(?:可)?识别(?:出)?(?:您|你|用户|个人|特定)|不会提供(?:您|你)的?个人(?:身份)?信息|\b(?:anonymi[sz]ed|anonymous|de-?identified|pseudonymi[sz]ed|hashed)\b[^.;]{0,20}\b(?:data|information|forms?|formats?|basis|identifiers?|sets?)\b/;

/** Whether a clause has data given away only in a form that does not name the reader. */
export function isUnnamed({ text }: Wording): boolean {
  return UNNAMED.test(text);
}

/** 以下情形，我们会征求您的授权同意: what it leads in depends on that, in all sentences of an item. */
const CONSENT_LEADS =
  /(?:征求|征得|取得|获得)(?:过)?(?:您|你)[^。;,]{0,16}(?:授权|同意)[^。;,]{0,8}:$|\b(?:only )?with your (?:\w+ )?(?:consent|permission)\b[^.;]{0,40}:$/;
/** The consent that the sentence before needs: "(The legal basis is your consent.)", 在经过您的授权同意后，第三方可获取以上信息. */
const CONSENT_FOLLOWS =
  /^在?(?:经|经过|征得|获得|取得)(?:过)?(?:您|你)的?[^。;,]{0,10}(?:同意|授权)[^。;,]{0,4},[^。;]{0,30}(?:以上|上述|前述|该等|该些|此类)|^\(?the legal basis [^.]{0,40}\byour (?:\w+ )?consent\b|^we (?:only )?do (?:so|this|that) (?:only|solely) (?:if|when|where|with)\b|^[^.;,]{0,40}\bthis (?:happens|is done) (?:only|solely) (?:if|when|where|with)\b/;

/** "The legal basis for the processing described above is your consent": of all that the section has told so far. */
const CONSENT_FOR_ALL =
  /^\(?the legal basis (?:for|of) (?:the|this|all) (?:[\w-]+ ){0,3}above (?:[\w-]+ ){0,2}?is your (?:\w+ )?consent\b/;
/** Clauses; what is so far above is another matter. */
const FARTHEST_ABOVE = 15;

/** A line with a number begins an item; so many without one may go on with it, where a page gives each sentence its own line. */
const NUMBERED = /^[(\d一二三四五六七八九十]/;
const MOST_LINES = 3;

/** The line that leads in the item that `spans[at]` goes on with, folded; '' if it goes on with none. */
function leadAround(spans: readonly ClauseSpan[], at: number): string {
  const { block, section } = spans[at]!;
  const first = Math.max(0, at - FARTHEST_ABOVE);
  for (let i = at; i >= first && spans[i]!.section.join('\n') === section.join('\n'); i--) {
    const { lead } = wordingOf(spans[i]!);
    if (lead !== '') return lead;
    const goesOn = spans[i]!.block === block || at - i < MOST_LINES;
    if (!goesOn || NUMBERED.test(wordingOf(spans[i]!).text)) break;
  }
  return '';
}

/** Whether the sentence after `spans[at]`, or the line that leads its item in, has it depend on consent. */
export function needsConsent(spans: readonly ClauseSpan[], at: number): boolean {
  if (CONSENT_LEADS.test(leadAround(spans, at))) return true;
  const section = spans[at]!.section.join('\n');
  const rest = spans.slice(at + 1, at + 1 + FARTHEST_ABOVE);
  const end = rest.findIndex((span) => span.section.join('\n') !== section);
  const after = (end < 0 ? rest : rest.slice(0, end)).map((span) => wordingOf(span).text);
  return CONSENT_FOLLOWS.test(after[0] ?? '') || (section !== '' && after.some((text) => CONSENT_FOR_ALL.test(text)));
}

/** 我们不会与任何公司共享您的个人信息，但以下情况除外: where a policy says so, one who is only mentioned gets data in such cases. */
const SHUT =
  /不会(?:向|与|和|将)[^。;,]{0,20}(?:任何|其他|第三方)[^。;]{0,30}(?:共享|分享|提供|转让)[^。;]{0,30}(?:(?:以下|下列)[^。;]{0,6}情[况形][^。;]{0,4}除外|除非)/;

export function isShutButForExceptions({ text }: Wording): boolean {
  return SHUT.test(text);
}

/** "If you sign in with Facebook, these services may be able to collect …": nothing goes to them but by what the reader does. */
const BY_OWN_STEP =
  /^if you (?:\w+ )?(?:access|use|log|sign|connect|link|visit)\b[^.;]{0,200}\b(?:(?:these|those|such|the) (?:[\w-]+ ){0,3}(?:services?|sites?|platforms?|networks?|part(?:y|ies)) (?:may|might|can|could) (?:be able to )?(?:collect|receive|access)|you (?:authori[sz]e|allow|permit|direct) us to (?:share|disclose|give|send))\b/;

export function isByOwnStep({ text }: Wording): boolean {
  return BY_OWN_STEP.test(text);
}

/** What processors have to do for a purpose they were not entrusted with: no data is given for it. */
const BOUNDS_THEM = /^如果?[^。;,]{0,30}用于(?:我们)?[^。;,]{0,6}未(?:经)?(?:我们)?委托的?(?:用途|目的)/;

export function boundsThem({ text }: Wording): boolean {
  return BOUNDS_THEM.test(text);
}

/** The clause says of a tool that it takes nothing: 该SDK不获取您的个人信息. */
const TAKES_NOTHING =
  /(?:sdk|插件)[^。;]{0,120}(?:不|不会|并不|未)(?:获取|收集|采集|读取|上传|涉及)(?:您|你|用户|任何)[^。;,]{0,6}(?:信息|数据)|\bsdks? (?:does|do|will) not (?:collect|receive|access|process)\b/;

export function takesNothing({ text }: Wording): boolean {
  return TAKES_NOTHING.test(text);
}

/** Data comes from them, who are asked for it by the reader's leave: 该SDK从某某获取您授权共享的头像. */
const GIVES_US =
  /(?:从|通过|由)[^。;,]{1,16}(?:获取|获得|取得|读取)(?:到)?(?:您|你)(?:在[^。;,]{1,16})?授权(?:我们)?(?:共享|分享|提供)的/;
/** What a tool takes from the device, beside that. */
const TAKES_ON_DEVICE = /(?:收集|采集|获取|读取)[^。;]{0,24}(?:设备|手机|imei|idfa|android|mac|ip地址)/;

/** "Data providers may supply us with segments". */
const SUPPLIES_US =
  /\b(?:providers|brokers|suppliers|aggregators|resellers|bureaus|agencies|partners|advertisers|parties|companies|merchants|retailers) (?:(?:may|might|can|could|will|also|sometimes) ){0,3}(?:supply|provide|send|give|furnish) us (?:with )?(?:(?!services?\b|tools?\b|support\b)[\w-]+ ){0,3}(?:data|information|details|segments|lists|records)\b(?! (?:security|protection|processing|hosting|storage|analy\w+|technology|management|cent(?:er|re)s?)\b)/;
/** What goes to them, or what they take, beside that. */
const GOES_TO_THEM =
  /\b(?:shar|disclos|transfer|sell|sold|releas|transmit|exchang|process|collect|access|receiv)\w*|\bwe\b|\b(?:us(?:e|es|ing)|helps?|assists?|cookies?|pixels?|tags?|sdks?|behalf)\b|\bto (?:them|our|these|those|such)\b/;

/** Whether all that a clause has change hands comes from those that it names to the service. */
export function givesToUs({ text, chinese }: Wording): boolean {
  if (!chinese && SUPPLIES_US.test(text)) return !GOES_TO_THEM.test(text);
  return chinese && text.includes('授权') && GIVES_US.test(text) && !TAKES_ON_DEVICE.test(text);
}

/** What those who got the data may not do with it, which says that they got it. */
const BANS_USE =
  /^(?:(?!\b(?:we|no|our [a-z-]+ policy)\b)[^.;:]){0,60}\b(?:suppliers|providers|vendors|contractors|processors|partners|parties|compan(?:y|ies)|affiliates|recipients|agents|insurers|advertisers|they) (?:\w+ ){0,3}?(?:(?:may|must|shall|can|will|do) (?:never|not)|cannot|(?:are|is) (?:\w+ )?(?:not (?:allowed|permitted|authori[sz]ed|entitled)|prohibited|barred|forbidden|prevented)) (?:\w+,? ){0,4}?(?:us(?:e|ing)|retain|keep|process|sell|disclos|shar|combin|exploit)/;
/** What came from one source, which alone is denied to be given: "data from those services isn't disclosed". */
const FROM_ONE_SOURCE =
  /\b(?:data|information|details|content) (?:(?:that |which )?(?:(?:we|is|are|was|were) )?(?:obtain|receiv|collect|gather|get|got|deriv|import|read|pull)\w* )?(?:from|via|by way of) (?!you\b|our (?:\w+ )?(?:users?|members|customers|visitors)\b|(?:our|the|this) (?:site|website|services?|apps?|platform)\b)(?:[\w'-]+,? ){1,8}?(?:not|never|isn't|aren't|won't)\b|\b(?:not|never|n't) (?:\w+ ){0,2}?(?:shar|disclos|sell|provid|giv|transfer|us)\w* (?:any )?(?:data|information|details) (?:(?:that )?(?:we )?(?:obtain|receiv|collect|gather|get|deriv|import|read)\w* )?from (?!you\b|our (?:\w+ )?(?:users?|members|customers|visitors)\b|(?:our|the|this) (?:site|website|services?|apps?|platform)\b)|(?:从|来自)[^。;,]{2,24}(?:获取|获得|收集|读取|得到)的[^。;,]{0,12}(?:信息|数据)[^。;]{0,12}不/;

/** "We do not sell it for money; our use of tags may be a sale": what one half denies the other grants. */
const GRANTS =
  /\b(?:may|might|could|can) (?:be|constitute|amount to|count as|qualify as|fall under)\b[^.;]{0,40}["']?(?:sale|sharing|selling)\b/;

/** "We don't share with anyone for their own marketing": for all else it may be. */
const FOR_THEIR_OWN = /\bfor (?:their|its|his) own (?:[\w-]+ ){0,2}(?:marketing|advertising|purposes?|use)\b/;

/** Whether a denial is one of this matter alone, or a ban on what recipients may do: that data is not given at all is not said. */
export function deniesLittle({ text }: Wording): boolean {
  return BANS_USE.test(text) || FOR_THEIR_OWN.test(text) || FROM_ONE_SOURCE.test(text) || GRANTS.test(text);
}
