/** The words by which one language speaks of personal data and of contracts: sources of regular expressions. */
export interface Lexicon {
  /** The matters that a policy goes through, one expression each. */
  matters: string[];
  /** What contracts speak of and policies seldom. */
  contract: string;
  /** How the writer of a policy names himself, and how his reader; the same where the language is only recognised. */
  we: string;
  you: string;
  /** What he says that he does with data: the sentence that articles and laws do not have. */
  acts?: string;
  /** How a policy names itself. */
  self?: string;
  /** How a text speaks of policies and data that are not its writer's: articles, laws, papers, generators. */
  about?: string;
}

/** The two languages that are read, Chinese in simplified characters. */
const READ: Record<string, Lexicon> = {
  en: {
    matters: [
      'personal(?:ly)? (?:identif\\w+ )?(?:data|info)|your (?:data|info)|information (?:about|from) you',
      'collect',
      'process|purpose|legitimate|legal bas',
      'third[ -]part|service provider|disclos|\\bshar(?:e|ed|ing)\\b',
      'retain|retention|as long as|\\bstor(?:e|ing|age)',
      'consent',
      'right to|erasure|delet|opt[ -]?out|withdraw|rectif',
      'secur|safeguard|encrypt|unauthori',
      'transfer|European|GDPR|CCPA',
      'cookie|IP address|analytics|\\bdevice',
      'child|minors|years? of age|parent',
      'privacy|data protection',
    ],
    contract:
      'agreement|\\bterms\\b|liab|warrant|indemn|arbitra|licen[cs]e|terminat|jurisdiction|refund|subscription|prohibit|intellectual|you agree|you must|shall not|may not',
    we: '\\b(?:we|our|us)\\b',
    you: '\\byour?\\b',
    acts: '\\b(?:we|(?:the|this) \\w+) (?:(?:may|will|can|do|does|not|also|only|never|might|must|shall|automatically) ){0,3}(?:collect|use|share|process|stor|retain|disclos|receiv|keep|hold|transfer|sell|obtain|record|ask|delet|eras|encrypt|provid|protect)',
    self: "this (?:[a-z’'-]+ ){0,3}?(?:privacy|data protection|policy|notice|statement)",
    about:
      '\\b(?:an?|such|each|every|many|most|good|their|your|its) privacy polic|privacy (?:policies|notices)\\b|generat(?:e|or)|template|controller shall|researcher|according to|regulator|lawmaker|lawsuit',
  },
  zh: {
    matters: [
      '个人(?:敏感)?(?:信息|数据|资[料讯])|[您你]的(?:信息|资料)|用户(?:信息|资料)',
      '收集|采集|搜集|获取',
      '处理|目的|使用',
      '第三方|共享|分享|披露|委托|转让|合作',
      '存储|储存|保存|保留|期限',
      '同意|授权',
      '更正|删除|查[阅询]|复制|注销|撤[回销]',
      '加密|安全|泄|未经授',
      '境[外内]|跨境|出境',
      'cookie|SDK|日志|设备|IP|权限',
      '未成年|儿童|监护人',
      '隐私|私隐',
    ],
    contract: '违约|不得|赔偿|知识|争议|仲裁|管辖|终止|许可|解除|费|承担|免责|协议|封禁|账[号户]',
    we: '我[们司行社会院校]|本[公站社会网平]|平台',
    you: '[您你]|阁下|用户',
    acts: '(?:我[们司行社会院校]|公司|本[站网会]|平台)[^，。；]{0,12}(?:收集|使用|获取|共享|提供|存储|保存|保留|保护|处理|删除|披露|采|转让)',
    self: '本[^，。；\\s]{0,9}(?:政策|声明|指引|指南|规则|告知书)|本隐私',
    about:
      '隐私(?:政策|协议|声明)(?:模板|范本|生成|样本|[^，。]{0,2}(?:撰|合规|文本))|一份|(?:各|多|部分|不少|许多)[^，。]{0,6}隐私|信息处理者|记者|研究|本文|专家|网信办|工信部|通报|应当|法院|立法',
  },
};

/** How writer and reader are addressed in each language that is only recognised, and then the matters. */
const RECOGNISED: Record<string, string> = {
  fr: ' (?:nous|nos|notre|vous|vos|votre) /personnel|vos données/collect/traite|finalité/tiers|partag/conserv/consent/droit d|effac/confidentialité|vie privée',
  de: ' (?:wir|uns\\S*|deine\\S?) /personenbez|ihre daten/erheb|erhob|erfass/verarbeit|zweck/dritte|übermitt|weiterg/speicher|lösch/einwillig/widerr|widersp|auskunft/datenschutz',
  es: 'nuestr|\\S[aei]mos | (?:usted|tu|tus|te) /personal|sus datos|tus datos/recopil|recog|recab/tratam|finalid/tercero|compart/conserv/consent/derecho|supresi/privacidad|protecci',
  pt: 'nossa|nosso|\\S[aei]mos | (?:você|seu|seus|sua|suas) /pessoa|seus dados/colet|recolh/tratam|finalid/terceiro|partilh/conserv|armazen/consent/direito|elimin/privacidad|proteç',
  it: 'nostr|\\Siamo | (?:tuo|tuoi|lei|suo|suoi|vostri) /personali|tuoi dati/raccol|raccog/trattam|finalit/terz[ei]|condivi/conserv/consenso/diritt|cancell/privacy|riservat',
  nl: ' (?:wij|we|onze|uw?|je|jouw) /persoons|uw gegevens/verzamel/verwerk|doeleind/derden|delen/bewa|termijn/toestem/recht op|verwijd|inzage/privacy',
  pl: '\\S(?:my|cie) |państw|twoj|nasz/osobow/zbier|gromadz/przetwarz|celu|celach/podmiot|odbiorc|udostęp/przechow/zgod/praw[oa] do|usuni|sprzeciw/prywatno|RODO',
  ru: ' (?:мы|нам|наш\\S*|вы|вас|вам|ваш\\S*) |пользовател|оператор/персональн|ваш\\S* данн/собира|сбор/обраб|цел[ияе]/треть|переда/хран|срок/соглас/прав[оа] на|удал|отз/конфиденц',
  ja: '当社|弊社|当店|私たち|お客|利用者|ユーザー/個人(?:情報|データ)/取得|収集/目的|利用し/第三者|委託|提供/保管|保存/同意/開示|訂正|削除/プライバシー',
  ko: '회사|당사|저희|귀하|이용자|회원|고객/개인\\s?정보/수집/처리|목적/제3자|위탁|제공/보유|보관/동의/열람|정정|삭제/보호|정보주체',
  ar: 'نحن|نقوم|نستخدم|نا |ك /شخصية|بيانات|معلوماتك/جمع/معالج|استخدام/طرف|أطراف|شارك/حتفظ|تخزين/موافق/حقوق|حذف/خصوصي',
};

/** Contracts in those languages, by roots that many of them share. */
const CONTRACT =
  'contra[tc]t|responsab|garan[tz]i|abonn|litig|tribuna|vertrag|haft|kündig|overeenk|umow|odpowiedz|договор|ответствен|соглашени|規約|契約|責任|料金|약관|계약|책임|요금|عقد|اتفاق|مسؤولي';

/** What is known of a language, or null if a policy in it cannot be told by its words. */
export function lexiconOf(language: string): Lexicon | null {
  const words = RECOGNISED[language]?.split('/');
  if (!words) return READ[language] ?? null;
  const [address, ...matters] = words as [string, ...string[]];
  return { matters, contract: CONTRACT, we: address, you: address };
}
