import { isConditional } from '../../facts/right-terms';
import type { Wording } from '../../facts/wording';
import { type Ask, bestFirst, type Read } from '../reading';
import { type Rules, sayings } from '../rule';

/**
 * Whether consent can be taken back (GDPR art. 7(3), PIPL art. 15). That what was done before stays lawful is the law
 * itself, and that data is then no longer processed is the purpose: neither is a consequence for the reader.
 */
const RULES: Rules<'withdrawal'> = {
  about: {
    en: /\b(?:withdraw\w*|revok\w+|retract\w*|rescind\w*|tak(?:e|ing) (?:\w+ ){0,2}back|take back)\b/,
    zh: /撤回|撤销|收回|取消(?:您|你)?的?(?:该|此|上述|相关|相应)?(?:授权|同意)|改变[^。;]{0,16}(?:授权|同意)/,
  },
  zh: [
    {
      answer: 'with-consequences',
      says: /(?:撤回|撤销|收回|取消)[^。]{0,60}(?:无法|不能|不再(?:为您|为你|向您|向你)?(?:提供)|影响(?:您|你)?(?:的)?(?:使用|享受|获得|体验)|导致(?:您|你)?(?:无法|不能|部分)|终止|停止(?:为|向)(?:您|你)提供|受到限制)/,
      unless:
        /消息[^。]{0,10}撤回|撤回(?:消息|功能)|不(?:会)?影响(?:您|你)?(?:的)?使用|撤销(?:转账|交易|订单|支付|申请|注销)/,
    },
    {
      answer: 'yes',
      says: /(?:可以?|有权|权利|随时|能够|如何|方式|路径|通过|将)[^。;]{0,60}(?:撤回|撤销|收回|取消|改变)[^。;]{0,24}(?:同意|授权|权限|许可)|(?:撤回|撤销|收回|取消|改变)[^。;]{0,20}(?:同意|授权|权限)[^。;]{0,40}(?:可以?|通过|权利|随时|方式|路径|设置)/,
      unless:
        /^[-•*(]?\d*[.、)]?如果?(?:您|你)撤回[^。;,]{0,30}[。;]?$|撤回(?:消息|功能)|撤销(?:转账|交易|订单|支付)|(?:无法|不会?|不予|可能不)响应/,
    },
  ],
  en: [
    {
      answer: 'with-consequences',
      says: /\b(?:withdraw\w*|revok\w+)\b[^.]{0,140}\b(?:(?:may|might|will|would|can) (?:no longer|not|also)(?: \w+){0,3} (?:be able|provide|use|access|continue|offer|receive|lead|result)|unable|cannot|no longer (?:be able|provide|use|access|offer)|terminat\w+|los[es] |limit(?:ed|s)? (?:your|our|the)|affect (?:your|our ability)|prevent)\b/,
      unless: /\b(?:not|n't|without) (?:be )?(?:affect\w*|limit\w*)[^.]{0,60}\b(?:lawful|legal|processing)/,
    },
    {
      answer: 'yes',
      says: /\b(?:withdraw\w*|revok\w+|retract\w*|rescind\w*|take back)\b[^.;]{0,70}\b(?:consent|permission|authori[sz]ation|agreement)|\btake (?:\w+ )?(?:consents?|permissions?) back\b|\b(?:consents?|permissions?|authori[sz]ations?)\b[^.;]{0,70}\b(?:withdraw\w*|withdrawn|revok\w+|rescind\w*)/,
      unless:
        /^(?:if )?you withdraw (?:your )?consent\b|\b(?:parent|guardian)s?\b[^.;]{0,40}\bwithdraw|\b(?:cannot|can not|may not|not) (?:be )?(?:withdraw|revok)|\buntil you (?:withdraw|revoke)|\bunless you (?:withdraw|revoke)/,
    },
  ],
};

/** The right itself, with the reader as the one who has it. */
const GRANTS =
  /(?:可以?|有权|随时|能够|路径|点击)[^。;]{0,60}(?:撤回|撤销|收回|取消|关闭)|\b(?:you (?:can|may|have the right|are entitled)|rights? (?:to|of)|at any time)\b[^.;]{0,200}\b(?:withdraw|revoke|retract|rescind|take back)|\bconsents? (?:can|may|are|is)\b[^.;]{0,20}\bwithdrawn\b/;

/** Consent as such, whatever it was given to. */
const ANY_CONSENT =
  /(?:撤回|撤销|收回|取消|改变)[^。;,]{0,20}(?:同意|授权)|\b(?:withdraw\w*|revok\w+|retract\w*|rescind\w*|take back)\b[^.;]{0,24}\b(?:consents?|it)\b|\bconsents?\b[^.;]{0,40}\b(?:withdraw\w*|revok\w+)/;
/** Some consents, some uses or a permission of the device; or nothing more than "may depend on where you live". */
const SOME_CONSENT =
  /对于[^。;]{0,40}(?:额外|部分|为提升)|(?:部分|额外|该|此(?:项|类|种)|上述|前述|相应|特定|某些|第三方|权限)的?[^。;,、]{0,3}(?:同意|授权)|(?:同意|授权)[^。;,]{0,12}(?:部分|权限)|规定的?范围内|如果?(?:您|你)(?:撤回|撤销|收回)|\b(?:some or all|might|depending|subject to|if you withdraw)\b|\b(?:withdraw|revok|take back)\w*\b[^.;]{0,40}\b(?:some|certain|permissions?|banner|cookies?|program|marketing|newsletters?|location|biometric|health)\b|\b(?:for|to) (?:marketing|location|biometric|health|newsletters)\b[^.;]{0,40}\b(?:withdraw|revok)/;

/** Whether the reader is told that consent can be taken back, with nothing that narrows it to some of it. */
function isPlain({ lead, text: own }: Wording): boolean {
  const text = `${lead} ${own}`;
  return GRANTS.test(text) && ANY_CONSENT.test(text) && !SOME_CONSENT.test(text);
}

/** Whether taking consent back is what the clause is about, and not among what it says besides. */
function opensWithIt(text: string): boolean {
  const { en, zh } = RULES.about;
  return en.test(text.slice(0, OPENING.en)) || zh.test(text.slice(0, OPENING.zh));
}
/** Characters. */
const OPENING = { en: 60, zh: 12 };

const RIGHT = { right: 'withdraw', how: 'on-request' } as const;

export const askWithdrawal: Ask<'withdrawal'> = (reading) => {
  // A lead-in on taking consent back makes no loss of what stands below it.
  const own = ({ wording: { text, chinese } }: Read) => RULES.about[chinese ? 'zh' : 'en'].test(text);
  const said = sayings(RULES, { ...reading, statements: reading.statements.filter(own) });
  const granted = reading.facts.rights.filter((fact) => fact.right === 'withdraw').flatMap((fact) => fact.clauses);
  const yes = bestFirst([...(said.get('yes') ?? []), ...granted], reading, (text) => GRANTS.test(text));
  const costs = bestFirst(said.get('with-consequences') ?? [], reading, opensWithIt);
  if (costs.length > 0) return { answer: 'with-consequences', evidence: costs };
  if (yes.length === 0) return null;
  const { wordings, spans } = reading;
  const plain = yes.filter((id) => isPlain(wordings[id]!) && !isConditional(RIGHT, spans, id));
  if (plain.length === 0) return { answer: 'in-part', evidence: yes };
  return { answer: 'yes', evidence: [...new Set([...plain, ...yes])] };
};
