import { placeOf } from '../../facts/place';
import { type Ask, bestFirst } from '../reading';

const SENSITIVE =
  /敏感(?:个人)?信息|个人敏感信息|敏感资料|特殊类别|\b(?:sensitive (?:personal )?(?:information|data)|special categor(?:y|ies)|sensitive categories)\b/;
/** PIPL art. 29: separate consent; GDPR art. 9(2)(a): explicit consent. */
const SEPARATE =
  /(?:单独|明示|另行|明确|书面)[^。;]{0,16}(?:同意|授权)|(?:征得|取得|获得|经)(?:您|你)的?[^。;,]{0,10}同意[^。;]{0,24}(?:收集|处理|使用)|\b(?:explicit(?:ly)?|separate|express|specific|opt[- ]?in)\b[^.;]{0,30}\b(?:consent\w*|permission)\b|\b(?:only )?(?:with|obtain\w*|ask for|based on) your (?:\w+ ){0,2}consent\b|\blegal basis\b[^;]{0,90}\byour (?:\w+ )?consent\b/;
/** Data of others, other companies' handling, what the law says in general, or consent that comes from giving. */
const NOT_OWN =
  /(?:是指|一旦泄露|包括生物|不要|请勿|避免|建议|谨慎)|您(?:提供|上传)[^。;]{0,20}(?:即表示|视为)|如果涉及|间接|第三方(?:应用|平台)|无需|例外|共享|披露|转让|\b(?:by (?:providing|submitting|sharing)[^.;]{0,60}you|please do not|do not (?:send|provide|submit|share))\b/;
const NOT_TAKEN =
  /(?:不会|不|从不|绝不)(?:主动)?(?:收集|处理|获取|采集|要求(?:您|你)?提供)[^。;]{0,24}(?:敏感|特殊类别)|\b(?:do not|does not|don't|will not|never|not)\b (?:\w+ ){0,3}(?:collect|process|request|require|ask|seek|solicit|obtain|store|want)\w*\b[^.;]{0,60}\b(?:sensitive|special categor)/;
const UNLESS = /除非|未经|以外|除外|\b(?:unless|except|without|other than|for the purpose|to infer)\b/;
/** Readers need not give it, and some do. */
const NOT_ASKED = /不(?:会)?(?:要求|强制)(?:您|你)?提供|\b(?:not|never|n't) (?:\w+ ){0,2}(?:require|ask|request)\w*\b/;
/** "By giving us this information you explicitly consent": said of what the clause before lets readers give. */
const GIVEN_FREELY = /\byou may (?:also |choose to )?provide\b/;
const CONSENT_TO_IT =
  /\b(?:this|that|such|these) (?:\w+ )?(?:information|data|details)\b[^.;]{0,30}\bexplicitly consent/;
/** Terms on passing it on or making it public, which say less of taking it. */
const PASSED_ON = /接收方|公开|共享|转让|\brecipients?\b/;

/** Sensitive by any reader's understanding, and not only where a password or a place comes with it. */
const PLAINLY =
  /身份证|身份号码|证件号|生物识别|人脸|面容|指纹|健康|病历|银行卡号|银行账[户号]|宗教|性取向|敏感|\b(?:sensitive|special categor\w+|biometric\w*|health|medical|religio\w+|sexual|ethnic\w*|racial|passport|social security|driver'?s licen[cs]e|government[- ]issued)\b/;
/** Sensitive in some laws: where somebody is, to the metre. */
const PRECISE = /精[确准](?:位置|定位)|经纬度|\b(?:precise|gps)\b/;
/** What stays where it is or is not used; and what data is used for. */
const LEAVES_OUT =
  /\b(?:not|never)\b|n't\b|不会|^to (?:\w+ly )?(?:enable|help|keep|comply|serve|provide|improve|allow)\b/;
/** The policy's own word for it, and that it is taken. */
const CALLS_IT_SO =
  /(?:收集|获取|采集|处理|提供)[^。;]{0,40}敏感|敏感[^。;拒]{0,30}(?:收集|获取|提供)|\b(?:collect|obtain|receive|process|provide us with|ask)\w*\b[^.;]{0,60}\b(?:sensitive|special categor)/;
/** Told as taken. */
const TAKES =
  /收集|获取|采集|提供|填写|上传|\b(?:collect\w*|provide\w*|ask (?:you )?for|requires? (?:you|your|users|members|drivers)|record\w*|process\w*|obtain\w*|receive\w*|suppl(?:y|ies|ied))\b/;

/** Whether data is taken that the law protects specially (see `sensitivity.ts`), and whether consent is asked for it apart. */
export const askSensitive: Ask<'sensitive'> = (reading) => {
  const { facts, statements, spans } = reading;
  const about = statements.filter(({ wording }) => SENSITIVE.test(wording.text));
  // Of data about children the policy is asked apart; most speak of it to say that they do not want it.
  const taken = facts.data.filter((fact) => fact.sensitive && fact.type !== 'minor' && fact.polarity !== 'denied');
  const separate = about
    .filter(({ wording: { text } }) => SEPARATE.test(text) && !NOT_OWN.test(text))
    .map(({ id }) => id);
  const denied = about
    .filter(({ wording: { text } }) => NOT_TAKEN.test(text) && !UNLESS.test(text))
    .map(({ id }) => id);
  const freely = about
    .filter(({ wording: { text } }) => GIVEN_FREELY.test(text))
    .flatMap(({ id }) => (CONSENT_TO_IT.test(reading.wordings[id + 1]?.text ?? '') ? [id, id + 1] : []));
  if (separate.length + freely.length > 0) {
    const asked = statements.filter(
      ({ wording: { text } }) => PLAINLY.test(text) && SEPARATE.test(text) && !NOT_OWN.test(text),
    );
    const evidence = [...freely, ...separate, ...asked.map(({ id }) => id)];
    return {
      answer: 'separate-consent',
      evidence: bestFirst(evidence, reading, (text) => TAKES.test(text) && !PASSED_ON.test(text)),
    };
  }
  if (taken.length > 0) {
    const conditional = taken.every((fact) => fact.polarity === 'conditional');
    const named = about.filter(
      ({ id, wording: { text } }) =>
        CALLS_IT_SO.test(text) && !NOT_OWN.test(text) && !NOT_TAKEN.test(text) && placeOf(spans, id) === null,
    );
    const clauses = taken.flatMap((fact) => fact.clauses);
    const precise = clauses.filter(
      (id) => PRECISE.test(reading.wordings[id]!.text) && TAKES.test(reading.wordings[id]!.text),
    );
    const plainly = bestFirst(
      [...precise, ...clauses],
      reading,
      (text) => PLAINLY.test(text) && TAKES.test(text) && !LEAVES_OUT.test(text),
    );
    const evidence = [...new Set([...named.map(({ id }) => id), ...plainly])];
    const free = denied.filter((id) => NOT_ASKED.test(reading.wordings[id]!.text));
    if (free.length > 0) return { answer: 'separate-consent', evidence: [...free, ...evidence] };
    return { answer: conditional ? 'separate-consent' : 'collected', evidence };
  }
  return denied.length > 0 ? { answer: 'denied', evidence: denied } : null;
};
