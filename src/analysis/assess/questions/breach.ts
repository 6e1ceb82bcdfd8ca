import type { Ask } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/** Whether the reader is told of a leak (GDPR art. 34, PIPL art. 57). Telling an authority is not telling the reader; "may try to" is no promise. */
const RULES: Rules<'breach'> = {
  about: {
    en: /\b(?:breach|breaches|security incidents?|data incidents?|compromised|security (?:event|failure)s?|unauthori[sz]ed (?:access|disclosure)|compromises?|without authori[sz]ation|affected)\b/,
    zh: /泄露|泄漏|安全事件|安全事故|安全问题|数据事件/,
  },
  zh: [
    {
      answer: 'notified',
      says: /(?:泄露|泄漏|安全事件|安全事故|事件)[^。]{0,160}(?:(?:告知|通知|知会|提示)(?:您|你|用户|受影响|受到|以下|:|安全|该|事件|$)|(?:向|给)(?:您|你|用户)[^。]{0,8}(?:告知|通知|说明|推送)|(?:以|通过)[^。]{0,40}(?:推送|公告|邮件|短信|电话)[^。]{0,30}(?:告知|通知|发布))|(?:及时|立即|尽快)[^。]{0,20}(?:告知|通知)(?:您|你|用户)[^。]{0,30}(?:事件|泄露|泄漏)/,
      unless:
        /(?:请|您应|您需|您可|如您发现|若您发现)[^。]{0,30}(?:通知|告知|联系)我们|可以(?:选择)?不(?:向您)?(?:通知|告知)|监护人/,
    },
  ],
  en: [
    {
      answer: 'notified',
      says: /\b(?:breach|incident)\w{0,12}[^.]{0,320}\b(?:individuals|people|persons|users|customers|members|players|patients|passengers|subscribers|owners|schools|agencies|you|those)(?: \w+){0,2} (?:are|is|will be|would be) (?:contacted|notified|informed|told|alerted)\b|\b(?:breach|incident|viewed without authori[sz]ation)\w{0,12}[^.]{0,120}\b(?:we'll|we will|policy to|undertake to) (?:let you know|tell you|post|publish|announce|write to you|notify the (?:account )?(?:owner|holder|user)s?)\b|\bwe(?:'ll| will| shall)? (?:also )?(?:tell|notify|inform|alert|write to|contact) (?:all |any |the )?affected (?:users?|customers?|players?|members?|individuals?|people|persons|patients|passengers|subscribers|owners)\b|\b(?:breach|incident|compromised|unauthori[sz]ed (?:access|disclosure))\w{0,12}[^.]{0,200}\b(?:notify|notified|notifying|inform|informed|alert|notice|notification|tell)\b[^.]{0,60}\b(?:you|users?|individuals?|affected|customers?|data subjects?|members?)\b|\b(?:notify|inform|alert|tell|contact|notice to|notification to)\b[^.]{0,30}\b(?:you|users?|individuals?|affected|customers?)\b[^.]{0,100}\b(?:breach|incident|compromised)/,
      unless:
        /\b(?:may|might|can|could)\b (?:also |attempt to |try to |elect to |choose to |either )*(?:notify|inform|post|attempt|send|contact)|\b(?:you|user)\b[^.]{0,20}\b(?:must|should|agree to|shall|will|need to|please)\b[^.]{0,20}\b(?:notify|inform|contact) us\b|\bplease (?:notify|contact|inform)|\bbreach(?:es)? of (?:the|these|our|this|any) (?:terms|agreement|contract|polic|law)/,
    },
    {
      answer: 'possible',
      says: /\b(?:breach|incident|compromised|unauthori[sz]ed (?:access|disclosure))\w{0,12}[^.]{0,200}\b(?:may|might|can|could)\b (?:\w+ ){0,3}(?:notify|inform|alert|tell|contact) you\b/,
    },
  ],
};

export const askBreach: Ask<'breach'> = (reading) => firstSaid(sayings(RULES, reading), ['notified', 'possible']);
