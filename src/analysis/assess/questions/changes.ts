import { type Ask, bestFirst, type Finding, partNamed, type Read, type Reading } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/**
 * How the reader learns of a new version. Posting it on the page is no notice: nobody is told.
 * "We will not reduce your rights without your consent" (不会削减) is a promise about rights, not about versions.
 */
export const CHANGE_RULES: Rules<'changes'> = {
  bySection: true,
  about: {
    en: /\b(?:chang|updat|modif|revis|amend|alter)\w*/,
    zh: /更新|修订|变更|修改|调整|改动|变化/,
  },
  zh: [
    {
      answer: 'consent-required',
      says: /只有在?[^。;]{0,20}(?:点击|确认|同意|接受)[^。;]{0,40}(?:后|,)[^。;]{0,8}才会?[^。;]{0,16}(?:更新|变更|修订|修改)后/,
    },
    {
      answer: 'consent-required',
      says: /(?:点击|勾选|主动)[^。;]{0,12}同意[^。;]{0,8}(?:后|才)[^。]{0,30}(?:更新|变更|修订|收集|生效)|(?:更新|修订|变更|修改)[^。]{0,60}(?:政策|指引|声明|协议|条款|规则)[^。]{0,60}(?:重新|再次|另行)?(?:征得|征求|取得|获得)(?:您|你)的?[^。;,]{0,8}(?:同意|授权)|(?:政策|指引|声明|协议)[^。]{0,16}(?:更新|修订|变更|修改)[^。]{0,40}(?:征得|征求|取得|获得)(?:您|你)的?[^。;,]{0,8}(?:同意|授权)|(?:更新|修订|变更|修改)[^。]{0,80}(?:点击|主动)[^。;]{0,10}同意后/,
      unless:
        /削减|超出|补充收集|再开始收集|新增收集|目的|用途|重大变更|敏感|实质|法律(?:法规)?(?:另有)?(?:要求|规定)|受让|转让|继续使用|新的持有|继受/,
    },
    {
      answer: 'continued-use',
      says: /(?:继续|仍(?:然)?)(?:访问或|访问\/)?使用[^。]{0,60}(?:表示|视为|视作|意味着|代表|等同|即为)[^。]{0,24}(?:同意|接受|认可|受[^。]{0,24}约束)|(?:更新|修订|变更|修改)[^。]{0,40}(?:后|时)[^。]{0,20}使用[^。]{0,40}(?:表示|视为|视作)[^。]{0,16}(?:同意|接受)/,
      unless: /注册时|首次/,
    },
    {
      answer: 'notified',
      says: /(?:政策|指引|声明|协议|条款|规则|版本|变更|更新|修订)[^。]{0,80}(?:通知|告知|公告|公示|弹窗|推送|站内信|短信|邮件|显著|提醒|提示)(?!的?内容)|(?:通过|以|将)[^。]{0,40}(?:通知|公告|弹窗|推送|站内信|邮件|显著)[^。]{0,50}(?:变更|更新|修订)/,
      unless:
        /不另行通知|无需通知|无须通知|不再另行|安全事件|泄露|处理目的|停止运营|合并|收购|App功能|产品功能|重大变更包括|变更包括|更新版本的应用|手机号|^版本更新提示|更新提示:?$|其他(?:用途|目的)/,
    },
    {
      answer: 'silent',
      says: /(?:不|无需|无须|恕不|不再)(?:再)?(?:另行|单独|事先|提前)?通知|(?:定期|经常|随时|不时|及时)(?:地)?(?:查看|查阅|阅读|访问|关注|留意|浏览)[^。]{0,30}(?:政策|指引|声明|协议|更新|变更|版本|页面)|在本?(?:页面|网站)(?:上)?(?:发布|公布|公示|更新)[^。]{0,24}(?:变更|更新|修订|政策)|(?:变更|更新|修订)[^。]{0,30}在本?(?:页面|网站)(?:上)?(?:发布|公布)/,
    },
  ],
  en: [
    {
      answer: 'consent-required',
      says: /\b(?:chang|updat|modif|revis|amend)\w{0,12}[^.]{0,140}\b(?:obtain|seek|ask for|request|get|require|need)\w*\b[^.]{0,30}\bconsent\b|\b(?:take effect|apply|effective)\b[^.]{0,40}\bonly\b[^.]{0,40}\b(?:consent|agree|accept)\w*/,
      unless:
        /\b(?:if|where|when|to the extent|as|unless)\b[^.]{0,24}\b(?:required|necessary|applicable|permitted|law)\b|\breduce your rights\b|\bmaterial(?:ly)?\b|\bpurpose\b|\bwithdraw/,
    },
    {
      answer: 'continued-use',
      says: /\b(?:continu\w+ (?:to )?(?:use|using|access\w*|participat\w*|interact\w*|visit\w*)|your (?:continued |further |subsequent |ongoing )?(?:use|access)|by (?:continuing|using|accessing)|if you (?:use|continue|keep))\b[^.]{0,180}\b(?:constitut\w*|means?|signif\w*|indicat\w*|deemed|accept\w*|agree\w*|acknowledg\w*|bound|consent\w*|subject to|confirm\w*)\b/,
      unless:
        /\b(?:cookies|transfer|third[- ]part(?:y|ies)|united states|collection)\b(?![^.]{0,200}\b(?:chang|updat|modif|revis|amend)\w*)|\b(?:isn't|is not|doesn't|does not|not)\b[^.;)]{0,24}\b(?:consent|agree|accept)(?:ing|ment|ance)?\b/,
    },
    {
      answer: 'silent',
      says: /\bwithout (?:any |prior |further |specific )*notice\b(?! to you is)|\b(?:notify|inform|alert)\w*\b[^.]{0,60}\bby (?:posting|updating|publishing|changing|revising)\b(?![^.]{0,120}\b(?:e-?mail|prominent|pop-?up|in-app|banner|notification)\b)/,
      unless: /(?:\bnot|\bnever|n't)\b[^.]{0,30}\bwithout\b/,
    },
    {
      answer: 'notified',
      says: /(?:\bnot|\bnever|n't)\b[^.]{0,30}\bwithout (?:\w+ ){0,2}notice\b|\b(?:is|are|will be|get) (?:\w+ )?(?:announced(?! with a new date)|communicated|re-?sent|sent|e-?mailed|written to)\b|\b(?:we|we'll|we will) (?:\w+ ){0,3}(?:write to|(?:put|post|place|display|show) (?:up )?(?:an? )?(?:\w+ )?(?:banner|notice|pop-?up))\b|\b(?:polic|notice|statement|chang|updat|modif|revis|amend|alter)\w*[^.]{0,160}\b(?:(?:will|shall|to|we'll|we)(?: \w+){0,2} (?:notify|inform|alert|let you know|e-?mail|contact|tell|announce|advise|communicate|bring)|(?:you will|you'll) be (?:notified|informed|alerted)|(?:provide|give|send|post|display)\w*(?: \w+){0,4} notice|notif(?:y|ied|ication)|prominent(?:ly)?|pop-?up|in-app message)\b|\byou (?:will|shall) be (?:notified|informed|alerted) (?:of|about)\b[^.]{0,60}\b(?:chang|updat|modif|revis|amend)\w*|\b(?:will|shall|we'll)(?: \w+){0,2} (?:notify|inform|alert|let you know|e-?mail|tell)\b[^.]{0,120}\b(?:chang|updat|modif|revis|amend)\w*/,
      unless:
        /\b(?:may|might|can) (?:also |attempt to |try to |elect to |choose to )*(?:notify|inform|e-?mail|contact|provide|post|send|let)|\bnot (?:required|obligated|be) (?:to )?(?:notif|inform)|\b(?:requests?|data|information|messages?) (?:is|are|will be) (?:\w+ )?sent\b|\bbreach\b|\bmerger\b|\bownership\b|\b(?:update|change|modify) your (?:account|information|personal|profile|preferences|settings|consent)|\bconfirmation\b/,
    },
    {
      answer: 'silent',
      says: /\b(?:check|review|visit|consult|refer|revisit|read|look)\b[^.]{0,60}\b(?:periodically|regularly|frequently|from time to time|often|occasionally|each time|every time)\b|\b(?:periodically|regularly|frequently) (?:check|review|visit|consult|refer|read)|\bcheck back\b|\b(?:post|publish|display|upload)\w*\b[^.]{0,60}\b(?:chang|updat|modif|revis|amend|new|current|latest)\w*[^.]{0,60}\b(?:this page|here|on (?:our|the|this) (?:web ?site|site|page|services?|app))\b|\bchanges?\b[^.]{0,60}\b(?:effective|binding)\b[^.]{0,30}\b(?:posted|posting|immediately|upon)\b/,
      unless: /\byour (?:account|profile|information)\b[^.]{0,20}\b(?:accurate|up to date|current)\b/,
    },
  ],
};
const IS_ABOUT_POLICY =
  /政策|指引|声明|协议|条款|规则|约束|版本|\b(?:polic(?:y|ies)|notice|statement|terms|material(?:ly)? chang\w+|changes? (?:to|in|take effect|become)|modifications?|amend\w*|revis\w*)\b/;
/** Changes of something else than the policy: how long data is kept, a feature, the cookie notice beside it. */
const OTHER_CHANGE =
  /\bretention (?:periods?|schedules?)\b|\bfeatures? (?:is|are) (?:discontinued|materially changed|changed)|\b(?:chang|updat|modif)\w* (?:to|of|in) (?:the |our |your )?(?:retention|features?|fees|prices|subscription)/;
const COOKIE_SECTION = /\bcookies? (?:notice|policy|statement)|cookie ?(?:政策|声明)/;
/** Notice that may be given besides posting, or is among what data is used for. */
const OTHER_NOTICE =
  /\b(?:may|might|can) (?:also |instead )?(?:provide|give|send|use|notify|inform|e-?mail|contact)\b[^.]{0,40}\b(?:notice|notif\w+|you)\b|\bnotify(?:ing)? you (?:about|of) (?:any )?changes to our (?:terms|privacy|polic)|(?:可能|也会|还会)[^。;]{0,20}(?:通知|告知|提示)(?:您|你)/;
const CHANGE_SECTION = /更新|修订|变更|变化|改动|修改|\bchang|\bupdat|\bmodif|\bamend|\brevis/;

/** What else is said of notice: of changes to the policy anywhere, of any notice right after the clause on posting it. */
function noticesOf({ statements }: Reading, posting: number[]): number[] {
  return statements
    .filter(({ id, clause: { block }, wording: { text } }, i) => {
      if (!OTHER_NOTICE.test(text) || OTHER_CHANGE.test(text)) return false;
      const before = statements[i - 1];
      const follows = before?.clause.block === block && posting.includes(before.id);
      return follows || posting.includes(id) || (CHANGE_RULES.about.en.test(text) && IS_ABOUT_POLICY.test(text));
    })
    .map(({ id }) => id);
}

/** Going on after notice was given is more than going on. */
function withNotice(
  { evidence }: Finding<'changes'>,
  notified: readonly number[],
  reading: Reading,
): Finding<'changes'> {
  const notices = { ...CHANGE_RULES, zh: NOTICES.zh, en: NOTICES.en };
  const both = reading.statements.filter(({ id }) => evidence.includes(id));
  const told = [...(sayings(notices, { ...reading, statements: both }).get('notified') ?? []), ...notified];
  if (told.length === 0) return { answer: 'continued-use', evidence };
  const [first, ...others] = evidence;
  const notice = bestFirst(told, reading, (text) => OF_POLICY.test(text));
  return { answer: 'notice-then-use', evidence: [...new Set([first!, ...notice, ...others])] };
}
/** Notice of a change to the policy, not of something else that is changed and told. */
const OF_POLICY =
  /(?:政策|指引|声明|协议|规则|条款)[^。]{0,16}(?:变更|更新|修订|修改)|(?:变更|更新|修订|修改)[^。]{0,24}(?:通知|告知|提示|弹窗|公告)|\b(?:chang|updat|revis|modif|amend)/;
const NOTICES = {
  zh: CHANGE_RULES.zh.filter(({ answer }) => answer === 'notified'),
  en: CHANGE_RULES.en.filter(({ answer }) => answer === 'notified'),
};

const onChanges = partNamed(CHANGE_SECTION, 'heading');
const onCookies = partNamed(COOKIE_SECTION, 'heading');

function speaksOfChange({ wording: { text, chinese } }: Read): boolean {
  return CHANGE_RULES.about[chinese ? 'zh' : 'en'].test(text) && IS_ABOUT_POLICY.test(text);
}

export const askChanges: Ask<'changes'> = (reading) => {
  const ofPolicy = reading.statements.filter(
    (read) => (onChanges(read) || speaksOfChange(read)) && !OTHER_CHANGE.test(read.wording.text) && !onCookies(read),
  );
  const said = sayings(CHANGE_RULES, { ...reading, statements: ofPolicy });
  const finding = firstSaid(said, ['consent-required', 'continued-use', 'notified', 'silent']);
  if (finding?.answer === 'continued-use') return withNotice(finding, said.get('notified') ?? [], reading);
  if (finding?.answer !== 'silent') return finding;
  const noticed = noticesOf(reading, finding.evidence);
  return noticed.length > 0 ? { answer: 'notified', evidence: [...noticed, ...finding.evidence] } : finding;
};
