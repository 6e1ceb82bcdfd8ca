import type { StorageFact } from '../../policy/facts';
import type { Polarity } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { findCountries } from './country-names';
import { type Wording, wordingOf } from './wording';

/** What one clause says of data and borders. */
export interface BorderStatement {
  clause: number;
  /** `stored`: kept in the country where it was collected; `leaves`: it goes, may go, goes under a condition, or does not go, abroad. */
  says: 'stored' | 'leaves';
  polarity: Polarity;
  /** The law's safeguards are named: standard clauses, adequacy, an assessment, equal protection. */
  safeguards: boolean;
  /** Only with the reader's consent, and in no other case. */
  consent: boolean;
  /** A denial that has exceptions: "unless", "without your consent". */
  unless: boolean;
  /** Said to be at home: 境内. A country that is only named may be anybody's. */
  home: boolean;
  /** Speaks of what may be, not of what is. */
  may: boolean;
  countries: string[];
}

const STORES =
  /(?:存储|储存|存放|保存|存贮)(?:在|于)|服务器[^。;]{0,12}(?:位于|设在|在)|\b(?:stored?|stores|processed|hosted|located|maintained|kept|held)\b[^.;]{0,60}\b(?:in|on servers in|within)\b|\bservers?\b[^.;]{0,40}\b(?:in|located|within)\b|\btransferred to\b[^.;]{0,40}\bin the\b/;
const AT_HOME = /境内|国内|(?:存储|储存|存放|保存)(?:在|于)(?:中华人民共和国|中国|我国)(?!境外)/;
const ABROAD =
  /境外(?!收集|获取|采集)|跨境|出境|海外|国外|其他国家|其它国家|所在国[^。]{0,6}以外|\b(?:outside|beyond|out of) (?:of )?(?:the |your |our )?(?:[a-z.]+ ){0,4}(?:eea|eu|uk|u\.k\.|european economic area|european union|united kingdom|united states|u\.s\.?|country|region|state|province|jurisdiction|canada|australia|brazil|china|switzerland|singapore|japan|korea|home country|country of residence)(?![a-z])|\b(?:other|another|foreign|third|different) (?:country|countries|jurisdictions?)\b|\b(?:international|cross-border) (?:data )?transfers?\b|\btransfer(?:red|ring|s)?\b[^.;]{0,60}\b(?:across borders|internationally|overseas|abroad)\b|\b(?:sends?|sent|sending|goes|go|moves?|moved|transferred) (?:\w+ ){0,4}abroad\b|\btransferred to (?:and \w+ in )?(?:the )?[a-z .]{2,24}, (?:whose|where the) (?:\w+ ){0,3}(?:laws?|protection)|\btransfers? (?:of \w+ )?to (?:[\w-]+ ){0,6}(?:[\w(), ]{0,60})\b(?:are|is) (?:covered|based|made) (?:by|on|under) (?:an )?(?:adequacy|the standard contractual|standard contractual)|\bcountries (?:lacking|without (?:an )?adequa|not covered by|other than|that may not|which may not|whose laws|with)\b/;
const MOVES =
  /传输|转移|提供|转让|传送|出境|跨境|共享|储存|存储|\b(?:transfer|transferred|transferring|transfers|send|sends|sending|sent|process|processed|processing|store|stored|stores|storing|host|hosted|access|accessed|share|shared|located|maintained|disclosed)\b/;
const DENIES =
  /(?:不会|不|未|从不|绝不|没有|暂不|并未|尚未|不存在|无)[^。;,]{0,24}(?:传输|转移|提供|出境|跨境|传送|转让|存储|储存)|\b(?:do not|does not|don't|will not|won't|never|are not|is not|no)\b[^.;]{0,30}\b(?:transfer|send|sent|transferred|store|stored)\b/;
const CONSENT =
  /同意|授权|\b(?:your|explicit|prior|user) (?:\w+ )?consent\b|\bwith your permission\b|\bif you (?:consent|agree)\b/;
/** "Or where the law allows it": consent is then one of several ways. 法律法规的规定和您的授权 are asked for both. */
const OTHERWISE =
  /或者?(?:者)?(?:在)?(?:事先)?(?:征求|征得|取得|获得|经过?)(?:您|你)|(?:同意|授权)(?:许可)?(?:、|,?(?:或|及\/或))[^。;]{0,24}(?:法律|法规|规定|主管|监管|机关|情形|要求)|(?:法律|法规|规定|主管|监管|机关|要求)[^。;,]{0,12}(?:或|或者)[^。;,]{0,12}(?:同意|授权)|\bconsent\b[^.;]{0,40}\bor\b[^.;]{0,60}\b(?:laws?|legal|permitted|required|safeguards?|clauses|adequa\w+|contract)\b|\bor (?:with|where|if|upon|by obtaining|ask for|seek|obtain) [^.;]{0,24}\bconsent\b/;
/** Consent that is only said to be given by using the service is none. */
const DEEMED =
  /即表示|视为|\bby (?:using|accessing|providing|submitting|continuing|agreeing)\b|\byou (?:\w+ )?(?:understand|acknowledge|consent to|agree to)\b/;
/** GDPR chapter V; PIPL arts. 38 to 40; the UK's and Swiss counterparts. */
export const SAFEGUARDS =
  /安全评估|(?:标准|范本)合同|同等(?:水平|的)?(?:的)?(?:保护|安全)|(?:足够|相同|充分)[^。;]{0,12}保护|(?:协议|合同|核查)[^。;]{0,24}(?:保密|保护)|保护认证|\bstandard (?:contractual|data protection) clauses\b|\bmodel (?:contract(?:ual)? )?clauses\b|\bsccs?\b|\badequa(?:te|cy)\b|\bbinding corporate rules\b|\bappropriate (?:safeguards|protections?|measures)\b|\bprivacy (?:shield|framework)\b|\bdata privacy framework\b|\bsimilar (?:degree|level) of protection\b|\bequivalent (?:level of )?protection\b|\bidta\b|\bsuitable safeguards\b|\badequate(?:ly)? protect/;
const IF =
  /如果|如(?:需|有|因|涉|我们|您|后续|未来|今后|确)|若|此(?:种|类)情况|这种情况|之前|例如|(?:以下|下列|下述)情[形况]|确需|一旦|后期|未来|如您|除非|例外|但(?:为|是)|仅在|\b(?:if|unless|except|where (?:necessary|required)|only)\b/;
/** Said of today: what would be done if it came to it is told apart. */
const TODAY =
  /目前|现阶段|现时|当前|暂(?:时)?(?:不|未|无)|尚未|\b(?:currently|at present|at this time|presently|at the moment)\b/;
/** Where a sentence goes on to what would be done if it came to it. */
const IN_CASE = /[,;](?=(?:如果?|若|但如|一旦|今后|未来|if |should |in case )|(?:but|and) if )/;
/** A denial that is one only for want of something: 未获得您的授权、法律的规定,我们不会…. */
const EXCEPTION =
  /除非|除外|(?:未经|未获|未取得|未征得|未得到|没有(?:经过|获得|取得|征得))|\b(?:unless|except|without (?:your|the users?'?s?|first|prior|obtaining))\b/;
/** Leads in a list of cases; in Chinese an item of it ends in 的. */
const CASES = /除外|例外|情[形况]|\b(?:except|unless|following (?:cases|circumstances|situations))\b/;
const MAY = /可能|或许|有可能|如需|如果|若|\b(?:may|might|can|could|if|where)\b/;
/** 传输到新加坡: the country is named, and not that it is another. */
const SENDS_TO = /(?:信息|数据|资料)[^。;,]{0,12}(?:传输|转移|传送)(?:到|至|往)/;
/** "跨境" of goods, travel and payments; rules of interpretation. */
const NOT_DATA =
  /出境(?:情况|目的)?(?:等)?(?:发生)?(?:变更|变化)|(?:境外|海外)(?:新)?(?:证件|身份|护照|驾照|号码|银行|地址|注册|用户|账号|帐号|手机)|海外(?:直邮|手机|购|版|代购|仓)|您主动(?:发起|向)|跨境(?:下单)|跨境(?:交易|电商|电子商务|商品|支付|汇款|购|金融|业务时|贸易)|境外(?:取款|汇款|消费|旅游|购物|外汇|上网)|出境游|漫游|\bcontrolling language\b|\bpayment in\b/;
/** Data itself crosses the border, whatever goods or payments it is for. */
const OF_DATA =
  /(?:信息|数据|资料)[^。;]{0,60}(?:传输|提供|转移|传送|出境|共享)[^。;]{0,12}(?:境外|海外|国外)|(?:向|往)[^。;,]{0,8}(?:境外|海外|国外)[^。;,]{0,16}(?:传输|提供|转移|传送|共享)[^。;]{0,24}(?:信息|数据|资料)/;
/** Characters of these clauses that only traditional Chinese has. */
const TRADITIONAL = /[儲國內個資訊據們會將務業產]/;
/** Where data is not, or comes from: "out of the EEA, the UK and Switzerland". */
const NOT_HERE =
  /(?:(?:outside(?: of)?|out of|other than|except|excluding|beyond)(?: the)? (?:[a-z.]{1,20}(?: [a-z.]{1,20}){0,2}(?:, and |, or |, | and | or )(?:the )?){0,3}|除|非)$/;
/** Whose data it is, or where it was taken: "UK schools: Ireland". */
const OF_READERS =
  /^ (?:(?:and|or) [a-z.]+ )?(?:schools?|customers?|members?|guests?|readers?|accounts?|citizens|properties|hotels|stores|shops|stays)\b/;
const RESIDENCE =
  /(?:resid(?:ents?|ing|es?)|located|live|living|users?|citizens?|consumers?|individuals?|based|are|you)(?: \w+){0,3} (?:in|of|from)(?: the)? ?$|laws? of(?: the)? ?$/;
const OF_MACHINES =
  /\b(?:servers?|data cent(?:er|re)s?|facilit(?:y|ies)|systems)\b(?:[^.;]{0,30}|(?: (?:for|of|behind|on) [^.;,]{1,40})? (?:is|are) (?:\w+ )?(?:located|based|hosted) in(?: the)?(?: [a-z., ]{2,40}(?:,|and|or) in(?: the)?)? ?)$|\b(?:stored|processed|hosted|kept|held|sent) (?:\w+ )?(?:in|from)(?: the)? ?$/;
const LAW_AFTER =
  /^(?:'s)? ?(?:laws?\b|(?:international )?data transfer (?:addendum|agreement)|addendum|extension\b|data bridge|idta\b|\),? (?:inc|ltd|llc|limited|gmbh|b\.?v|pty|corp)\b|act|constitution|privacy|data protection|gdpr|dpa|pipl|《|法|相关|现行|有关|residents?|users?)/;

/** 不含香港、澳门、台湾地区. */
const LEFT_OUT = /(?:不含|不包括|不包含|除)[^。;)]{0,24}(?:地区|以外|之外)/g;

/** Countries that data is in or goes to; not those that it does not leave, that readers live in or whose law it is. */
function placesOf(said: string, traditional: boolean): string[] {
  const text = said.replace(LEFT_OUT, ' ');
  const found = findCountries(text)
    .filter(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 80), start);
      const after = text.slice(end, end + 48);
      const ofPeople = RESIDENCE.test(before) && !OF_MACHINES.test(before);
      if (NOT_HERE.test(before) || ofPeople || LAW_AFTER.test(after) || OF_READERS.test(after)) return false;
      return !/^(?:大陆)?(?:境外|以外|之外)/.test(after);
    })
    .map(({ code }) => code);
  // In simplified Chinese, 境内 without a country is the mainland's: that is how its laws say it (PIPL art. 40).
  if (found.length === 0 && !traditional && /(?:存储|储存|存放|保存)(?:在|于)(?:我国)?(?:境内|国内)/.test(text))
    return ['CN'];
  return [...new Set(found)];
}

const said = new WeakMap<Wording, BorderStatement[]>();

/**
 * What one clause says of data and borders. Read once, however many questions rest on it.
 * @param shown the clause as shown, which tells traditional characters from simplified ones.
 */
export function borderStatements(clause: number, wording: Wording, shown: string): BorderStatement[] {
  const known = said.get(wording) ?? statementsOf(clause, wording, shown);
  said.set(wording, known);
  return known;
}

function statementsOf(clause: number, wording: Wording, shown: string): BorderStatement[] {
  const { text } = wording;
  const stores = STORES.test(text);
  const sends = SENDS_TO.test(text);
  const crosses = ABROAD.test(text) && MOVES.test(text) && (!NOT_DATA.test(text) || OF_DATA.test(text));
  if (!stores && !crosses && !sends) return [];
  const home = stores && AT_HOME.test(text);
  const countries = placesOf(text, TRADITIONAL.test(shown));
  const abroad = crosses || (sends && countries.some((code) => code !== 'CN'));
  if (!home && !abroad && countries.length === 0) return [];
  const statements: BorderStatement[] = [];
  const unless = DENIES.test(text) && EXCEPTION.test(text);
  const base = { clause, home, safeguards: SAFEGUARDS.test(text), may: MAY.test(text), unless };
  const asked = CONSENT.test(text) && !DEEMED.test(text);
  const consent = asked && !OTHERWISE.test(text);
  if (home) statements.push({ ...base, says: 'stored', polarity: 'affirmed', consent: false, countries });
  if (abroad) {
    const polarity = polarityOf(wording, asked);
    statements.push({ ...base, says: 'leaves', polarity, consent, countries: home ? [] : countries });
  } else if (!home) {
    // "Our servers are in the United States": whose home that is, only the reader knows.
    statements.push({ ...base, says: 'stored', polarity: 'affirmed', consent: false, countries });
  }
  return statements;
}

/** Denied, unless with exceptions; conditional, if a consent or an "if" stands before it. */
function polarityOf({ text, lead }: Wording, consent: boolean): Polarity {
  const denies = DENIES.test(text);
  const today = TODAY.test(text) || DENIES.test(text.split(IN_CASE)[0]!);
  if (denies && today && !EXCEPTION.test(text)) return 'denied';
  if (denies && !EXCEPTION.test(text) && !(IF.test(text) && CONSENT.test(text))) return 'denied';
  const listed = CASES.test(lead) || /的[。;]?$/.test(text);
  return consent || denies || listed || IF.test(text) ? 'conditional' : 'affirmed';
}

/** Every clause's word on where data is kept and whether it crosses a border. */
function findBorderStatements(spans: ClauseSpan[]): BorderStatement[] {
  return spans.flatMap((span) => {
    const wording = wordingOf(span);
    return wording.title ? [] : borderStatements(span.id, wording, span.text);
  });
}

/** Whether data is kept at home and sent nowhere but in exceptions: "we do not, unless the law allows it" says no more than the first. */
export function isKeptAtHome(statements: readonly BorderStatement[]): boolean {
  const leaves = statements.filter(({ says }) => says === 'leaves');
  return (
    statements.some(({ says, home }) => says === 'stored' && home) &&
    leaves.every(({ polarity, unless, consent }) => polarity === 'conditional' && unless && !consent)
  );
}

/** Where data is stored or goes, and whether it leaves the country. */
export function findStorage(spans: ClauseSpan[]): StorageFact {
  const statements = findBorderStatements(spans);
  const leaves = statements.filter((statement) => statement.says === 'leaves');
  const has = (polarity: Polarity) => leaves.some((statement) => statement.polarity === polarity);
  const crossBorder = has('affirmed')
    ? 'affirmed'
    : has('denied')
      ? 'denied'
      : has('conditional') && !isKeptAtHome(statements)
        ? 'conditional'
        : 'not-stated';
  const telling = leaves.filter((statement) => statement.polarity === crossBorder);
  return {
    countries: [...new Set(statements.flatMap((statement) => statement.countries))],
    crossBorder,
    clauses: [...new Set([...telling, ...statements].map((statement) => statement.clause))],
  };
}
