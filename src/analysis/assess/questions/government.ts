import type { Ask } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/**
 * What makes them hand data to authorities. `legal-process`: laws, courts and orders alone. `broad`: also their own judgement,
 * such as good faith or the protection of their own rights.
 */
const RULES: Rules<'government'> = {
  about: {
    en: /\b(?:law enforcement|governments?|governmental|authorit(?:y|ies)|courts?|subpoenas?|legal process|required by law|by law|comply with|legal obligations?|regulators?|regulatory|judicial|public officials?|lawful requests?)\b/,
    zh: /(?:执行|维护|保护)[^。;]{0,40}(?:我们(?:的|或|及|、)|本公司|雇员)|司法|法院|政府|行政机关|主管部门|监管|有权机关|执法|公安|国家机关|法律程序|法律法规(?:的)?(?:规定|要求|强制)|法律(?:的)?(?:强制|要求)|法定(?:情形|授权|义务)|依法/,
  },
  zh: [
    {
      answer: 'broad',
      says: /(?:维护|保护|执行)[^。;]{0,40}(?:我们(?:的|或|及|、)|本公司|雇员)[^。;]{0,40}(?:权益|权利|财产|安全|利益)|我们(?:认为|有理由(?:相信|认为)|善意|合理地?相信|自行判断)[^。;]{0,60}/,
      unless: /未经授权|防止|安全保护措施|过错|赔偿|综合判断|关联(?:公司|账号|帐号)[^。]{0,24}共享/,
    },
    {
      answer: 'legal-process',
      // A law alone names no authority, unless it makes them give something away.
      says: /司法|法院|政府|行政机关|主管部门|监管(?:部门|机构|机关)|有权机关|执法|公安|国家机关|法律程序|诉讼|(?:根据|按照|依据|依照|基于|因|应)[^。;]{0,12}(?:法律|法规|法定)[^。;]{0,40}(?:共享|提供|披露|公开|转让)|(?:共享|提供|披露)[^。;]{0,40}(?:法律|法定)(?:的)?(?:要求|强制|义务)/,
    },
  ],
  en: [
    {
      answer: 'broad',
      says: /\b(?:good[- ]faith|(?:sole|own) discretion|we (?:deem|believe|think|consider|determine)|reasonabl[ey] (?:believe|belief|necessary|appropriate)|believe (?:it is|that|such|in|disclosure)|necessary or appropriate|protect\w* (?:and defend |or defend )?(?:the |our |its |against |\w+'s )+(?:\w+,? ){0,3}(?:rights?|property|safety|interests?)|enforce (?:our|these|this|the|any)|(?:law enforcement|government\w*|authorit(?:y|ies)|official)s?'? requests?|requests? (?:from|by|of|made by) (?:law enforcement|government\w*|public|authorit|regulat)|cooperate with|national security)\b/,
      unless: /\bwe (?:believe|think) (?:that )?(?:you|your (?:privacy|data))/,
    },
    {
      answer: 'legal-process',
      says: /\b(?:required by|subpoenas?|court orders?|legal process|compelled|compl(?:y|ying|iance) with (?:[\w-]+,? ){0,5}(?:laws?|legal|regulat\w+|courts?|subpoenas?|obligations?|orders?|process|authorit\w+|requirements?)|legal obligations?|warrants?|lawful requests?|by law|under (?:applicable )?law|judicial|law enforcement|authorit(?:y|ies))\b/,
      unless: /\bnecessary for our legitimate interests\b/,
    },
  ],
};
/** Data going out, in the clause or in the line that leads it in. */
const GOES_OUT =
  /共享|披露|转让|对外公开|公开披露|对外提供|透露|(?:向|配合|协助)[^。;]{0,24}(?:机关|部门|司法|政府|机构|法院)[^。;]{0,16}提供|提供给?[^。;]{0,12}(?:机关|部门|司法|政府|法院)|\b(?:disclos\w*|shar(?:e|es|ed|ing)|releas\w*|provid\w* (?:to|your|information|personal|data|it)|transfer\w*|hand over|access(?:ed)? by|preserve|respond\w* to (?:\w+ )?requests? (?:from|by|of) (?:law enforcement|government\w*|public authorit\w+|authorit\w+))\b/;
const DISCLOSURE_SECTION = /共享|披露|对外提供|转让|\bshar|\bdisclos/;
/** Collecting without consent, keeping and answering requests have their own legal exceptions. */
const OTHER_EXCEPTION =
  /信息公开等|公开披露的(?:个人)?信息中|要求(?:第三方|他们|她们|其|合作|接收)|(?:收集|使用|处理)[^。;]{0,30}(?:无需|不需要|不必)[^。;]{0,16}同意|保存|留存|存储|响应|注销|删除|实名|备案|\b(?:retain|retention|delet\w*|store|keep|collect from|right to|lodge|complaint|(?:additional|different|other) disclosures|supervisory authority|data protection authorit\w*|children)\b/;
/** Exceptions of the standard GB/T 35273 name national security and crime, not who asks; only a body or a duty of disclosure counts. */
const STATUTORY_EXCEPTION =
  /^(?:[-(（\d一二三四五六七八九十a-z.、)）\s]*)?(?:与|出于|为)?[^。;]{0,8}(?:国家安全|公共安全|公共卫生|犯罪侦查|刑事侦查)/;

export const askGovernment: Ask<'government'> = (reading) => {
  const statements = reading.statements.filter(({ wording, clause }) => {
    const { text, lead, section } = wording;
    if (OTHER_EXCEPTION.test(text) || STATUTORY_EXCEPTION.test(text)) return false;
    if (clause.sharing?.recipients.includes('government') && clause.sharing.polarity !== 'denied') return true;
    return GOES_OUT.test(text) || GOES_OUT.test(lead) || (DISCLOSURE_SECTION.test(section) && wording.chinese);
  });
  return firstSaid(sayings(RULES, { ...reading, statements }), ['broad', 'legal-process']);
};
