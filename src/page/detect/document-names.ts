import type { DocumentKind } from '../../policy/detection';
import { simplified } from './simplified';

/** Titles of privacy policies in the languages that are recognised. */
const PRIVACY = new RegExp(
  [
    '(privacy|data[ -](protection|privacy|use|processing)|personal (data|information)).{0,40}(polic|notice|statement|declar|guideline|disclosure|charter|practices|beleid|verklar)|^(your |our )?(privacy|data protection)$|\\bhow .{1,40}(us|handl|protect|collect|process|look).{0,20} (data|information)|what (we|I|becomes) .{1,50} about you|with your (data|personal)|notice at collection|\\bart\\w*\\.? 13\\b',
    '(隐私|私隐|个人(信息|数据|资[料讯])|权限)[^，。]{0,15}(政策|声明|协议|条款|指[引南]|须知|说明|规则|[摘概]要|告知|清单)|(第三方|sdk)[^，。]{0,9}清单|[您你].{0,9}我.{0,9}[记管]|关于孩子',
    'confidential?it|(politi|chart).{0,24}vie privée|données personnelles|datenschutz|privacidade?\\b|protec.{1,9} des? d[ao]|informativa|prywatno|ochron. danych|конфиденциаль|персональны|プライバシー|.人情報|개인정보|خصوصي|(integritet|privatliv)spol|personvern|tietosuoja|gizlilik|конфіденц|soukrom|osobních|απορρήτ|פרטיות|ส่วนตัว|bảo mật|riêng tư|privasi',
  ].join('|'),
  'i',
);

const COOKIES = /cookies?($|.{0,24}(polic|notice|statement|richtl|beleid|政策|声明))|^cookies/i;

const TERMS =
  /\bterms\b|\bconditions\b|\bEULA\b|(user|service|licen[cs]e|membership|customer) agreement|用户[^，。]{0,4}协议|服务(协议|条款)|使用条款|\bCG[UVS]\b|nutzungsb|geschäftsb|\bAGB\b|\b(términos|condi[cz]i\w+|termini)|voorwaarden|regulamin|соглашени|利用.約|약관|الشروط/i;

/** Pages that speak about such documents instead of being one: articles, help, search results, galleries, laws. */
const ABOUT =
  /^(how|what)\b(?! we | I | .{1,40} (your|personal))|^(why|when|who|do|does|is|are|can|should)\b|[?？]$|\bhow to\b|generat|(template|sample|example)s?\b|guide to|explained|\bupdat(es?|ing)\b.{0,9}\b(to|our)\b|policies \w|notices$|summary of|archive|transcript|report|guidance|\bnews\b|\bblog|\bsearch\b|github|settings|模板|范本|生成|(?<!我.{0,9})(如何|怎(?!么做)|什么)|解[读析]|新闻|通报|搜索|研究|论文|评测|公告|讨论|招聘|合规|问题|百科|(保护|安全)法/i;

/** What a line names. */
export interface Name {
  line: string;
  /** 'other' where it names no document; a line that names a policy beside terms is a policy's. */
  kind: DocumentKind;
  /** It speaks about such documents. */
  about: boolean;
}

/**
 * What kind of document a title or a heading announces.
 *
 * @param heading One line, white space collapsed; its traditional characters are simplified in what is returned.
 */
export function documentNamed(heading: string): Name {
  const line = simplified(heading);
  const kind = PRIVACY.test(line) ? 'privacy' : COOKIES.test(line) ? 'cookies' : TERMS.test(line) ? 'terms' : 'other';
  return { line, kind, about: ABOUT.test(line) };
}
