/** The words by which one language speaks of personal data and of contracts: sources of regular expressions. */
export interface Lexicon {
  /** The matters that a policy goes through, separated by `/`. */
  matters: string;
  /** What contracts speak of and policies seldom. */
  contract: string;
  /** How the writer of a policy names himself, and how his reader; the same where the language is only recognised. */
  we: string;
  you: string;
  /** What he says that he does with data: the sentence that articles and laws do not have. */
  acts?: string;
  /** How a policy names itself. */
  self?: string;
  /** How a text speaks that tells, judges or prescribes: articles, laws, papers, forums, generators, decisions. */
  about?: string;
}

/** The two languages that are read, Chinese in simplified characters. */
const READ: Record<string, Lexicon> = {
  en: {
    matters:
      'personal(?:ly)? (?:identif\\w+ )?(?:data|info)|your (?:data|info)|information (?:about|from|we)\\b/collect/process|purpose|legitimate|legal bas/third[ -]part|service provider|disclos|\\bshar(?:e|ed|ing)\\b/retain|retention|\\bke(?:ep|pt)\\b|as long as|\\bstor(?:e|ing|age)/consent/right to|erasure|delet|opt[ -]?out|withdraw|rectif/secur|safeguard|encrypt|unauthori/transfer|European|GDPR|CCPA/cookie|IP address|analytics|\\bdevice/child|minors|years? of age|parent/privacy|data protection',
    contract:
      'agreement|\\bterms\\b|liab|warrant|indemn|arbitra|licen[cs]e|terminat|jurisdiction|refund|subscription|prohibit|intellectual|you agree|you must|shall not|may not',
    we: '\\b(?:we|our|us|I|my)\\b',
    you: '\\byour?\\b',
    acts: '\\b(?:we|I|(?:the|this) \\w+) (?:(?:may|will|do|not|also|only|never|must|can|automatically) ){0,2}(?:collect|use|share|process|store|retain|disclose|receive|keep|hold|transfer|sell|obtain|record|ask|delete|provide|protect|take)(?:e?s)?\\b',
    self: "this (?:[a-z’'-]+ ){0,3}?(?:privacy|data protection|policy|notice|statement)",
    about:
      '\\b(?:an?|each|every|most|their|its) privacy polic|privacy (?:policies|notices)\\b|generat(?:e|or)|template|researcher|according to|regulator|\\bI (?:agree|consent|think|read|wrote)|\\b(?:s?he|his|her|said|says|told|was|were|had)\\b|\\b(?:we|I) (?:\\w+ed|sent|told|did)\\b|\\b(?:controller|\\w+s|you) (?:shall|must|should)\\b',
  },
  zh: {
    matters:
      '个人(?:敏感)?(?:信息|数据|资[料讯])|[您你]的(?:信息|资料)|用户(?:信息|资料)/收集|采集|搜集|获取/处理|目的|[使利]用/第三方|共享|分享|披露|揭露|委托|转让|合作/存储|储存|保存|保留|期[限间]/同意|授权/更正|删除|查[阅询]|复制|注销|撤[回销]/加密|安全|泄|未经授/境[外内]|跨境|出境/cookie|SDK|日志|设备|IP|权限/未成年|儿童|监护人/隐私|私隐',
    contract: '违约|不得|赔偿|知识|争议|管辖|终止|许可|解除|费|承担|免责|协议|账[号户]',
    we: '我[们司行社会院校]|本[公站社会网平处所局院中]|平台|开发者',
    you: '[您你]|阁下|用户',
    acts: '(?:我[们司行社会院校]|公司|本[站网会处所局院中]|平台|开发者)[^，。；]{0,12}(?:[收搜]集|使用|获取|共享|提供|存储|保存|保留|保护|处理|删除|披露|采|转让|接入|申请)',
    self: '本[^，。；\\s]{0,9}(?:政策|声明|指引|指南|规则|告知书)|本隐私',
    about:
      '隐私[^，。]{2,4}(?:模板|范本|生成|样本|撰|文本)|一份|[各多][^，。]{0,6}隐私|信息处理者|信息主体|记者|研究|本文|专家|网信办|通报|应当|公告|楼主|网友|原告|判决|小编|集成',
  },
};

/**
 * How writer and reader are addressed in languages that are only recognised, and then the matters. Policies in other languages are known
 * by their names alone.
 */
const RECOGNISED: Record<string, string> = {
  fr: ' (?:[nv]ous|[nv]os|[nv]otre) ;personnel|vos données/collect/traite/tiers|partag/conserv/consent/droit',
  de: ' (?:wir|uns\\S*) ;personenbez|datenschutz/erheb|erhob|erfass/verarbeit/dritte|weiterg/speicher|lösch/einwillig|widerr/auskunft| recht',
  es: 'nuestr|[aei]mos ;personal|privacid/recop|recog/tratam/tercero|compart/conserv/consent/derecho',
  pt: 'noss[ao]|[aei]mos ;pessoa|privacid/colet|recolh/tratam/terceiro|partilh/conserv|armazen/consent/direito',
  ru: ' (?:мы|вы|вас|[нв]аш\\S*) |оператор;персональн|конфиденц/собира|сбор/обраб/треть/хран/соглас/прав[оае] ',
  ja: '当社|当店|弊社|お客;個人情報/取得|収集/利用/第三者|委託/保管|保存/同意/開示|削除',
  ko: '회사|귀하|이용자;개인\\s?정보/수집/처리|이용/제3자|위탁/보유|보관/동의/열람|삭제',
  ar: 'نحن|نا |ك ;شخصي|بيانات/جمع/استخدام|معالج/طرف|أطراف/حتفظ|تخزين/موافق/حقوق|حذف',
};

/** Contracts in those languages, by roots that many of them share. */
const CONTRACT =
  'contra[tc]t|responsab|garan[tz]i|vertrag|haft|договор|ответствен|規約|契約|責任|약관|계약|책임|عقد|مسؤولي';

/** What is known of a language, or null if a policy in it cannot be told by its words. */
export function lexiconOf(language: string): Lexicon | null {
  const [address, matters] = RECOGNISED[language]?.split(';') ?? [];
  if (!address || !matters) return READ[language] ?? null;
  return { matters, contract: CONTRACT, we: address, you: address };
}
