import { type Ask, partNamed, type Read } from '../reading';
import { type Rules, sayings } from '../rule';

/**
 * What makes them hand data to authorities. `legal-process`: laws, courts and orders alone. `broad`: also their own judgement,
 * such as good faith or the protection of their own rights. Good faith that a law or an order asks for it is no judgement of that kind.
 */
const RULES: Rules<'government'> = {
  about: {
    en: /\b(?:law enforcement|governments?|governmental|authorit(?:y|ies)|police|courts?|subpoenas?|warrants?|legal (?:process|requests?|dut(?:y|ies))|required by law|by law|comply with|legal obligations?|regulators?|regulatory|judicial|public officials?|lawful requests?)\b/,
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
      says: /\b(?:(?:good[- ]faith|we (?:deem|believe|think|consider|determine))(?![^.;,]{0,60}\b(?:law|laws|legally|subpoenas?|warrants?|orders?)\b)|(?:sole|own|our) discretion|reasonabl[ey] (?:believe|belief|necessary|appropriate)|believe (?:it is|that|such|in|disclosure)|necessary or appropriate|protect\w* (?:and defend |or defend )?(?:the |our |its |against |\w+'s )+(?:\w+,? ){0,3}(?:rights?|property|safety|interests?)|enforce (?:our|these|this|the|any)|(?:law enforcement|government\w*|authorit(?:y|ies)|official)s?'? requests?|requests? (?:from|by|of|made by) (?:law enforcement|government\w*|public|authorit|regulat)|cooperate with|national security)\b/,
      unless: /\bwe (?:believe|think) (?:that )?(?:you|your (?:privacy|data))/,
    },
    {
      answer: 'legal-process',
      says: /\b(?:required by|subpoenas?|court orders?|legal process|compelled|compl(?:y|ying|iance) with (?:[\w-]+,? ){0,5}(?:laws?|legal|regulat\w+|courts?|subpoenas?|obligations?|orders?|process|authorit\w+|requirements?)|legal obligations?|warrants?|(?:lawful|legal) requests?|courts? (?:can|may|could) order|police|by law|under (?:applicable )?law|judicial|law enforcement|authorit(?:y|ies))\b/,
      unless: /\bnecessary for our legitimate interests\b/,
    },
  ],
};
/** Data going out, in the clause or in the line that leads it in. */
const GOES_OUT =
  /共享|披露|转让|对外公开|公开披露|对外提供|透露|(?:向|配合|协助)[^。;]{0,24}(?:机关|部门|司法|政府|机构|法院)[^。;]{0,16}提供|提供给?[^。;]{0,12}(?:机关|部门|司法|政府|法院)|\b(?:disclos\w*|shar(?:e|es|ed|ing)|releas\w*|provid\w* (?:to|your|information|personal|data|it)|transfer\w*|hand(?:ed|ing)? (?:\w+ )?over|in (?:response|answer|reply) to (?:an? |any |the )?(?:legal|judicial|court|subpoenas?|warrants?)|(?:demands?|requests?) (?:\w+ ){0,4}(?:are|is|must be) (?:\w+ )?(?:handled|evaluated|reviewed|weighed|vetted|in writing)|require an? (?:subpoena|warrant|court order)|access(?:ed)? by|preserve|respond\w* to (?:\w+ )?(?:subpoenas?|warrants?|court orders?|legal process)|produced? to (?:the )?(?:law enforcement|authorit\w+|police|courts?)|(?:pushed|sent|passed on|handed over|given|reported) to\b[^;]{0,200}(?:;[^;]{0,100})?\b(?:authorit\w+|police|customs|government|law enforcement|bureau of investigation)|respond\w* to (?:\w+ )?requests? (?:from|by|of) (?:law enforcement|government\w*|public authorit\w+|authorit\w+)|respond\w* to (?:an? |any )?(?:judicial|court) \w+)\b/;
const DISCLOSURE_SECTION = /共享|披露|对外提供|转让|\bshar|\bdisclos/;
/** Collecting without consent, keeping and answering requests have their own legal exceptions; a face is compared with an authority's to prove who one is. */
const OTHER_EXCEPTION =
  /信息公开等|公开披露的(?:个人)?信息中|要求(?:第三方|他们|她们|其|合作|接收)|(?:收集|使用|处理)[^。;]{0,30}(?:无需|不需要|不必)[^。;]{0,16}同意|保存|留存|存储|响应|注销|删除|实名|备案|比对|核验|核对|身份认证|\b(?:retain|retention|delet\w*|store|keep|collect from|right to|lodge|complaint|(?:additional|different|other) disclosures|contractual clauses|supervisory authority|data protection authorit\w*|children)\b/;
/** "Unless the law forbids it" asks nobody to hand anything over; an authority may ask all the same. */
const FORBIDS =
  /(?:法律|法规|规定)[^。;,]{0,12}(?:禁止|不允许|不得)[^。;,]{0,12}|\bunless[^.;]{0,30}\b(?:prohibit|forbid)\w*/g;
/** Somebody who can ask by law. A law or a duty alone hands nothing to an authority. */
const AUTHORITY =
  /司法|法院|检察|政府|行政(?:机关|部门|主管|执法|要求|或)|主管(?:部门|机关|机构)|监管(?:部门|机构|机关)|有权(?:机关|部门|机构)|执法|公安|公检法|国家机关|\b(?:law enforcement|governments?|governmental|authorit(?:y|ies)|courts?|subpoenas?|police|regulators?|judicial|public officials?|warrants?|legal process(?:es)?)\b/;
/** The authority is told to get data, and not only to watch or to be told of something. */
const GIVEN_TO =
  /(?:共享|披露|提供|转让|公开|透露)[^。;]{0,60}(?:机关|部门|政府|司法|法院|机构|公安)|(?:机关|部门|政府|司法|法院|机构|公安|诉讼|行政)[^。;]{0,40}(?:共享|披露|提供|转让|公开|透露)|\b(?:disclos\w*|shar(?:e|es|ed|ing)|releas\w*|provid\w*|produc\w*|pushed to|passed on|transfer\w*|hand over|respond\w*|requests?|comply|compl(?:ies|iance))\b/;
/** Exceptions of the standard GB/T 35273 name national security and crime, not who asks; only a body or a duty of disclosure counts. */
const STATUTORY_EXCEPTION =
  /^(?:[-(（\d一二三四五六七八九十a-z.、)）\s]*)?(?:与|出于|为)?[^。;]{0,8}(?:国家安全|公共安全|公共卫生|犯罪侦查|刑事侦查)/;

/** Kept so that a court can have it. */
const IN_COURT = /\brespond\w* to (?:an? |any )?(?:judicial|court) \w+/;
/** A law or an order asks for it. */
const DEMANDED =
  /要求|命令|依法|依照|依据|根据[^。;,]{0,16}(?:法|规定)|法律程序|诉讼|强制|裁定|判决|法定|义务|调查函|传票|\b(?:required?|requires|requests?|orders?|laws?(?! enforcement)|legal(?:ly)?|subpoenas?|warrants?|requisitions?|process|compelled|obligat\w+|obliged|comply|compliance|lawful)\b/;

/** The line above, if it names an authority: under "Police and courts", a clause on requests needs not name them again. */
function aboveOf(read: Read): string {
  const { part, wording } = read;
  return onAuthorities(read) ? `${wording.lead} ${part}` : wording.lead;
}
const onAuthorities = partNamed(AUTHORITY);

/** Whoever names the authority and gives it the data stands before who only names a law or a reason. */
function plainness(read: Read): number {
  const { clause, wording } = read;
  const { text } = wording;
  const lead = aboveOf(read);
  if (!AUTHORITY.test(text)) return AUTHORITY.test(lead) ? 2 : 3;
  if (!DEMANDED.test(text) && !DEMANDED.test(lead)) return 2;
  if (clause.sharing?.recipients.includes('government')) return 0;
  return GIVEN_TO.test(text) || GOES_OUT.test(lead) ? 1 : 2;
}

/**
 * An answer rests on clauses of which at least one names an authority: what only names a law may speak of anybody. The cases are
 * wide only if a clause says so that itself speaks of authorities, laws or orders.
 */
export const askGovernment: Ask<'government'> = (reading) => {
  const statements = reading.statements
    .filter((read) => {
      const { wording, clause } = read;
      const { text, section } = wording;
      if ((OTHER_EXCEPTION.test(text) && !IN_COURT.test(text)) || STATUTORY_EXCEPTION.test(text)) return false;
      if (clause.sharing?.recipients.includes('government') && clause.sharing.polarity !== 'denied') return true;
      if (wording.chinese && DISCLOSURE_SECTION.test(section)) return true;
      const above = aboveOf(read);
      return GOES_OUT.test(text) || (above !== '' && GOES_OUT.test(above));
    })
    .map((read) => ({ ...read, led: read.led.replace(FORBIDS, ' ') }));
  const said = sayings(RULES, { ...reading, statements });
  const headed = statements.map((read) => ({ ...read, led: `${aboveOf(read)} ${read.wording.text}` }));
  const under = sayings({ ...RULES, zh: RULES.zh.slice(1), en: RULES.en.slice(1) }, { ...reading, statements: headed });
  const all = [
    ...(said.get('broad') ?? []),
    ...(said.get('legal-process') ?? []),
    ...(under.get('legal-process') ?? []),
  ];
  const led = new Map(headed.map((read) => [read.id, read.led.replace(FORBIDS, ' ')]));
  const lawful = (id: number) => AUTHORITY.test(led.get(id)!) || DEMANDED.test(led.get(id)!);
  const broad = new Set((said.get('broad') ?? []).filter(lawful));
  const rank = new Map(statements.map((read) => [read.id, plainness(read)]));
  const naming = [...new Set(all)].filter((id) => rank.get(id)! < 3).sort((a, b) => rank.get(a)! - rank.get(b)!);
  if (naming.length === 0) return null;
  if (broad.size > 0)
    return { answer: 'broad', evidence: [...new Set([...naming.filter((id) => broad.has(id)), ...naming, ...broad])] };
  // Authorities that are given data without being said to have to ask for it.
  const demanded = naming.some((id) => DEMANDED.test(led.get(id)!));
  return { answer: demanded ? 'legal-process' : 'named-cases', evidence: naming };
};
