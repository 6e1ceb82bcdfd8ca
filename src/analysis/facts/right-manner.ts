import type { RightFact } from '../../policy/facts';
import { namedIn, namedShortly, type Right } from './right-words';
import type { Wording } from './wording';

/** Places and acts that need nobody else. */
const SELF =
  /(?:通过|访问|登录|前往)[^。;,]{0,16}(?:https?:|www\.)|自行|自主|系统权限|操作系统|网页|官网|(?:通过|进入)[“"【「]|直接(?:在|通过|访问|修改|删除|查)|设置|随时(?:登录|访问|修改|查|更正|删除|清除|关闭|注销)|登录|点击|页面|菜单|路径|客户端(?!的)|App(?:内|中|-)|关闭[^。;]{0,20}(?:功能|权限)|退订(?:方式|链接)?|浏览器|\b(?:settings?|log(?:ging)? ?in(?:to)?|sign(?:ing)? ?in(?:to)?|dashboard|your (?:\w+ )?(?:profile|account)(?: page| information)?|in the (?:\w+ ){0,3}(?:app|application|banner)|within the (?:app|service)|yourself|click(?:ing)?|tap(?:ping)?|unsubscribe["']? link|follow(?:ing)? the (?:\w+ )?instructions|self-service|by visiting|press(?:ing)?|(?:use|adjust|using|adjusting) the (?:\w+ )?controls?|tool|directly (?:in|through|via|from))\b|^[^.;"]{1,40}: "[^"]{2,40}"\W*$/i;
const NOT_BY_ONESELF = /(?:难以|无法|不能)[^。;,]{0,8}(?:直接|自行|通过|登录)|\bhave us\b|\bwe may do so\b/;
const BY_ASKING =
  /联系(?:我们|客服)|与(?:我们|我行|我司)联系|向(?:我们|我行|本公司)[^。;,]{0,6}提出|申请|致电|客服|\b(?:writ(?:e|ing) to|e-?mail(?:ing)?|contact(?:ing)?|call(?:ing)?|ask(?:ing)?) (?:us|our)\b/;
const BY_ONESELF =
  /设置|自行|自主|路径|登录|【|随时(?:访问|修改|查|更正|删除)|过程中|操作系统|\b(?:settings|log(?:ging)? ?in|yourself|directly|accessing your|in the app|via the (?:\w+ )?app)\b/;
/** A way that only leads to where one asks for it: 在【我的】-【设置】与我们联系申请. */
const ASKED_THERE = /(?<!或|或者|也可|还可)(?:与(?:我们|我行|我司)联系|联系(?:我们|客服))(?:来|以)?(?:申请|提出|办理)/;
/** The last stop of a path that leads to where they are written to: 【设置】-【意见反馈】, "Help > Contact us". */
const TO_THEM = /(?:反馈|举报|投诉|客服|联系我们|feedback|contact(?: us)?|support|report)(?:及\S{1,4})?[^\p{L}]*$/iu;
/** The second choice: "in your account, or by contacting us". */
const OR_CONTACT = /\bor (?:by |you (?:can|may) )?(?:contact|e-?mail|call|ask|writ)(?:ing|e)? (?:to )?us\b/;
/** A place where one does it alone, which stands with the item before it: "access, and the right to withdraw consent in the Privacy Hub". */
const ITS_PLACE =
  /(?:^|,| as well as | and the right )([^,.;]{0,80}) (?:in|through|via) (?:the |our |your )?(?:\w+ )?(?:hub|preference cent(?:er|re))\b/;
/** Their own channels, through which one does it: 您有权通过本行手机银行访问、更正. */
const THROUGH =
  /有权(?:通过|在)(?!以下|下列|上述|本政策|[^。;]{0,24}(?:联系|客服|热线|邮|方式|电话(?!银行)|柜))[^。;您你]{2,60}?(?:访问|查询|查阅|修改|更正|更新|删除)/;
/** A message to a number that nobody has to answer: 编辑“TD”发送至…, 回复“TD”退订. */
const BY_MESSAGE = /(?:编辑|发送)[^。;,]{0,16}(?:发送)?(?:至|到)\d|回复[“"'「【]?(?:td|t|n|r)\b/;
const AT_WILL =
  /可以?(?:在[^。;,]{0,24})?,?(?:有权)?(?:随时|选择|自由)?(?:地)?(?:访问|查询|查阅|查看|修改|更正|编辑|删除|清除|关闭)|\byou can (?:also |always |simply )?(?:view|see|edit|update|change|delete|remove)\b/;

/** A part of it is not done but asked about: "access, inquire about deletion of, or update your information". */
const ASKED_ABOUT = /\b(?:inquir|enquir|ask)(?:e|ing)? about (?:the |a )?([a-z]{3,14})\b/;

/** Whether the reader uses a right alone or has to ask for it, by one clause that names it and the menu path that it gives. */
export function mannerOf({ text, chinese }: Wording, path: string | null, right: Right): RightFact['how'] {
  const placed = chinese ? undefined : ITS_PLACE.exec(text)?.[1];
  if (placed !== undefined && namedIn(placed, chinese).includes(right)) return 'self-service';
  const asked = chinese ? undefined : ASKED_ABOUT.exec(text)?.[1];
  if (asked !== undefined && namedShortly(asked, chinese).includes(right)) return 'on-request';
  if ((chinese && ASKED_THERE.test(text)) || (path !== null && TO_THEM.test(path))) return 'on-request';
  if (path || (chinese && (THROUGH.test(text) || BY_MESSAGE.test(text)))) return 'self-service';
  if (NOT_BY_ONESELF.test(text) || (BY_ASKING.test(text.replace(OR_CONTACT, '')) && !BY_ONESELF.test(text)))
    return 'on-request';
  // "您可以随时访问、修改": nobody has to be asked. A mere right (有权, "the right to") is claimed from somebody.
  return SELF.test(text) || AT_WILL.test(text) ? 'self-service' : 'on-request';
}

/** Whether the clause tells of a place where the reader does it alone. */
export function isByOneself({ text, chinese }: Wording): boolean {
  return SELF.test(text) || (chinese && THROUGH.test(text));
}

/** Whether the clause tells to turn to somebody. */
export function isByAsking({ text }: Wording): boolean {
  return BY_ASKING.test(text);
}

/** Words with which something is asked of somebody. */
const ASKS =
  /请求|申请|要求|有权|联系|致电|邮件|邮箱|客服|反馈|投诉|举报|\b(?:request|(?:ask|contact|e-?mail|call|send|submit)(?:ing|ting)?|[ie]nquir(?:e|ing)|writ\w+|right|complain\w*|lodge)\b/;

/** "You have the right to:", before items that only name what. */
const GRANTS = /\b(?:right|rights|request|ask|entitled)(?: to)?:?$|(?:您|你)有权:?$/;

/** Whether the line above leads in what can be asked for. */
export function isGranted({ lead }: Wording): boolean {
  return GRANTS.test(lead);
}

/** Whether the clause speaks of asking, or is an item of what can be asked for. */
export function speaksOfAsking(wording: Wording): boolean {
  return ASKS.test(wording.text) || isGranted(wording);
}
