import { MINORS } from '../../facts/children';
import type { Ask, Finding, Reading } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/** How minors are treated (PIPL art. 31: parents' consent under fourteen; COPPA: under thirteen; GDPR art. 8). */
const RULES: Rules<'children'> = {
  about: {
    en: new RegExp(
      `${MINORS.source}|\\b(?:under|below) the age of\\b|\\byounger than\\b|\\b(?:be|aged) (?:at least )?1[3-8]\\b|\\bfor adults\\b|\\b(?:exclusively|reserved|only) (?:for|to) adults\\b`,
    ),
    zh: /成年|儿童|孩子|青少年|周岁|(?:不满|未满|年满|已满)\S{0,4}岁/,
  },
  zh: [
    {
      answer: 'parental-consent',
      says: /(?:监护人|父母|家长)[^。]{0,50}(?:(?<!是否)同意|授权|许可)|(?:同意|授权|许可)[^。]{0,20}(?:监护人|父母|家长)|单独同意[^。]{0,20}未成年/,
      unless:
        /(?:发现|得知|知悉|有理由相信|意识到)[^。]{0,40}(?:未|没有)[^。]{0,30}(?:同意|授权)|未经[^。]{0,20}同意[^。]{0,20}(?:收集|提供)[^。]{0,40}删除|公开发布|不(?:接受|面向)|您的平台/,
    },
    {
      answer: 'not-collected',
      says: /不(?:接受|面向|允许)[^。;]{0,30}(?:未成年|儿童|\d{1,2}(?:周)?岁|十[一二三四五六七八]周?岁)|(?:仅|只|主要)?(?:仅|只)(?:面向|向|供|限)[^。;]{0,16}(?:成年|\d{1,2}周?岁以上)|(?:不会|不|从不|无意)(?:主动|故意|有意|直接|在知情的情况下)*(?:向[^。;]{0,16})?(?:收集|获取|处理|使用)[^。;]{0,24}(?:未成年|儿童)[^。;]{0,20}信息|(?:未成年|儿童)[^。;]{0,16}(?:不得|禁止|不能)(?:使用|注册)|不会(?:主动)?(?:直接)?向(?:未成年人?|儿童)[^。;]{0,10}收集/,
      unless: /除非|未经|未(?:获得|取得|征得)|没有[^。;]{0,16}同意|无监护人|创建自己的/,
    },
    {
      answer: 'guidance',
      says: /(?:监护人|父母|家长)[^。]{0,16}(?:陪同|陪伴|指导|帮助)/,
      unless: /发现|得知|举报|投诉/,
    },
    {
      answer: 'collected',
      says: /(?:收集|获取|处理|提供)[^。;]{0,40}(?:孩子|儿童|未成年人?|青少年|子女)(?:的)?[^。;]{0,24}(?:信息|昵称|姓名|出生|年龄|头像|照片)/,
      unless: /不会|不主动|无意|发现|如果我们|删除|同意|监护人|保护|敏感|规则|政策|声明/,
    },
  ],
  en: [
    {
      answer: 'not-collected',
      says: /\b(?:do(?:es)? not|don't|doesn't|will not|never|not) (?:\w+ ){0,3}(?:collect|solicit|request|gather|seek|process|obtain|store|maintain)\w*\b[^.;]{0,90}\b(?:child|children|minors?|(?:under|below|younger than)(?: the age of)? (?:1\d|\w+teen)|anyone under|persons under|individuals under)|(?:\bnot|n't)\b[^.;]{0,30}\b(?:directed|intended|designed|aimed|targeted|offered|marketed|meant|available|address)\b[^.;]{0,60}\b(?:child|children|minors?|under|persons|individuals|anyone|people|users)\b|\b(?:must|need to|have to) be[^.;]{0,24}\b(?:1[3-8]|eighteen|age of majority)\b|\b(?:meant|made|intended|designed|are) for (?:adults|persons (?:aged )?18)\b|\b(?:nobody|no one) (?:below|under|younger than) (?:the age of )?1\d\b|\b(?:restricted|limited|reserved|only (?:intended )?(?:for|to)|intended only for)\b[^.;]{0,50}\b(?:18|eighteen|adults?)\b|\b(?:not|do(?:es)?n't|won't) (?:permit|allow|knowingly permit)\b[^.;]{0,40}\b(?:under|younger|minors?|children)\b|\b(?:children|minors?|under (?:the age of )?1\d)\b[^.;]{0,40}\b(?:may not|must not|are not (?:permitted|allowed)|should not|prohibited)\b/,
      unless:
        /\b(?:unless|except|without)\b[^.;]{0,60}\b(?:parent|guardian|consent|permission)|\bsell\b|\bsale\b|\bcaliforni/,
    },
    {
      answer: 'parental-consent',
      says: /\b(?:parent(?:al|s|'s)?|guardians?)\b[^.;]{0,60}\b(?:consent|permission|approv\w+|authori[sz]\w+|supervision|agree\w*|opt[- ]?in|okay|say-so)\b|\b(?:opened|created|set up) by (?:\w+ ){0,2}(?:parent|guardian)|\b(?:parents?|guardians?) (?:may|can) (?:open|create|set up)\b[^.;]{0,40}\baccounts?\b|\b(?:consent|permission|approval|authori[sz]ation|supervision)\b[^.;]{0,50}\b(?:parent|guardian)/,
      unless:
        /\bin (?:lieu|place) of (?:the )?parents\b|\bthey must (?:secure|obtain|get)\b|\b(?:learn|discover|become aware|made aware|find out|aware|believe|determine|realize|actual knowledge|notified|if a child|has provided|have collected|inadvertently)\b[^.;]{0,140}\b(?:without|delete|remove)|\bwithout\b[^.;]{0,30}\b(?:parent|guardian)[^.;]{0,60}\b(?:delete|remove|erase|contact)/,
    },
    {
      answer: 'collected',
      says: /\bwe (?:may |also |will )*(?:collect|process|receive|store|use)\b[^.;]{0,60}\b(?:children's|child's|minors'|from (?:children|minors|teens))\b/,
      unless: /\bnot\b|\bnever\b|\bparent|\bguardian|\bconsent\b|\bdelete\b/,
    },
  ],
};
/** A part of the service is meant, or a part is taken out: an age for the raffle, one site of several, "apart from our puzzles". */
const OF_A_PART =
  /\bmust be[^.;]{0,24}\b1\d(?: years of age| years old)? (?:for|to (?:enter|play|win|take part|bet|order|buy))\b(?! (?:the |our )?(?:services?|site|app|account))|\b(?:marketing|corporate|promotional) (?:web)?site\b|\b(?:apart|aside) from\b|\bother than in\b|\bsave (?:that|for|in)\b/;
/** Minors are kept out: stronger than not collecting from them on purpose. */
const BARS =
  /不(?:接受|面向|允许)|(?:未成年|儿童)[^。;]{0,16}(?:不得|禁止|不能)|仅(?:面向|供|限)|只(?:面向|供|限)|\b(?:must be(?![^.;]{0,12}\b1[3-7]\b)|directed|intended|restricted|reserved|permit|allow|may not|only|nobody|no one|for adults|have to be(?![^.;]{0,12}\b1[3-7]\b))\b/;

/** "The sole exception is an account that a parent sets up": the bar has a door. */
const EXCEPTION = /\bexceptions?\b|\bexcept (?:that|for|where)\b|例外/;
/** Only an age is set from which minors are let in; and accounts of minors are run. */
const FLOOR = /\b(?:must|need to|have to) be[^.;]{0,24}\b1[3-7]\b/;
const TEENS =
  /\bteen(?:s|ager)?\b[^.;]{0,24}\baccounts?\b|\baccounts? of (?:people|users|members|teens) under 18\b|\baccounts? (?:for|of) (?:teens|teenagers|minors)\b/;

/** An age to sign a contract, and children who use what somebody else has signed for. */
const TO_CONTRACT =
  /\b(?:must|need to|have to) be[^.;]{0,24}\b(?:1\d|eighteen)\b[^.;]{0,24}\bto (?:take out|enter into|sign|make|conclude|hold|have)\b[^.;]{0,24}\b(?:contract|agreement|plan|subscription)\b/;
const LETS_CHILDREN =
  /\b(?:can|may) (?:give|let|allow|lend|hand)\b[^.;]{0,24}\b(?:child|children|minors?)\b|\b(?:child|children|minors?|teenagers?) (?:can|may)(?: also)? use\b|\bused by (?:an? |your |their )?(?:child|children|minors?)\b/;
/** Of clauses that keep minors out (`ids`), those that only say who may sign, since the same part of the policy lets children use it. */
function onlyOnContracts(ids: number[], { statements, wordings }: Reading): number[] {
  const signing = ids.filter((id) => TO_CONTRACT.test(wordings[id]!.text));
  if (signing.length === 0) return [];
  const open = statements.filter(({ wording }) => LETS_CHILDREN.test(wording.text));
  const sections = new Set(open.map(({ wording }) => wording.section));
  return signing.filter((id) => sections.has(wordings[id]!.section));
}

export const askChildren: Ask<'children'> = (reading) => {
  const said = sayings(RULES, reading);
  const teens = reading.statements.some(({ wording: { text } }) => TEENS.test(text));
  const keptOut = said.get('not-collected') ?? [];
  const onContracts = new Set(onlyOnContracts(keptOut, reading));
  const kept = keptOut.filter((id) => {
    const { text } = reading.wordings[id]!;
    return !onContracts.has(id) && !OF_A_PART.test(text) && !(teens && FLOOR.test(text));
  });
  if (kept.length > 0) said.set('not-collected', kept);
  else said.delete('not-collected');
  const letIn = (said.get('parental-consent') ?? []).some((id) => EXCEPTION.test(reading.wordings[id]!.text));
  const barred = letIn ? [] : kept.filter((id) => BARS.test(reading.wordings[id]!.text));
  // Where parents can agree, minors are there after all, unless a bar keeps them out.
  const order: Finding<'children'>['answer'][] =
    barred.length > 0 || !said.has('parental-consent')
      ? ['not-collected', 'parental-consent', 'guidance', 'collected']
      : ['parental-consent', 'guidance', 'collected'];
  return firstSaid(said, order);
};
