import { isName, tidyName } from './name';

/** Up to five capitalised words and the form of a company: "Harbor Mail", "oneTern GmbH", "Quay Response, LLC". */
const FORMS = '(?:Inc|LLC|Ltd|Limited|GmbH|Corp|PLC|SARL|SAS|ApS|AB|Oy|AG|DAC|ULC|B\\.V|S\\.A)';
const FORM = `(?:,? ${FORMS}\\b\\.?)?`;
const NAME = `(?:[A-Z][\\w&'’+-]*|[a-z]{1,6}[A-Z]\\w+)(?: [A-Z&][\\w&'’+-]*| \\d{1,3}\\b){0,4}${FORM}`;
const NAMES = `${NAME}(?:(?:, (?:and |or )?| and | or )(?:the )?${NAME}){0,14}`;
const SEPARATOR = new RegExp(`, (?!${FORMS}\\b)(?:and |or )?| and | or `);

/** "We share events with Harbor Ads and Tern", "… entrust moderation to Quay Inc.": whom something is given by name. */
const GIVEN_TO = new RegExp(
  `\\b[Ww]e (?:\\w+ ){0,3}?(?:share|send|upload|disclose|pass|entrust|outsource) [^.;:()]{1,100}? (?:with|to) (${NAMES})(?=[.,;()]|$| (?:to|for|so|who|which|that|as|under)\\b)`,
  'g',
);

/** Headings, leads and run-in heads under which those stand who do something for the service, or get data. */
const OF_SUPPLIERS =
  /\b(?:vendors?|suppliers?|(?:sub-?)?processors?|providers?|(?:sub)?contractors?|recipients?|disclos(?:e|es|ed|ing|ures?)|shar(?:e|es|ed|ing)|third[- ]part(?:y|ies)|partners?|to whom|who (?:receives?|gets?|sees?|has access))\b/;
/** "Harbor Mail sends our letters and Tern hosts …": what a supplier does, said of one. */
const DOES =
  '(?:hosts|stores|delivers|runs|sends|processes|handles|provides|powers|manages|operates|supplies|carries|staffs|answers|prints|mails|ships|fills|fulfils|fulfills|filters|checks|verifies|screens|holds|keeps|makes|performs|analyses|analyzes|measures|monitors|moderates|maintains|transcribes|translates|bills|acts as|looks? after|takes? care of|helps? us|supports)';
const SUBJECT = new RegExp(
  `(?:^|[.;:] |, (?:and |while )?| and )(?!${FORMS}\\b)((?:${NAME} and )?${NAME}) (?:also |now |currently )?${DOES} (?!(?:you|your own|yourself)\\b)[a-z\\d(A-Z]`,
  'g',
);
/** "Our letters are printed and mailed by Harbor Mail": the form of the sentence says that it is another who does it. */
const DONE_BY = new RegExp(
  `\\b(?:is|are|be|being) (?:[\\w-]+ ){0,2}?(?:(?:hosted|stored|processed|handled|provided|operated|run|managed|powered|printed|mailed|delivered|shipped|sent|held|kept|checked|verified|screened|produced|supplied|moderated|maintained|performed|staffed|answered|transcribed|carried out|made|billed|underwritten|fulfilled)(?:,? and )?){1,2} (?:for us )?by (?:the )?(${NAME})(?=[.,;:)]|$| (?:in|on|under|which|who|and|at|as|for)\\b)`,
  'g',
);
/** "…tags from Harbor Ads and Tern", "with demand from, among others, …". */
const FROM = new RegExp(
  `\\b(?:(?:cookies|tags|pixels|beacons|trackers|sdks?|SDKs?|scripts|plug-?ins|mediation|demand)(?: (?:provided|supplied|set))? from|(?:to|from|with|by))(?:,? (?:among(?:st)?|between) others,?|,? inter alia,?)? (${NAMES})`,
  'g',
);
const FROM_TOOLS =
  /^(?:cookies|tags|pixels|beacons|trackers|sdks?|scripts|plug-?ins|mediation|demand)|\bothers,? |inter alia/i;
/** "our card processor, Harbor Pay, …", "our vendor Tern", "the programme's administrator (currently Quay LLC)". */
const OUR_KIND = new RegExp(
  `\\b(?:[Oo]ur|[Tt]he|[Aa]n?) (?:[\\w-]+ ){0,3}?(?:[Pp]rovider|[Pp]rocessor|[Vv]endor|[Ss]upplier|[Cc]ontractor|[Aa]gency|[Hh]ost|[Aa]dministrator|[Cc]ourier|[Ii]nsurer|[Cc]arrier|(?:marketing|analytics|advertising|payment|delivery|hosting|verification) partner),? (?:is )?\\(?(?:currently |at present |presently |now |namely,? )?(${NAME})(?=[.,;)]|$| (?:who|which|that|may|will|can|to|for|in|and|receives|has)\\b)`,
  'g',
);
/** "Harbor Desk (letters), Tern and Quay Mail (hosting), …": two at least, each with what it is for. */
const WITH_PURPOSES = new RegExp(`(${NAME}(?: and ${NAME})?) \\([a-z][^()]{2,60}\\)(?=,|\\.|;| and |$)`, 'g');
/** "Payments: Harbor Pay, Tern. Letters: Quay Mail." */
const AFTER_LABEL = new RegExp(`(?:^|[.;] )[A-Z][a-z -]{2,40}: (${NAMES})(?=[.;]|$)`, 'g');
const FEWEST_IN_LIST = 2;
/** "This website is run by …", "questions are answered by …": of who we are. */
const OUR_SITE =
  /\b(?:(?:web)?sites?|apps?|services?|games?|platforms?|polic(?:y|ies)|notice|(?:privacy )?(?:questions|complaints|requests)) (?:\w+ )?$|\bowned and $/i;
/** Whoever is spoken of so often is most likely the company itself. */
const MOST_MENTIONS = 8;
/** Of the company's own house, it is no third party. */
const OWN_HOUSE = /\b(?:subsidiar(?:y|ies)|parent compan|member of our group|group compan)/i;
const COMPANY = new RegExp(`${FORMS}\\.?$`);
/** They begin sentences, and are nobody's name. */
const NO_NAME =
  /^(?:each|every|everyone|nobody|no one|someone|somebody|another|one|none|both|all|most|neither|either|who|whoever|what|which|he|she|here|there|then|otherwise|also|among|users?|customers?|staff|employees?|support|people|you|account|home|guests?|members?|owners?|sellers?|buyers?|hosts?|drivers?|children|parents?|personal|device|section|part|law|act|gdpr|ccpa)\b/i;

/** A word that the policy also writes small is no name, nor is a term that it defines in quotation marks. */
function isOrdinary(name: string, policy: () => string): boolean {
  if (COMPANY.test(name)) return false;
  const text = policy();
  if (text.includes(`"${name}"`) || text.includes(`“${name}”`)) return true;
  if (text.split(name).length - 1 > MOST_MENTIONS) return true;
  return name.split(/[ -]/).every((word) => {
    const small = word.toLowerCase();
    return small !== word && new RegExp(`(?<![\\w@./-])${small.replace(/[^\w]/g, '.')}(?![\\w@-]|\\.\\w)`).test(text);
  });
}

/**
 * Names of those that do something for the service, by what an English clause says of their part: subjects of what suppliers do, "… by
 * X", "our processor, X", and lists of names with purposes.
 * @param around its headings, lead-in and run-in head, folded.
 * @param policy the whole text as shown, asked for only where a name is found.
 */
export function namesInRoles(text: string, around: string, policy: () => string): string[] {
  if (OWN_HOUSE.test(text)) return [];
  const supplied = OF_SUPPLIERS.test(around);
  const names: string[] = [];
  const take = (words: string | undefined) => names.push(...(words ?? '').split(SEPARATOR));
  for (const match of text.matchAll(SUBJECT)) if (supplied || COMPANY.test(match[1]!)) take(match[1]);
  for (const match of text.matchAll(DONE_BY)) if (!OUR_SITE.test(text.slice(0, match.index))) take(match[1]);
  for (const match of text.matchAll(OUR_KIND)) take(match[1]);
  for (const match of text.matchAll(GIVEN_TO)) take(match[1]);
  for (const match of text.matchAll(FROM)) if (FROM_TOOLS.test(match[0])) take(match[1]);
  if (supplied) {
    const listed = [...text.matchAll(WITH_PURPOSES)];
    if (listed.length >= FEWEST_IN_LIST) for (const match of listed) take(match[1]);
    for (const match of text.matchAll(AFTER_LABEL)) take(match[1]);
  }
  const tidied = names.map((name) => tidyName(name.replace(/^the /i, '').replace(/^\p{Lu}\w+['’]s (?=\p{Lu})/u, '')));
  return [...new Set(tidied)].filter(
    (name) => name !== '' && isName(name, false) && !NO_NAME.test(name) && !isOrdinary(name, policy),
  );
}
