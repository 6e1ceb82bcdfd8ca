import type { DataType } from '../../policy/data-type';
import type { Wording } from './wording';

/** Right before the words: they are another's. */
const OF_OTHERS =
  /\b(?:(?:friend|parent|guardian|recipient|sender|merchant)s?(?:'s?)?|others|someone)\b[^,.;]{0,20}$|(?:父母|监护人|家长|孩子|好友|收款方|收货人|接收方|对方)[^,。;]{0,24}$/;
/** Before the words as well: what follows is a purpose in a column of its own, or the name of a thing. */
const PURPOSE = /(?:目的|用途|场景)[::][^;:]{0,24}$|\b(?:purpose|why)s?:[^.;:]{0,60}$/;
/** What is done with data that is there, on which ground, and what words mean. */
const OTHER_MATTER =
  /\b(?:legal bas[ie]s|legitimate interests?|encrypt\w*|delet(?:e|es|ed|ion)|eras(?:e|es|ed|ure)|means|refers to|no longer)\b|法律依据|加密|删除|清除|注销|不再|是指|指的是/;
/** Tools of others, in Chinese policies told one by one below what the service itself takes. */
const OF_A_TOOL = /^[^。;]{0,30}sdk/;

/** Words that stand for a kind of data in a roundabout way: where others name it, these are no proof. */
const ROUNDABOUT: Partial<Record<DataType, RegExp>> = {
  phone: /^contact|^fax|联[系络](?:方式|信息)|验证码/,
  'user-content': /survey|feedback|inquir|^questions?$/,
  transaction: /^subscriptions?$|preference/,
  'usage-log': /^(?:your )?use of|time stamp/,
  media: /^视频$|^recordings?$|metadata/,
  'network-info': /蓝牙|bluetooth|nfc|运营商|carrier/,
  'device-info': /^浏览器$|^browsers?$/,
  name: /^(?:第三方|merchant)/,
};

/**
 * How straight a clause says that data of a kind is taken, at most 0, to order clauses that bear it out equally well: what stands first is
 * shown as the proof.
 * @param words of the clause, folded, that name the data; the first of them decides where they stand.
 */
export function directnessOf({ text, chinese }: Wording, type: DataType, words: readonly string[]): number {
  const before = text.slice(0, Math.max(0, text.indexOf(words[0] ?? '')));
  const near = before.slice(-80);
  const roundabout = ROUNDABOUT[type];
  const detours = [
    OF_OTHERS.test(near),
    PURPOSE.test(near),
    OTHER_MATTER.test(text),
    chinese && OF_A_TOOL.test(text),
    roundabout !== undefined && words.every((one) => roundabout.test(one)),
  ];
  return -detours.filter(Boolean).length;
}
