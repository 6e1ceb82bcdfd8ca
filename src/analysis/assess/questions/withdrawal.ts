import { type Ask, foremost, type Read } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/**
 * Whether consent can be taken back (GDPR art. 7(3), PIPL art. 15). That what was done before stays lawful is the law
 * itself, and that data is then no longer processed is the purpose: neither is a consequence for the reader.
 */
const RULES: Rules<'withdrawal'> = {
  about: {
    en: /\b(?:withdraw\w*|revok\w+|retract\w*|rescind\w*)\b/,
    zh: /撤回|撤销|收回|取消(?:您|你)?的?(?:授权|同意)|改变[^。;]{0,16}(?:授权|同意)/,
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
      says: /\b(?:withdraw\w*|revok\w+|retract\w*|rescind\w*)\b[^.;]{0,70}\b(?:consent|permission|authori[sz]ation|agreement)|\b(?:consent|permission|authori[sz]ation)\b[^.;]{0,70}\b(?:withdraw\w*|withdrawn|revok\w+|rescind\w*)/,
      unless:
        /^(?:if )?you withdraw (?:your )?consent\b|\b(?:parent|guardian)s?\b[^.;]{0,40}\bwithdraw|\b(?:cannot|can not|may not|not) (?:be )?(?:withdraw|revok)|\buntil you (?:withdraw|revoke)|\bunless you (?:withdraw|revoke)/,
    },
  ],
};

/** The right itself, with the reader as the one who has it. */
const GRANTS =
  /(?:可以?|有权|随时|能够|路径|点击)[^。;]{0,60}(?:撤回|撤销|收回|取消|关闭)|\b(?:you (?:can|may|have the right|are entitled)|right to|at any time)\b[^.;]{0,60}\b(?:withdraw|revoke|retract|rescind)/;

export const askWithdrawal: Ask<'withdrawal'> = (reading) => {
  // A lead-in on taking consent back makes no loss of what stands below it.
  const own = ({ wording: { text, chinese } }: Read) => RULES.about[chinese ? 'zh' : 'en'].test(text);
  const said = sayings(RULES, { ...reading, statements: reading.statements.filter(own) });
  const granted = reading.facts.rights.filter((fact) => fact.right === 'withdraw').flatMap((fact) => fact.clauses);
  const yes = foremost([...new Set([...(said.get('yes') ?? []), ...granted])], reading, GRANTS);
  if (yes.length > 0) said.set('yes', yes);
  return firstSaid(said, ['with-consequences', 'yes']);
};
