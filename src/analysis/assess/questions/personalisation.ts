import { type Ask, bestFirst, type Finding, type Read, type Reading } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/**
 * Whether profiling for content and advertising can be turned off (PIPL art. 24, GDPR art. 21). `no-choice`: it is done, and
 * no way to turn it off is named anywhere. Turning off notices or newsletters is not turning off profiling.
 */
const RULES: Rules<'personalisation'> = {
  about: {
    en: /\b(?:personali[sz]\w*|customi[sz]\w*|tailor\w*|interest[- ]based|targeted|targeting|profiling|behaviou?ral|recommend\w*|ad tracking|relevant ads?|automated decision|online advertising|ai features?|(?:cross-app|app) tracking|opt(?:ing)?[- ]?out)\b/,
    zh: /个性化|定向|画像|感兴趣|兴趣|偏好|精准|程序化|算法推荐|推荐/,
  },
  zh: [
    {
      answer: 'opt-out',
      says: /(?:关闭|停用|退出|取消|屏蔽|停止|禁用|清除|重置|拒绝(?:接[收受])?|不希望|不想|不愿|不接受|不喜欢|不再|自主(?:选择|控制|管理|决定)|自主管理|撤回|开关|(?:想|可以?)管理)[^。]{0,50}(?:个性化|定向推|用户画像|推荐(?:内容|服务|功能|广告|机制|算法|的)|程序化|兴趣标签|画像标签)|(?:个性化|定向推|用户画像|推荐(?:内容|服务|功能|广告|机制)|程序化|兴趣标签)[^。]{0,50}(?:关闭|停用|退出|取消|退订|停止|禁用|屏蔽|拒绝(?:接[收受])?|自主(?:选择|控制|管理|决定)|开关|管理)/,
      unless:
        /拒绝(?:授权|提供|同意|开通|使用|开启|我们|该|此|这些|上述)|不(?:同意|提供|授权)[^。;]{0,20}(?:提供|授权|开启)|推荐给?(?:好友|朋友|他人)|推荐(?:通讯录|好友|朋友|附近)|附近|人声|cookie/,
    },
    {
      answer: 'opt-in',
      says: /(?:经|经过|征得|取得|获得|得到|基于)(?:您|你)的?[^。;,]{0,10}(?:同意|授权)[^。;]{0,40}(?:个性化|用户画像|定向推)/,
      unless: /除非|或者/,
    },
    {
      answer: 'none',
      says: /(?:不会|不|未)[^。;]{0,30}(?:用于|进行|使用|提供|开展)[^。;]{0,16}(?:个性化(?:推荐|推送|广告|展示)|用户画像|自动化决策)/,
      unless: /不会(?:影响|减少)|不影响|关闭|除非|如果|若/,
    },
    {
      answer: 'no-choice',
      says: /(?:个性化|定向|精准|程序化|画像)[^。;]{0,40}(?:推荐|推送|展示|展现|广告|营销|推广)|(?:推荐|推送|展示|展现|投放)[^。;]{0,30}(?:个性化|感兴趣|定向|符合(?:您|你)?[^。;]{0,8}(?:兴趣|偏好|需求))|(?:感兴趣|兴趣|偏好)[^。;]{0,20}(?:推荐|推送|广告|营销)/,
      unless: /不会|不进行|不用于|推荐(?:通讯录|朋友|好友)|统计流量|辨认/,
    },
  ],
  en: [
    {
      answer: 'opt-out',
      says: /\b(?:opt[- ]?(?:out|ing out|ed out)|turn(?:ing)? (?:it |this |them )?off|switch\w* (?:it |this |them )?off|disabl\w+|deactivat\w+|object to|limit ad|unsubscrib\w+|stop (?:receiving|seeing|showing)|reset|manage|adjust|control|change|refuse|decline)\b[^.]{0,90}\b(?:personali[sz]\w*|interest[- ]based|targeted|targeting|profiling|behaviou?ral|tailored|ad tracking|recommend\w*|relevant ads?|customi[sz]ed|online advertising|ads? preferences|ai (?:features?|processing)|(?:cross-app|app) tracking)\b|\b(?:opt[- ]?out|opting out|turn off) (?:of )?[^.]{0,40}\b(?:ads|advertis\w+)\b|\b(?:personali[sz]\w*|interest[- ]based|targeted|targeting|profiling|behaviou?ral|tailored|tailoring|recommend\w*|relevant ads?|customi[sz]ed)\b[^.]{0,90}\b(?:opt[- ]?out|opt(?:ing)? out|turned? off|switched? off|disabl\w+|object|unsubscrib\w+)\b/,
      unless:
        /\b(?:cannot|can't|not able to|unable to|no way to) (?:be )?(?:opt|turn|switch|disable|object)|\bmanage(?:ment)? (?:our|the) (?:business|relationship)|\b(?:help us|we|to) (?:\w+ )?(?:control|manage|adjust|change|reset)\b|\bwe (?:do not|don't|never) (?:\w+ )?(?:use|engage|carry)/,
    },
    {
      answer: 'none',
      says: /\b(?:do not|does not|don't|will not|won't|never|no)\b[^.;]{0,50}\b(?:profiling|(?:personali[sz]ed|targeted|interest[- ]based|behaviou?ral) (?:ads|advertising|advertisements|content|marketing|recommendations))\b/,
      unless:
        /\b(?:unless|except|without|if you|produces? legal|legal(?:ly)? (?:effect|significant)|solely|want|wish|like|prefer|opt|longer|children|under 1\d|reduce|mean|stop|limited|fewer|prevent|minors?)\b/,
    },
    {
      answer: 'opt-in',
      says: /\b(?:with|subject to|based on|only (?:with|if|after)|upon|where) (?:you (?:have )?|your )(?:\w+ ){0,3}(?:consent|permission|opt[- ]?in|agree)\w*[^.;]{0,80}\b(?:personali[sz]\w*|interest[- ]based|targeted|profiling|behaviou?ral)\b|\b(?:personali[sz]\w*|interest[- ]based|targeted|profiling|behaviou?ral)\b[^.;]{0,80}\b(?:with your (?:\w+ ){0,2}consent|if you (?:have )?(?:consent|opt(?:ed)? in)|only (?:if|with|where) you)/,
    },
    {
      answer: 'no-choice',
      says: /\b(?:personali[sz]\w*|customi[sz]\w*|tailor\w*|interest[- ]based|targeted|behaviou?ral|relevant)\b[^.;]{0,50}\b(?:ads?|advertis\w*|content|offers?|marketing|recommendations?|experience|promotions?|suggestions)\b|\b(?:ads?|advertis\w*|content|offers?|recommendations?|experience|services?)\b[^.;]{0,40}\b(?:based on your|tailored to|that (?:may|might) (?:be of )?interest|relevant to (?:you|your)|match(?:es)? your interests|personali[sz]ed)|\bpersonali[sz]e (?:what you see|the service|our services?)\b|\brecommend(?:s|ing)?\b[^.;]{0,40}\b(?:profiles|partners|matches|products|content)\b|\btailor\w*\b[^.;]{0,24}\b(?:services?|content|to (?:you|your|the personal))\b/,
      unless:
        /\brecommend (?:that )?(?:you|users|reading)\b|\b(?:do not|does not|don't|will not|never|not) (?:\w+ ){0,3}(?:personali[sz]|tailor|target|use|serve|show|display)/,
    },
  ],
};

/** A switch in other words than those around personalising: "which switches them off", "you may ask to be left out of it". */
const OFF =
  /(?:关闭|停用|退订|退出|拒绝接[收受]|取消)[^。;]{0,24}(?:推送|推荐|广告|营销|个性|精准|定向)|管理[^。;,]{0,12}(?:推送|推荐|广告|个性)|(?:推送|推荐|广告|个性|精准|定向)[^。;]{0,16}(?:关闭|停用|退订|退出|授权)|\b(?:switch\w*|turn\w*) (?:\w+ ){0,3}off\b|\b(?:left|leave|leaving|kept|keep) (?:\w+ )?out of\b|\bopt(?:s|ed|ing)?[- ]?out\b|\bobject(?:s|ing)?\b|\bsay no\b|\b(?:disabl|deactivat|unsubscrib|refus|reject|declin)\w*/;
const NO_SWITCH =
  /(?:无法|不能|不支持)[^。;]{0,6}(?:关闭|停用|退订|退出|取消)|\b(?:cannot|can't|not able to|unable to|no way to) (?:be )?(?:opt|turn|switch|disabl|object|declin|refus|reject)/;
/** A choice of some kind, of which it is not plain what it does. */
const CHOICE =
  /拒绝|同意|授权|设置|\b(?:consent|permission|settings?|preferences|choices?|choose|unless you|if you (?:accept|agree|allow|opt|tick)|depend\w* on your answer)\b/;
/** A choice told anywhere that may reach personalising: of what is sent, shown or processed, or of consent as such. */
const CHOICE_ELSEWHERE =
  /(?:关闭|停用|退订|退出|拒绝接[收受]|取消)[^。;]{0,24}(?:推送|推荐|广告|营销|消息|订阅|商业|授权|同意)|管理[^。;,]{0,10}(?:推送|推荐|广告|订阅|授权)|(?:推送|推荐|广告|营销|消息|定向)[^。;]{0,16}(?:关闭|停用|退订|退出|取消)|(?:撤回|撤销|改变)[^。;,]{0,20}(?:同意|授权)|\bopt(?:s|ed|ing)?[- ]?out\b|\bunsubscrib\w*|\b(?:object|objection) to\b|\b(?:withdraw|revoke)\w*\b[^.;]{0,24}\bconsent|\badvertising (?:choices|preferences)\b/;

/** Clauses that tell of personalising, each with the one after it in its paragraph, which may tell how to stop it. */
function withNext({ statements }: Reading, ids: readonly number[]): Read[][] {
  return statements.flatMap((read, i) => {
    if (!ids.includes(read.id)) return [];
    const next = statements[i + 1];
    return [next && next.clause.block === read.clause.block ? [read, next] : [read]];
  });
}

/** Where and how, rather than what comes of it: 关闭不会影响您使用其他服务 names no way. */
const NAMES_A_WAY =
  /设置|点击|进入|路径|通过|前往|联系|可以?(?:随时|自主|选择|在|关闭)|\b(?:settings?|preferences?|click|link|you (?:can|may|could) (?!have\b)|unless you opt out|by \w+ing|contact|visit|via)\b/;

/** First a way out, then what it leads out of, then the rest. */
function wayOut(reading: Reading, ways: readonly number[], done: readonly number[]): Finding<'personalisation'> {
  const [first, ...others] = bestFirst(ways, reading, (text) => NAMES_A_WAY.test(text));
  const [what] = bestFirst(done, reading);
  const evidence = [first!, ...(what === undefined ? [] : [what]), ...others];
  return { answer: 'opt-out', evidence: [...new Set(evidence)] };
}

/** "No switch was found" is only said where no choice that may reach it is named anywhere. */
function withoutChoice(reading: Reading, ids: readonly number[]): Finding<'personalisation'> {
  const told = withNext(reading, ids);
  const tellsHow = ({ wording: { text } }: Read) => OFF.test(text) && !NO_SWITCH.test(text);
  const off = told.flat().filter(tellsHow);
  if (off.length > 0)
    return wayOut(
      reading,
      off.map(({ id }) => id),
      ids,
    );
  const beside = told.flat().filter(({ wording: { text } }) => CHOICE.test(text));
  const elsewhere = reading.statements.filter(
    ({ wording: { text } }) => CHOICE_ELSEWHERE.test(text) && !NO_SWITCH.test(text),
  );
  const choices = [...beside, ...elsewhere].map(({ id }) => id);
  return choices.length > 0
    ? { answer: 'some-choice', evidence: [...new Set([...ids.slice(0, 1), ...choices.slice(0, MOST_CHOICES), ...ids])] }
    : { answer: 'no-choice', evidence: [...ids] };
}
/** Choices shown: readers look for the one that bears on it. */
const MOST_CHOICES = 4;

export const askPersonalisation: Ask<'personalisation'> = (reading) => {
  const said = sayings(RULES, reading);
  const done = said.get('no-choice') ?? [];
  // A way out is only an answer if there is something to leave; "we do not" is only one if nothing else says they do.
  const ways = said.get('opt-out');
  if (ways) return wayOut(reading, ways, done);
  const asked = firstSaid(said, ['opt-in']);
  if (asked) return asked;
  return done.length > 0 ? withoutChoice(reading, done) : firstSaid(said, ['none']);
};
