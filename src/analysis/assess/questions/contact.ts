import { type Ask, bestFirst } from '../reading';

/** Somebody whose task is privacy (GDPR art. 37, PIPL art. 52): an officer, a team, or a mailbox of that name. */
const OFFICER =
  /(?:个人信息|隐私|数据)(?:安全|及隐私|与隐私)?(?:保护)?[^。;,]{0,6}(?:负责人|专员|专职|专门|部门|部\(|中心|办公室|机构|团队|工作组|专线|专岗|官)|数据及?(?:合规与)?隐私保护|个人信息保护(?:邮箱|热线)|\b(?:data protection|privacy) (?:\w+ )?(?:officer|team|department|office|manager|contact|representative|lead|group|counsel|questions|inquiries)\b|\bdpo\b|\bchief privacy\b|\bgrievance officer\b/;
const REACHED =
  /联系|邮箱|电话|邮件|地址|寄|设立|设有|任命|指定|负责|\b(?:contact|reach|e-?mail|write|appointed|designated|address|attn|attention|at)\b|@/;
const MAILBOX =
  /^(?:[\w.-]*(?:privacy|dpo|dataprotection|data[._-]?protection|gdpr|ccpa|datenschutz|personal[._-]?info\w*|pipwg|gerenxinxi|yinsi)[\w.-]*)@/i;

/** What a way is said to be for: 有关个人信息保护的联系方式为, 与隐私保护相关的事宜有任何问题…反馈通道：. */
const FOR_PRIVACY =
  /(?:个人信息|隐私)(?:保护)?(?:相关|有关)?的?(?:联系方式|联系邮箱|联系电话|专[用设]|反馈(?:通道|渠道))|(?:个人信息|隐私)(?:保护)?(?:相关|有关)的?(?:事宜|问题|事项|请求|投诉)[^。]{0,80}(?:专门|专设)|专门[^。;]{0,24}(?:个人信息|隐私)|\b(?:privacy|data protection)[- ](?:related )?(?:questions?|inquiries|enquiries|requests?|concerns|matters|complaints)\b[^.;]{0,60}\b(?:to|at|:)/;

/** An address that the page shows to people alone. */
const MASKED = /\[e-?mail.protected\]/;
/** A way to write or call. */
const WAY = /@|\d{3}|https?:|www\.|邮箱:|地址:|\b(?:e-?mail|write to|mail to) /;

/** So that a page of addresses stays a matter of one look. */
const MOST_WAYS = 8;
/** Where the reader is told to turn to. */
const FOR_QUESTIONS =
  /意见|建议|疑问|咨询|联系我们|与我们联系|\b(?:questions?|concerns|comments|contact us|reach us|write to us)\b/;

export const askContact: Ask<'contact'> = (reading) => {
  const { facts, statements } = reading;
  const { contacts } = facts;
  const reachable =
    contacts.emails.length + contacts.phones.length + contacts.addresses.length + contacts.urls.length > 0;
  if (!reachable) return null;
  const officers = statements.filter(
    ({ wording: { text } }) => OFFICER.test(text) && REACHED.test(text) && !/发生变化|发生变更|任何变更/.test(text),
  );
  const mailbox = contacts.emails.find((email) => MAILBOX.test(email));
  const atMailbox = mailbox
    ? statements.filter(({ wording }) => wording.text.includes(mailbox.toLowerCase())).map(({ id }) => id)
    : [];
  const ways = [...contacts.emails, ...contacts.phones].map((way) => way.toLowerCase()).slice(0, MOST_WAYS);
  // "For privacy questions:" may lead in the line with the address.
  const meant = statements.filter(
    ({ wording: { text }, led }) =>
      FOR_PRIVACY.test(led) && (ways.some((way) => text.includes(way)) || MASKED.test(text)),
  );
  const named = [...atMailbox, ...[...meant, ...officers].map(({ id }) => id)];
  if (named.length > 0) {
    // "You can reach the officer as said above": what was said above carries it.
    const reached = named.some((id) => WAY.test(reading.wordings[id]!.text)) ? [] : contacts.clauses;
    return {
      answer: 'privacy-contact',
      evidence: bestFirst([...named, ...reached], reading, (text) => WAY.test(text)),
    };
  }
  // Named first for something else, and again for questions.
  const again = statements.filter(
    ({ wording: { text } }) => FOR_QUESTIONS.test(text) && ways.some((way) => text.includes(way)),
  );
  const general = [...again.map(({ id }) => id), ...contacts.clauses];
  return { answer: 'general-contact', evidence: bestFirst(general, reading, (text) => FOR_QUESTIONS.test(text)) };
};
