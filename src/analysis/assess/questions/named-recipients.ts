import type { Recipient } from '../../../policy/recipient';
import { fold } from '../../facts/wording';
import { type Ask, partNamed } from '../reading';

/** Kinds that everybody is among: naming them says nothing of who gets the data. */
const VAGUE: ReadonlySet<Recipient> = new Set(['partners']);
/** They get data by law, by a sale of the company, or because the reader shows it to them: no company is meant by them. */
const NOT_COMPANIES: ReadonlySet<Recipient> = new Set(['government', 'successor', 'public', 'other-users']);

/** That a company takes data in this service makes it a recipient, whoever is said to give it. */
const TAKES =
  /(?:会|将|还会|可能)?(?:收集|获取|处理)(?:您|你)的|\b(?:collects?|receives?|process(?:es)?|has access to)\b[^.;]{0,40}\b(?:your|personal|information|data)\b/;

/** What somebody does for the service, or the heading under which those stand who do. */
const DOES_FOR_US =
  /\b(?:hosts|stores|holds|delivers|runs|sends|processes|handles|powers|operates|supplies|carries|prints|mails|ships|filters|checks|looks? after|(?:hosted|stored|held|processed|handled|printed|mailed|delivered|sent|checked|produced|made) by|(?:cookies|tags|pixels|sdks|demand) from|our (?:\w+ ){0,2}(?:processor|vendor|supplier|provider))\b/;
const OF_SUPPLIERS =
  /\b(?:vendors|suppliers|(?:sub-?)?processors|providers|recipients|disclosure|who receives|third parties)\b/;

/** 我们的第三方合作伙伴有:…: a list of partners by name. */
const LISTS = /合作(?:伙伴|方|商|机构)(?:有|是|为|包括):/;

/** 与第三方合作伙伴(服务供应商、承包商、广告合作伙伴等)分享: the kinds stand in a bracket between the words. */
const TOLD_IN_BRACKETS =
  /(?:会|将|可能)(?:与|向)[^。;(]{0,24}(?:第三方|合作)[^。;(]{0,16}\([^)]{0,160}(?:供应商|服务商|承包商|代理|广告|开发者)[^)]{0,160}\)[^。;]{0,12}(?:分享|共享|提供)/;

/** "Google, Meta and Criteo obtain …": several names, and that they get something. */
const NAMES_WHO_GET =
  /^(?:[A-Z][\w.&]+(?: [A-Z][\w.&]+)?, ){0,6}[A-Z][\w.&]+(?: [A-Z][\w.&]+)? and [A-Z][\w.&]+(?: [A-Z][\w.&]+)? (?:obtain|get|receive|collect|process|hold)\b/;
const RECIPIENTS_PART =
  /第三方|共享|接收方|\b(?:who else|whom|outsiders|third part(?:y|ies)|providers|vendors|processors|recipients|disclos\w+|shar(?:e|ing))\b/;
const onRecipients = partNamed(RECIPIENTS_PART, 'heading');

/** Whether the policy says who gets the data: by name, by kind, or only as "third parties" and "partners". */
export const askNamedRecipients: Ask<'named-recipients'> = ({ facts, statements, spans }) => {
  const given = statements.filter(({ clause }) => clause.sharing && clause.sharing.polarity !== 'denied');
  const sharing = new Set(given.map(({ id }) => id));
  const taking = statements.filter(({ wording: { text } }) => TAKES.test(text));
  const listing = new Set(statements.filter(({ wording }) => LISTS.test(wording.text)).map(({ id }) => id));
  const serving = new Set(
    statements
      .filter(
        ({ wording: { text, section, lead } }) => DOES_FOR_US.test(text) || OF_SUPPLIERS.test(`${section} ${lead}`),
      )
      .map(({ id }) => id),
  );
  const named = facts.thirdParties.filter(
    (party) =>
      party.clauses.some((id) => serving.has(id)) ||
      party.company ||
      party.url ||
      party.data ||
      party.clauses.some((id) => sharing.has(id) || listing.has(id)) ||
      taking.some(({ wording: { text } }) => text.includes(fold(party.name).replace(/公司$/, ''))),
  );
  if (named.length > 0) return { answer: 'named', evidence: [...new Set(named.flatMap((party) => party.clauses))] };
  const byName = statements.filter((read) => NAMES_WHO_GET.test(read.clause.text) && onRecipients(read));
  if (byName.length > 0) return { answer: 'named', evidence: byName.map(({ id }) => id) };
  const kinds = facts.recipients.filter(
    ({ recipient, polarity }) => polarity !== 'denied' && !NOT_COMPANIES.has(recipient),
  );
  const telling = kinds.filter(({ recipient }) => !VAGUE.has(recipient));
  const evidenceOf = (some: typeof kinds) => [
    ...new Set(some.flatMap((fact) => fact.clauses.filter((id) => sharing.has(id)))),
  ];
  const told = statements.filter(({ wording: { text } }) => TOLD_IN_BRACKETS.test(text)).map(({ id }) => id);
  if (telling.length > 0 || told.length > 0) {
    return { answer: 'categories', evidence: [...new Set([...told, ...evidenceOf(telling)])] };
  }
  const denied = statements.filter(({ clause }) => clause.sharing?.polarity === 'denied').map(({ id }) => id);
  const affirmed = given.filter(
    ({ clause }) =>
      clause.sharing!.polarity === 'affirmed' && !clause.sharing!.recipients.some((one) => NOT_COMPANIES.has(one)),
  );
  if (affirmed.length > 0 || kinds.length > 0) {
    const evidence = [...new Set([...evidenceOf(kinds), ...affirmed.map(({ id }) => id)])];
    return evidence.length > 0 ? { answer: 'vague', evidence } : null;
  }
  // A table of those who get data is no silence, even if none of them was read.
  const listed = statements.some(
    (read) => (spans[read.id]!.kind === 'row' || read.clause.text.includes(' | ')) && onRecipients(read),
  );
  return denied.length > 0 && !listed ? { answer: 'none-shared', evidence: denied } : null;
};
