import type { RightFact } from '../../../policy/facts';
import type { Ask, Reading } from '../reading';

/** Of the reader's data, not of one post or message. */
const OF_DATA = /信息|资料|数据|账[户号]|帐[户号]|\b(?:personal|information|data|account|details)\b/;
const HELD_BACK =
  /(?:无法|不能|可能不|不支持|难以)[^。;]{0,16}(?:删除|更正|修改|访问|查询)|\b(?:cannot|can't|unable to|may not be able to|not be possible to|may not be) (?:\w+ ){0,2}(?:delet\w*|eras\w*|remov\w*|access|correct\w*)/;

/** The best way that the policy names for any of `rights`; a way to delete one post is none to delete the reader's data. */
function bestWay({ facts, wordings, statements }: Reading, rights: RightFact['right'][], verbs: RegExp) {
  const own = facts.rights.filter((fact) => rights.includes(fact.right));
  const self = own.filter((fact) => fact.how === 'self-service');
  const ofData = self.flatMap((fact) => fact.clauses).filter((id) => OF_DATA.test(wordings[id]!.text));
  if (ofData.length > 0) return { answer: 'self-service' as const, evidence: [...new Set(ofData)] };
  const asked = own.filter((fact) => fact.how === 'on-request').flatMap((fact) => fact.clauses);
  if (asked.length > 0) return { answer: 'on-request' as const, evidence: [...new Set(asked)] };
  const held = statements.filter(
    ({ wording: { text } }) => HELD_BACK.test(text) && verbs.test(text) && OF_DATA.test(text),
  );
  return held.length > 0 ? { answer: 'limited' as const, evidence: held.map(({ id }) => id) } : null;
}

/** Whether the reader can have data deleted, and how. Closing the account is another matter: it costs the service. */
export const askDeletion: Ask<'deletion'> = (reading) => bestWay(reading, ['delete'], /删除|\b(?:delet|eras|remov)/);

/** Whether the reader can see, correct or take along the data, and how. */
export const askAccess: Ask<'access'> = (reading) =>
  bestWay(reading, ['access', 'correct', 'export'], /访问|更正|修改|查询|\b(?:access|correct)/);
