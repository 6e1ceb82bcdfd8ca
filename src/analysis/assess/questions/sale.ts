import type { Said } from '../../../policy/rubric';
import type { Wording } from '../../facts/wording';
import type { ClauseSpan } from '../../segment/clause-span';
import type { Ask, Reading } from '../reading';
import { firstSaid, type Rules, type Sayings, sayings } from '../rule';

/** What the California Consumer Privacy Act calls a sale (Cal. Civ. Code 1798.140(ad)) is one, in quotation marks or not. */
const SOLD = '(?:sell|sells|sold|selling|sale)';
const DATA = '(?:information|data|pii|details|it|them|records|e-?mail|contact)';
/** Goods, companies and shares are sold too; and what a right, a heading or a question speaks of is not done. */
const OTHER_SALE =
  /\b(?:sell|sold|selling|sale|buy|purchase)\b[^.;]{0,30}\b(?:business|businesses|assets?|compan(?:y|ies)|products?|services|goods|stock|shares|equity|division|app|tickets|items|line)\b/;
const ONLY_SPEAKS_OF =
  /\b(?:right|rights|request|opt[- ]?out|opt out|know (?:whether|if|what)|categories of third part|click|link|how to|learn|choose|direct us)\b|\bif we (?:ever |were to )?(?:sell|"sell)/;
const MINORS =
  /\b(?:minors?|child|children|(?:under|younger than|less than|below)(?: the age of)? 1\d|consumers under)\b/;

const SALE_RULES: Rules<'sale'> = {
  about: { en: /\b(?:sell|sells|sold|selling|sales?)\b/, zh: /出售|售卖|贩卖|买卖|出卖/ },
  en: [
    {
      answer: 'sells',
      says: /\b(?:considered|deemed|constitut\w+|qualif\w+|regarded|classified|viewed|interpreted|defined|characteri[sz]ed|treated|amounts?|amounting|counts?)\b[^.;]{0,24}["“']?\b(?:sales?|selling|sell|sold)\b|\b(?:defin\w+|meaning of|call\w*)\b[^.;]{0,12}["']\b(?:sale|selling|sell|sold)\b[^.;]{0,160}\b(?:may|might|could) (?:qualify|fall|count|be one|be covered)\b|\bis or (?:may|might|could) be ["']?(?:a sale|sale|selling)\b|\bdefin\w+ ["'](?:sale|selling)\b[^.;]{0,60}\b(?:enough|so as) to (?:take in|include|cover)\b|\bin (?:that|this) sense\b[^.;]{0,20}\bwe (?:do )?sell\b|\b(?:may|might|could) (?:however |also |then )?be (?:a |an )?["“']?sale\b/,
      unless:
        /\b(?:not|never|neither|nor|n't)\b[^.;]{0,80}\b(?:sale|selling|sell|sold)\b|\bif\b[^.;]{0,60}\bconsidered|^if\b|\bin the future\b/,
    },
    {
      answer: 'denied',
      says: new RegExp(
        `\\b(?:do not|does not|don't|doesn't|did not|will not|won't|shall not|would not|never|have not|has not|haven't|cannot|not|nor|neither|no|without(?= selling| sale of (?:your |personal )))\\b[^.;]{0,70}["“']?\\b${SOLD}\\b["”']?(?:[^.;]{0,90}\\b${DATA}\\b)?|\\b${DATA}\\b[^.;]{0,30}\\b(?:not|never)\\b[^.;]{0,20}["“']?\\b(?:sold|for sale)\\b|\\bnot for sale\\b`,
      ),
      unless: new RegExp(
        `${OTHER_SALE.source}|${MINORS.source}|\\b(?:except|other than|unless|however|but|although|provided that|for (?:monetary|money))\\b(?![^.;]{0,30}\\b(?:with|give|obtain|have|you)\\w*\\b[^.;]{0,24}\\b(?:consent|permission))|\\bright\\b[^.;]{0,30}\\bnot\\b|\\bnot (?:to )?sell my\\b|\\brequest\\b|\\bopt|\\bnot (?:only|just|limited)\\b|\\bask us\\b|\\byour e-?mail address\\b|\\bdirect us\\b|\\bexact\\b`,
      ),
    },
    {
      answer: 'sells',
      says: /\bwe (?:may |might |do |also |can |will |have |may have |routinely |regularly )*["“']?(?:sell|sold)\b["”']?[^.;]{0,80}\b(?:information|data|pii|identifiers?)\b|\b(?:information|data|identifiers?)\b[^.;]{0,50}\bwe (?:may |have |do )*["“']?(?:sell|sold)\b|\b(?:information|data)\b[^.;]{0,30}\b(?:may be|is|are|will be|has been|was) (?:rented or |shared or )?["“']?sold\b/,
      unless: new RegExp(
        `${OTHER_SALE.source}|${ONLY_SPEAKS_OF.source}|${MINORS.source}|\\b(?:not|never|n't|nor|no)\\b|\\bwhat we sell\\b|\\b(?:merger|acquisition|bankruptcy|acquired|reorgani)|\\baggregate|\\banonym|\\bde-?identif`,
      ),
    },
  ],
  zh: [
    {
      answer: 'denied',
      says: /(?:不会|不|绝不|决不|从不|从未|未|不得|不向|禁止|严禁|不予)[^。;]{0,40}(?:出售|售卖|贩卖|买卖|出卖)[^。;]{0,30}(?:信息|数据|资料|隐私)|(?:信息|数据|资料)[^。;]{0,16}(?:不会|绝不|从不|不)[^。;]{0,12}(?:出售|售卖|贩卖|买卖|出卖)/,
      unless:
        /不包括|除外|除非|不会非法|非法(?:出售|买卖)|(?:合并|收购|重组|资产)[^。;]{0,20}出售|出售(?:商品|产品|服务)|商品|店铺|不得(?:将)?(?:账号|帐号)|您不得|你不得|其不得|用户不得/,
    },
    {
      answer: 'sells',
      says: /我们(?:会|可能|可能会|将)(?:向[^。;]{0,20})?(?:出售|售卖)(?:您|你)的[^。;]{0,12}(?:信息|数据)/,
      unless: /不会|不/,
    },
  ],
};

/** Said of money alone: what some laws call a sale needs none. */
const FOR_MONEY =
  /(?:\b(?:do|does|will|would) not|n't|\bnever) ["']?sell\b[^.;]{0,60}\bfor (?:money|cash|monetary (?:consideration|value|gain))\b[;,]?/g;
/** "While we do not sell data in the ordinary sense": what the law calls a sale is left open, or told in the next breath. */
const IN_THE_ORDINARY_SENSE =
  /(?:\b(?:do|does|will|would) not|n't|\bnever) ["']?sell\b[^.;]{0,60}\bin (?:the|its|an?|any) (?:ordinary|traditional|usual|conventional|common|classic|everyday|literal|normal) (?:sense|meaning|way)\b(?: of (?:the|that) (?:word|term))?/g;
/** The name of a link or a switch, which promises nothing: "Do Not Sell or Share My Personal Information". */
const SWITCH_NAME =
  /["'][^"']{0,20}\b(?:do not|don't) sell\b[^"']{0,80}["']|\b(?:do not|don't) sell (?:or share )?my\b[\w ]{0,40}/g;
/** Kinds of data, of which alone a sale is denied: before the verb, and as what is not sold, lent or traded. */
const KIND =
  '(?:sensitive|covered|driving|customer lists?|mailing lists?|health|medical|wellness|biometric|genetic|geolocation|location|financial|payment|card|voice|audio|video|image|photo|chat|device|protected|cvs?|resumes?)';
const OR_DO =
  '(?:,? (?:(?:or|nor|and) )?(?:lease|rent|trade|share|disclose|license|lend|swap|barter|exchange|transfer)){0,4}';
const OF_A_KIND = new RegExp(
  `\\b${KIND}(?:(?: |, (?:and |or )?| and | or )\\w+){0,2} (?:data|information|recordings|records|details)\\b[^.;]{0,60}\\b(?:not|never|n't|isn't|aren't)\\b[^.;]{0,12}\\bsold\\b|\\b(?:sell|selling|sale of)\\b${OR_DO}(?: your| any| the| of)* ${KIND}\\b`,
);
/** "We don't sell, lease or trade it": what was just spoken of. */
const OF_IT = new RegExp(`\\b(?:sell|selling)\\b${OR_DO} (?:it|them|this|these|those)\\b`);
const OF_SOME_PEOPLE = /\b(?:sell|selling|sale of|sold)\b[^.;]{0,60}\b(?:of|from|about) (?:[\w-]+ ){0,3}residents\b/;
/** "To data brokers": whether anyone else gets it for money stays open. */
const TO_SOME =
  /\b(?:sell|selling|sold|sale of)\b[^.;]{0,60}\bto (?:any )?(?:data |information )?(?:brokers?|advertisers?|marketers?|insurers?|employers?)(?![^.;]{0,40}\b(?:any|anyone|anybody|others?|third part(?:y|ies)|whomever)\b)/;
/** 不会出售您的人脸信息: of one kind of data. */
const OF_A_KIND_ZH =
  /(?:出售|售卖|贩卖|买卖|出卖)(?:您|你|用户)?的?(?:任何)?(?:敏感|人脸|生物识别|健康|医疗|位置|支付|银行|通讯录|指纹|声纹)/;

/** What is said of minors besides, which narrows nothing said before it. */
const OF_MINORS_TOO =
  /,? (?:nor|and) do we (?:have|knowingly)\b[^.;]{0,100}\b(?:minors|children|consumers|under)\b[^.;]{0,40}/g;

/** A column of a table that says of each kind of data to whom it is sold, and what leaves it empty. */
const SOLD_COLUMN = /^\W*sold\b|\bto wh(?:ich|om)\b.{0,60}\bsold\b/i;
const TO_NOBODY = /^\W*(?:(?:no|none|not|never|n\/a|nobody)\b|$)/i;

/** Whether a row of a table tells to whom a kind of data is sold. */
function isSoldBy({ cells = [] }: ClauseSpan): boolean {
  return cells.some(({ header, text }) => SOLD_COLUMN.test(header) && text !== header && !TO_NOBODY.test(text));
}

/** Whether a denial is said of all data and everybody: a row of a table speaks of its own kind alone. */
function isOfAll({ kind }: ClauseSpan, { text }: Wording): boolean {
  return kind !== 'row' && ![OF_A_KIND, OF_SOME_PEOPLE, TO_SOME, OF_A_KIND_ZH].some((one) => one.test(text));
}

/** Whether what is not sold is only what was just spoken of. */
export function sellsIt(text: string): boolean {
  return OF_IT.test(text);
}

/** Who says that data is sold or not; a denial is one only if it is said of all data and everybody. */
export function saleSayings(reading: Reading): Sayings<'sale'> {
  const { spans, wordings } = reading;
  const statements = reading.statements
    .filter(({ led, wording: { chinese } }) => SALE_RULES.about[chinese ? 'zh' : 'en'].test(led))
    .map((read) => ({
      ...read,
      led: read.led
        .replace(SWITCH_NAME, ' ')
        .replace(OF_MINORS_TOO, ' ')
        .replace(FOR_MONEY, ' ')
        .replace(IN_THE_ORDINARY_SENSE, ' '),
    }));
  const said = sayings(SALE_RULES, { ...reading, statements });
  const denied = (said.get('denied') ?? []).filter((id) => isOfAll(spans[id]!, wordings[id]!));
  const rows = reading.statements.filter(({ id }) => isSoldBy(spans[id]!)).map(({ id }) => id);
  const sells = [...new Set([...(said.get('sells') ?? []), ...rows])];
  const found: [Said<'sale'>, number[]][] = [
    ['denied', denied],
    ['sells', sells],
  ];
  return new Map(found.filter(([, ids]) => ids.length > 0));
}

export const askSale: Ask<'sale'> = (reading) => firstSaid(saleSayings(reading), ['sells', 'denied']);
