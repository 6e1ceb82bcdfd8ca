/**
 * The words by which one language speaks of personal data and of contracts: sources of regular expressions. Their groups capture,
 * though nobody asks what: the detector is sent into every page, and that is the shorter way to write them.
 */
export interface Lexicon {
  /** The matters that a policy goes through, separated by `/`. */
  matters: string;
  /** Hits of them in a thousand words that are usual in a policy: Chinese has no articles to thin them out. */
  usual: number;
  /** What contracts speak of and policies seldom. */
  contract: string;
  /** How the writer of a policy names himself, and how his reader; the same where the language is only recognised. */
  we: string;
  you: string;
  /** What he says that he does with data: the sentence that articles and laws do not have. */
  acts?: string;
  /** How one speaks of all this in plain words: what is known of the reader, how long, who gets it, what he can do. */
  plain?: string;
  /** How a policy names itself. */
  self?: string;
  /** How a text speaks that tells, judges or prescribes: articles, laws, papers, forums, generators, decisions. */
  about?: string;
}

/** How the writers of policies in the languages that are only recognised speak of themselves and to the reader. */
const ADDRESS =
  ' ([nv]ous|[nv]os|[nv]otre|wir|uns\\S*|we|wij|on[sz]e?|uw?|vi|vår\\S*|vore?s?|oss|din|dig|мы|вы|вас|[нв]аш\\S*) |nuestr|[aei]mos |nos[st][aor]|iamo |[ae]my |[nt]asz|twoj|państ|[ıiuü]m[ıiuü]z|[oı]ruz|оператор|当社|当店|弊社|お客|회사|귀하|이용자|نحن|نا |ك ';

/** The two languages that are read, Chinese in simplified characters. */
const READ: Record<string, Lexicon> = {
  en: {
    usual: 42,
    matters:
      'personal(ly)? (identif\\w+ )?(data|info)|your (data|info)|information (about|from|we)\\b/collect/process|purpose/third[ -]part|service provider|disclos|\\bshar(e|ed|ing)\\b/retain|retention|\\bke(ep|pt)\\b|as long as|\\bstor(e|ing|age)/consent/right to|delet|opt[ -]?out|withdraw|rectif/secur|encrypt/transfer|Europe|GDPR|CCPA/cookie|IP address|analytics|\\bdevice/child|minors|years? of age|parent/privacy|data protection',
    contract:
      'agreement|\\bterms\\b|liab|warrant|indemn|arbitra|licen[cs]e|terminat|refund|subscription|you agree|you must|shall not|may not',
    we: '\\b(we|our|us|I|my)\\b',
    you: '\\byour?\\b',
    acts: '\\b(we|I|(the|this) \\w+) ((may|will|do|not|also|only|never|must|can|automatically) ){0,2}(collect|use|share|process|store|retain|disclose|receive|keep|hold|transfer|sell|obtain|record|ask|delete|provide|protect|take)(e?s)?\\b',
    plain:
      '\\bnames?\\b[^.]{0,80}(address|number)/(ke[ep][pt]|delet)[^.]{0,80} (year|month|day)/\\belse\\b|tell no|not give',
    self: "this ([a-z’'-]+ ){0,3}?(privacy|data protection|policy|notice|statement)",
    about:
      '\\b(an?|each|every|most|their|its) privacy polic|privacy (policies|notices)\\b|generat(e|or)|researcher|\\bdraft|according to|regulator|\\bI (agree|consent|think|read|wrote)|\\b(s?he|his|her|said|says|told|was|were|had)\\b|\\b(we|I) (\\w+ed|sent|told|did)\\b|\\b(controller|\\w+s|you) (shall|must|should)\\b',
  },
  zh: {
    usual: 62,
    matters:
      '个人(敏感)?(信息|数据|资[料讯])|([您你]的|用户)(信息|资料)/[收采搜]集|获取/处理|目的|[使利]用/第三方|[共分]享|[披揭]露|委托|转让|合作/存储|储存|保[存留]|期[限间]/同意|授权/更正|删除|查[阅询]|注销|撤[回销]/加密|安全|泄/境[外内]|[跨出]境/cookie|SDK|日志|设备|IP|权限/未成年|儿童|监护人/隐私|私隐',
    contract: '违约|不得|赔偿|争议|终止|许可|解除|费|承担|免责|协议|账[号户]',
    we: '我[们司行社会院校]|本[公站社会网平处所局院中]|平台|开发者',
    you: '[您你]|阁下|用户',
    acts: '(我[们司行社会院校]|公司|本[站网会处所局院中]|平台|开发者)[^，。；]{0,12}([收搜]集|使用|获取|共享|提供|存储|保存|保留|保护|处理|删除|披露|采|转让|接入|申请)',
    plain: '[名称][^。]{0,80}[电手邮]/存[^。]{0,12}[天月年]|[天月年][^。]{0,12}[删销清]/[不除][^。]{0,12}[给说交外]',
    self: '本[^，。；\\s]{0,9}(政策|声明|指引|指南|规则|告知书)',
    about:
      '隐私[^，。]{2,4}(模板|范本|生成|样本|撰|文本)|[各多][^，。]{0,6}隐私|信息处理者|记者|研究|专家|网信办|通报|应当|公告|楼主|网友|原告|集成|阅读《|点击“同意',
  },
};

/**
 * The languages that are only recognised, by stems in one list: a stem of one hardly occurs in a text of another, and
 * what neighbours share need not be said twice. First the matters, in the order of the languages: French, German,
 * Spanish and Portuguese, Italian, Dutch, Polish, the Scandinavian ones, Turkish, Russian and Ukrainian, Japanese,
 * Korean, Arabic.
 */
const RECOGNISED: Lexicon = {
  usual: 20,
  matters: [
    'person(nel|al|enb|u|o)|vos données|datenschutz|privacid|pessoa|dati |gegevens|dan(e|ych) |uppgift|oplysning|veri(ler|niz)|персональн|конфиденц|人情報|개인\\s?정보|شخصي|بيانات',
    'collect|erheb|erhob|erfass|recop|recog|colet|recolh|raccol|raccog|verzam|zbier|saml|topl|собира|сбор|取得|収集|수집|جمع',
    'traite|verarbeit|tratam|tratta|verwerk|przetwarz|behandl|işl[ei]|обраб|利用|처리|이용|معالج|استخدام',
    'tiers|partag|dritte|weiterg|tercero|compart|terceiro|partilh|terzi|condiv|derden|delen |trzeci|udostęp|tredje|deler? |üçüncü|paylaş|треть|第三者|委託|제3자|위탁|طرف|أطراف',
    'conserv|speicher|lösch|armazen|bewa(ar|re)|przecho|lagr|bevar|sakl|хран|保管|保存|보유|보관|حتفظ|تخزين',
    'consen[st]|einwillig|widerr|toestem|zgod|samt?y|rıza|соглас|同意|동의|موافق',
    'droit|auskunft| recht|derecho|direit|diritt|praw[oa] |rätti|rettig| ret |hakk|прав[оае] |開示|削除|열람|삭제|حقوق|حذف',
  ].join('/'),
  contract:
    'contra[tc]t|responsab|garan[tz]i|vertrag|haft|condi[cz]i|aanspr|overeenk|umow|odpow|avtal|aftale|ansvar|sözleş|договор|ответствен|[规契]約|责任|약관|계약|책임|عقد|مسؤولي',
  we: ADDRESS,
  you: ADDRESS,
};

/** What is known of a language, or null if a policy in it cannot be told by its words. */
export function lexiconOf(language: string | null): Lexicon | null {
  return READ[language!] ?? (!language || /uk|el|he|th/.test(language) ? null : RECOGNISED);
}
