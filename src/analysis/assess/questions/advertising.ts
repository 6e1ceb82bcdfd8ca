import type { Recipient } from '../../../policy/recipient';
import { type Ask, bestFirst, type Finding, partNamed, type Read, type Reading } from '../reading';

const ADS =
  /广告|推广|营销|\b(?:advertis\w*|ads?|ad[- ](?:network|partner|server|tech|exchange)\w*|marketers|marketing partners?)\b/;
/** Words with advertising in them that speak of none: bad content, and names of identifiers. */
const NO_ADS =
  /(?:恶意|虚假|垃圾|违[规法])广告|广告(?:主)?标识(?:符)?|广告 ?id|匿名(?:设备)?标识符?|匿名设备识别\S?|\b(?:advertising|ads?)[- ]?ids?\b|\badvertising identifiers?\b|\bidentifiers? for advertis\w+/g;
/** Whoever advertises or sells advertising, as the other side of a sharing. */
const ADVERTISERS =
  /广告(?:[、和及,或](?:分析|咨询|统计|营销|推广))?(?:类)?(?:主|商|合作|服务(?:商|提供|类)|平台|联盟|代理|公司|投放(?:平台|商|合作|业务)|伙伴|业务)|提供广告[^。;,]{0,10}服务的|广告服务的(?:公司|合作|第三方|机构|渠道)|委托我们(?:进行)?(?:的)?推广|推广(?:的)?(?:合作|服务商|平台|伙伴)|营销(?:合作|服务商|伙伴)|\b(?:advertisers?|advertising (?:and \w+ )?(?:networks?|partners?|compan(?:y|ies)|firms?|agenc(?:y|ies)|platforms?|services?|providers?|vendors?|technolog\w+)|ad (?:networks?|partners?|servers?|exchanges?|tech\w*)|marketing (?:and \w+ )?(?:partners?|compan(?:y|ies)|agenc(?:y|ies))|third[- ]party (?:ads?|advertis\w+|marketers))\b/;
const GIVES =
  /共享|提供(?:给)?|分享|披露|告知|同步|传输|收集|获取|\b(?:shar(?:e|es|ed|ing)|disclos\w*|provid\w*|transfer\w*|sell|sold|give|given|collect\w*|receiv\w*|obtain\w*|use|place|set|access|combine)\b/;
/** 与第三方合作伙伴（…广告合作伙伴…）分享您的个人信息, with a long bracket between the words. */
const GIVEN_TO = /(?:会|将|可能)(?:与|向)[^。;]{0,120}广告[^。;]{0,160}(?:分享|共享|提供)[^。;]{0,16}个人信息/;
/** "• Advertising networks, including …" in a list of those to whom data is disclosed. */
const LISTED =
  /^[\s•·*–-]*(?:our |third[- ]party )?(?:advertisers|advertising (?:networks?|partners?|compan(?:y|ies)|agenc(?:y|ies))|ad networks?|marketing partners?)\b/;
const DISCLOSURES = /\b(?:disclos|shar(?:e|ing)|recipients|to whom|who (?:we|receives|gets))/;
/** A part on advertisers as those who get data, or on advertising among those. */
const ON_ADVERTISERS =
  /广告(?:主|商|合作|服务商|平台|联盟|伙伴)|\b(?:advertisers|advertising (?:and \w+ )?(?:networks?|partners?|companies|firms|agencies)|ad (?:networks|partners|exchanges))\b/;
/** "Advertising partners (search engines, exchanges) collect identifiers": they do it themselves. */
const THEY_TAKE =
  /^[\d.\s]{0,6}(?:our |third[- ]party )?(?:advertisers|advertising (?:networks?|partners?|companies|firms)|ad (?:networks?|partners?|exchanges?))(?: \([^)]{0,80}\))? (?:may |can )?(?:collect|receive|obtain|get)\b/;
const onAdvertisers = partNamed(ON_ADVERTISERS);
const onAds = partNamed(ADS);
const VERB = /\b(?:we|is|are|may|will|do|does|not|n't|can|has|have)\b/;
/** A kit of another company that is built in for advertising takes data for it: SDK名称:…,使用目的:广告投放. */
const AD_KIT = /sdk[^。]{0,200}广告(?:投放|展示|监测|归因|效果|变现)|广告sdk/;
/** Not linked to a person any more, or said to be so. Hashed and pseudonymous data are personal data (GDPR recital 26). */
const ANONYMOUS =
  /不(?:会)?共享用于识别|匿名|去标识|脱敏|无法识别|不能识别|不(?:会)?识别(?:您|你|特定|个人)|不能复原|间接(?:用户|人群)?画像|群体画像|不(?:会)?(?:向[^。;]{0,10})?(?:提供|包含|透露)(?:您|你)?的?个人(?:身份)?信息|汇总|统计(?:信息|数据|分析|类)|覆盖面和有效性|\b(?:anonymi[sz]\w*|anonymous\w*|aggregate\w*|de-?identif\w*|not (?:personally )?identif\w+|non-?(?:personal|identif\w+)|cannot (?:be used to )?identify|do(?:es)? not (?:personally )?identify)\b/;
const CONSENT =
  /申请(?:获取)?(?:此|该)?权限|(?:经|征得|获得|取得|得到|未经)(?:过)?(?:您|你)的?[^。;,]{0,12}(?:同意|授权|许可)|\b(?:with|without|obtain\w*|have|subject to) (?:your|explicit|prior|express) (?:\w+ ){0,3}(?:consent|permission|opt-?in)|\bunless you (?:\w+ ){0,3}(?:consent|opt[- ]?in|agree|permission)|\bonly if you (?:consent|agree|opt)|\bif you (?:accept|allow|agree to|consent to|opt in)\b/;
const DENIES =
  /(?:不会|绝不|从不|未曾|不)(?:将|把|向|与|对|用于|用作|提供|共享|出售|出租)?[^。;]{0,40}(?:共享|提供|出售|披露|分享|用于|泄露|透露|传输)|\b(?:do not|does not|don't|will not|won't|never|not)\b[^.;]{0,40}\b(?:shar\w*|disclos\w*|provid\w*|sell|sold|give|given|get|obtain|rent|transfer\w*|use|display|show|serve|allow|permit)\b/;
const NOT_DENIED = /除非|除外|例外|未经|\b(?:unless|except|without|other than|however|but|only)\b/;
/** Advertising that the service shows by itself. */
const OWN_ADS =
  /(?:展示|推送|投放|提供|显示|推荐|接收|发送|用于|包括|改善|优化)[^。;]{0,40}广告|广告[^。;]{0,10}(?:展示|推送|推荐|显示)|\b(?:show|display|deliver|serve|send|provide|tailor|personali[sz]e|see|receive|target)\w*\b[^.;]{0,40}\b(?:ads?|advertis\w+|promotional|marketing (?:messages|communications|emails))\b|\b(?:for|our) (?:own )?(?:advertising|marketing)\b/;
const OPT_OUT =
  /(?:关闭|拒绝|退出|取消|停止|不希望|不想|不接受|自主|管理)[^。;]{0,40}广告|广告[^。;]{0,30}(?:关闭|拒绝|退出|取消|退订|管理)|\b(?:opt[- ]?out|opting out|(?:turn|switch)\w* (?:\w+ )?off|disable|declin\w+ (?:\w+ )?advertising|limit ad|unsubscribe|object to|do not sell or share)\b/;
const NO_WAY_OUT = /无法(?:取消|关闭|拒绝)|不属于广告|\b(?:cannot|can't|not able to) (?:opt|turn|disable)/;
/** Where another company's advertising is spoken of, not what this one gives away. */
const OTHER_ADS =
  /(?:他们|其)(?:的)?广告发布规范|\b(?:our (?:own )?ads? on (?:other|third)|clicked? on (?:an? |our )ad|how you (?:found|came))\b/;

/** A way out of what the section tells, told in the section on advertising itself. */
const OUT_OF_THIS =
  /\b(?:you (?:may|can) decline|object to (?:this|such|the|these) processing|withdraw (?:your|this|that) consent|refuse or (?:to )?consent)\b|(?:撤回|取消)[^。;]{0,12}(?:同意|授权)/;

interface Found {
  shared: number[];
  anonymised: number[];
  consent: number[];
  denied: number[];
  own: number[];
  optOut: number[];
  /** Something goes to them, and it is not plain what. */
  open: number[];
}

function sortOut(statements: Read[]): Found {
  const found: Found = { shared: [], anonymised: [], consent: [], denied: [], own: [], optOut: [], open: [] };
  for (const read of statements) {
    const { id, wording, clause, led, heading } = read;
    const { sharing } = clause;
    const under = onAdvertisers(read) || (sharing?.polarity === 'affirmed' && onAds(read) && DISCLOSURES.test(heading));
    const named = sharing?.recipients.includes('advertisers') ?? false;
    const spoken = ADS.test(led);
    if (!spoken && !named && !under) continue;
    const text = led.replace(NO_ADS, ' ');
    if (!named && !under && !ADS.test(text)) continue;
    if (OPT_OUT.test(wording.text) && !NO_WAY_OUT.test(wording.text)) found.optOut.push(id);
    // 委托我们推广的合作伙伴。 alone in its line only begins what the next lines say.
    const gives = wording.chinese ? GIVES.test(wording.text) : GIVES.test(text);
    const bare = ADVERTISERS.test(text) && !text.includes('|') && !VERB.test(wording.text) && !wording.chinese;
    const inList = (LISTED.test(wording.text) || bare) && DISCLOSURES.test(heading);
    const listed = inList || THEY_TAKE.test(wording.text) || (gives && (under || AD_KIT.test(text)));
    const given = (ADVERTISERS.test(text) || under || AD_KIT.test(text)) && (gives || listed) && !OTHER_ADS.test(text);
    if (!given) {
      if (OWN_ADS.test(text)) found.own.push(id);
      continue;
    }
    if (ANONYMOUS.test(text)) found.anonymised.push(id);
    else if (DENIES.test(text) && !NOT_DENIED.test(text)) found.denied.push(id);
    else if (CONSENT.test(text)) found.consent.push(id);
    else if ((sharing && sharing.polarity !== 'denied') || listed || GIVEN_TO.test(text)) found.shared.push(id);
    else found.open.push(id);
  }
  return found;
}

/** Ways out that stand in the sections of these clauses, if those are about advertising by name. */
function outOfSections({ statements }: Reading, shared: number[]): number[] {
  const about = new Set(
    statements
      .filter(({ id, wording }) => shared.includes(id) && ADS_SECTION.test(wording.section))
      .map(({ wording }) => wording.section),
  );
  return statements
    .filter(({ wording }) => about.has(wording.section) && OUT_OF_THIS.test(wording.text))
    .map(({ id }) => id);
}
const ADS_SECTION = /广告|营销|推广|\b(?:advertis|marketing|cookies)/;

/** A promise about all personal data and all others. One for a feature, a kind of data or the policy's scope is none. */
const GENERAL =
  /(?:不会|绝不|从不)(?:主动)?(?:向|与|将|共享|转让|分享|提供)[^。;]{0,40}(?:第三方|任何(?:公司|组织|个人|其他)|以外的(?:任何)?(?:公司|组织|个人))|\b(?:do not|will not|never|don't|won't) (?:\w+,? ){0,4}(?:share|disclose|provide|give|transfer)\b[^.;]{0,50}\b(?:third part(?:y|ies)|anyone|any other (?:company|party)|outside parties)\b/;
const ALL_DATA = /个人信息|\b(?:personal|your) (?:\w+ )?(?:data|information)\b/;
const NARROW =
  /仅适用|除非|另有|未成年|儿童|监护人|当您|功能|该(?:信息|等|SDK)|\b(?:children|feature|unless|except|this (?:data|information)|such)\b/i;
/** Others whom it gives data to after all; if there are any, advertisers may be among them. */
const OPEN_ENDED: ReadonlySet<Recipient> = new Set(['advertisers', 'analytics', 'partners', 'sdks', 'data-brokers']);

/** Clauses that promise that nobody gets anything, if no other clause gives something to partners and their like. */
function generalDenials({ facts, statements }: Reading): number[] {
  const given = facts.recipients.some(({ recipient, polarity }) => OPEN_ENDED.has(recipient) && polarity !== 'denied');
  if (given || facts.thirdParties.length > 1) return [];
  return statements
    .filter(
      ({ clause, wording: { text } }) =>
        clause.data.length === 0 && GENERAL.test(text) && ALL_DATA.test(text) && !NARROW.test(text),
    )
    .map(({ id }) => id);
}

/** Given away, with or without a way out of it. */
function shared(reading: Reading, optOut: number[], evidence: number[]): Finding<'advertising'> {
  const out = optOut.length > 0 ? optOut : outOfSections(reading, evidence);
  if (out.length === 0) return { answer: 'shared', evidence };
  const [first, ...others] = evidence;
  return { answer: 'opt-out', evidence: [...new Set([first!, ...out, ...others])] };
}

/**
 * Whether personal data reaches advertisers. Data that is said to be anonymous does not count as reaching them; a policy
 * that shows advertising and denies giving data to others keeps it to itself; one that only speaks of advertising leaves it open.
 */
export const askAdvertising: Ask<'advertising'> = (reading) => {
  const { statements } = reading;
  const found = sortOut(statements);
  if (found.shared.length > 0) {
    return shared(
      reading,
      found.optOut,
      bestFirst(found.shared, reading, (text) => GIVES.test(text)),
    );
  }
  if (found.anonymised.length > 0) return { answer: 'anonymised', evidence: found.anonymised };
  if (found.consent.length > 0) return { answer: 'opt-in', evidence: found.consent };
  const given = reading.facts.recipients
    .filter(({ recipient, polarity }) => recipient === 'advertisers' && polarity === 'affirmed')
    .flatMap(({ clauses }) => clauses);
  if (given.length > 0) {
    return shared(reading, found.optOut, [...new Set(given)]);
  }
  const maybe = reading.facts.recipients
    .filter(({ recipient, polarity }) => recipient === 'advertisers' && polarity === 'conditional')
    .flatMap(({ clauses }) => clauses);
  if (maybe.length > 0) {
    const agreed = maybe.every((id) => CONSENT.test(reading.wordings[id]!.text));
    const evidence = [...new Set(maybe)];
    return agreed ? { answer: 'opt-in', evidence } : shared(reading, found.optOut, evidence);
  }
  if (found.open.length > 0) return null;
  if (found.own.length > 0) {
    const denials = [...found.denied, ...generalDenials(reading)];
    return denials.length > 0 ? { answer: 'first-party-only', evidence: [...denials, ...found.own] } : null;
  }
  return found.denied.length > 0 ? { answer: 'none', evidence: found.denied } : null;
};
