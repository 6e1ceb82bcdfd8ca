import { type Ask, foremost } from '../reading';

const SENSITIVE =
  /敏感(?:个人)?信息|个人敏感信息|敏感资料|特殊类别|\b(?:sensitive (?:personal )?(?:information|data)|special categor(?:y|ies)|sensitive categories)\b/;
/** PIPL art. 29: separate consent; GDPR art. 9(2)(a): explicit consent. */
const SEPARATE =
  /(?:单独|明示|另行|明确|书面)[^。;]{0,16}(?:同意|授权)|(?:征得|取得|获得|经)(?:您|你)的?[^。;,]{0,10}同意[^。;]{0,24}(?:收集|处理|使用)|\b(?:explicit(?:ly)?|separate|express|specific|opt[- ]?in)\b[^.;]{0,30}\b(?:consent\w*|permission)\b|\b(?:only )?(?:with|obtain\w*|ask for|based on) your (?:\w+ ){0,2}consent\b/;
/** Data of others, other companies' handling, what the law says in general, or consent that comes from giving. */
const NOT_OWN =
  /(?:是指|是一旦|包括生物)|您(?:提供|上传)[^。;]{0,20}(?:即表示|视为)|如果涉及|间接|第三方(?:应用|平台)|无需|例外|共享|披露|转让|\b(?:by (?:providing|submitting|sharing)[^.;]{0,60}you|please do not|do not (?:send|provide|submit|share))\b/;
const NOT_TAKEN =
  /(?:不会|不|从不|绝不)(?:主动)?(?:收集|处理|获取|采集)[^。;]{0,24}(?:敏感|特殊类别)|\b(?:do not|does not|don't|will not|never|not)\b (?:\w+ ){0,3}(?:collect|process|request|require|ask|seek|solicit|obtain|store|want)\w*\b[^.;]{0,60}\b(?:sensitive|special categor)/;
const UNLESS = /除非|未经|以外|除外|\b(?:unless|except|without|other than|for the purpose|to infer)\b/;

/** Sensitive by any reader's understanding, and not only where a password or a place comes with it. */
const PLAINLY =
  /身份证|身份号码|证件号|生物识别|人脸|面容|指纹|健康|病历|银行卡号|银行账[户号]|宗教|性取向|敏感|\b(?:sensitive|special categor\w+|biometric\w*|health|medical|religio\w+|sexual|ethnic\w*|racial|passport|social security|driver'?s licen[cs]e|government[- ]issued)\b/;
/** Told as taken. */
const TAKES =
  /收集|获取|采集|提供|填写|上传|\b(?:collect\w*|provide\w*|ask (?:you )?for|require\w*|record\w*|process\w*|obtain\w*|receive\w*)\b/;

/** Whether data is taken that the law protects specially (see `sensitivity.ts`), and whether consent is asked for it apart. */
export const askSensitive: Ask<'sensitive'> = (reading) => {
  const { facts, statements } = reading;
  const about = statements.filter(({ wording }) => SENSITIVE.test(wording.text));
  // Of data about children the policy is asked apart; most speak of it to say that they do not want it.
  const taken = facts.data.filter((fact) => fact.sensitive && fact.type !== 'minor' && fact.polarity !== 'denied');
  const separate = about
    .filter(({ wording: { text } }) => SEPARATE.test(text) && !NOT_OWN.test(text))
    .map(({ id }) => id);
  const denied = about
    .filter(({ wording: { text } }) => NOT_TAKEN.test(text) && !UNLESS.test(text))
    .map(({ id }) => id);
  if (separate.length > 0) return { answer: 'separate-consent', evidence: separate };
  if (taken.length > 0) {
    const conditional = taken.every((fact) => fact.polarity === 'conditional');
    const own = [...new Set(taken.flatMap((fact) => fact.clauses))];
    const told = new Set(own.filter((id) => PLAINLY.test(reading.wordings[id]!.text)));
    const evidence = foremost(own, reading, TAKES).sort((a, b) => Number(told.has(b)) - Number(told.has(a)));
    return { answer: conditional ? 'separate-consent' : 'collected', evidence };
  }
  return denied.length > 0 ? { answer: 'denied', evidence: denied } : null;
};
