import { isName, tidyName } from './name';

/** One to five capitalised words; what is between commas is judged by `isName`. */
const NAME = "[A-Z0-9][\\w.&'’+!-]*(?: (?:[A-Z&][\\w.&'’+!-]*|of|for|by|the)){0,4}";
const LIST = new RegExp(
  `\\b(?:such as|including(?: but not limited to)?|e\\.g\\.,?|for example,?|like|namely)[:,]? (?:with |from |by )?(?:the |our )?(${NAME}(?:(?:, (?:and |or )?| and | or |/)${NAME}){0,14})`,
  'g',
);
const KIND_BEFORE =
  /\b(?:providers?|partners?|vendors?|processors?|suppliers?|third[- ]part(?:y|ies)|networks?|platforms?|advertisers?|analytics|companies|services|sdks?|plug-?ins?|tools?)\b[^.;:]{0,60}$/i;
const WE_USE = new RegExp(
  `\\b[Ww]e (?:also |currently |may )?(?:use|partner with|work with|rely on|engage|have integrated|integrate|contract with|share[^.;]{0,60} with) (?:the services? of |services? provided by )?(${NAME})(?=,? (?:to |for |as |which |that |who |\\(|a |an |our )|, an? |[.,(])`,
  'g',
);
const BY = new RegExp(
  `\\b(?:provided|operated|processed|hosted|handled|run|supplied|offered|managed) by (${NAME}(?:,? (?:Inc|LLC|Ltd|GmbH|Limited|Corp)\\.?)?)`,
  'g',
);
/** "A service of Harborlight, Inc.", "the product by Tern GmbH": with the form of a company, whatever its first letter. */
const SERVICE_OF =
  /\b(?:services?|products?|tools?|software|platform|solution|network|plug-?in)(?: is| are)? (?:(?:provided|operated|offered|supplied|run) )?(?:of|by|from) ([\w.&'’+-]+(?: [A-Z][\w.&'’+-]*){0,3},? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|PLC|AG|SAS|B\.V)\b\.?)/g;
/** A name with its address behind it: "our analytics providers: Tern GmbH (https://…)", "via Harborlight ( https://…". */
const WITH_ADDRESS = new RegExp(
  `(?:: |, | and | via | with | by | from )(${NAME}(?:,? (?:Inc|LLC|Ltd|GmbH|Limited|Corp)\\.?)?)(?:'s privacy policy)?,? \\(? ?https?:`,
  'g',
);
/** "our analytics providers: Tern GmbH, …": after the kind and its colon, with the form of a company. */
const KIND_COLON =
  /\b(?:providers?|partners?|vendors?|processors?|(?:sub)?contractors?|suppliers?|networks?)[^.;:]{0,40}: ([A-Z][\w.&'’+-]*(?: [A-Z][\w.&'’+-]*){0,3},? (?:Inc|LLC|Ltd|GmbH|Limited|Corp|SAS|B\.V|AG|PLC)\b\.?)/g;
const COMPANY = /\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|B\.?V|S\.?A\.?S?|PLC|AG)\.?$/;
const ITEM = new RegExp(`^[\\s*•·–-]*(${NAME})(?:,? (?:Inc|LLC|Ltd|GmbH)\\.?)? ?(?::|–|—| - |\\()`);
const OF_A_COMPANY = /privacy (?:policy|notice|statement)|https?:|opt[- ]?out|\b(?:Inc|LLC|Ltd|GmbH)\b/i;
/** Where an account of another service is used to sign in, data comes from there. */
const LOGIN =
  /\baccounts? (?:that )?you have on\b|\bwhen you interact with\b|\bpages? (?:that )?we (?:have|run|keep|maintain) on\b|\b(?:collect|receive|obtain|get)\b[^.]{0,40}\bfrom (?:third|other)\b|\b(?:log(?:ging)? ?in|sign(?:ing)? ?in|sign up|register(?:ing)?|registration|login)\b/i;
/** The reader is sent to others' terms; that does not say that they get data. */
const ELSEWHERE = /\bplease (?:refer to|see|consult|read) the (?:terms|polic|privacy)/i;
const THIRD_PARTY_PLACE =
  /third[- ]part|service provider|partner|processor|vendor|analytics|advertis|sdk|shar(?:e|ing)|disclos/;
/** Headings and lead-ins under which everything goes to others. */
const TO_PROVIDERS =
  /\btransfers? (?:of [\w ]{1,20} )?to (?:service|third)|\b(?:to|with) (?:our )?(?:service providers|third parties|processors)\b/;
/** Kinds of third parties. */
const PARTY =
  /\b(?:providers?|partners?|vendors?|processors?|(?:sub)?contractors?|suppliers?|networks?|third[- ]part(?:y|ies)|advertisers?|services?|sdks?)\b/i;
/** Places where capitalised words are browsers, laws or schemes. */
const OTHER_MATTER =
  /\b(?:browsers?|operating systems?|laws?|regulations?|\bact\b|frameworks?|clauses|jurisdictions?|countries|states|residents?|rights?|encryption|protocols?|certif\w+|standards?)\b/i;
const GOES_OUT =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|third[- ]part|provid\w+ (?:by|to)|providers?|partners?|process(?:or|ors|ed|es|ing)|analytics|payments?|collect\w*|transfer\w*|advertis\w+|host\w*|vendors?|plug-?ins?|sdks?|cookies)\b/i;

/**
 * Names of third parties in an English clause as shown; some may stand twice.
 * @param around its heading path and lead-in, folded.
 */
export function englishNames(text: string, around: string): string[] {
  const names: string[] = [];
  const item = ITEM.exec(text)?.[1];
  // "Public profiles: …" begins an item too. A company has an address, a policy of its own, or its form.
  if (item && THIRD_PARTY_PLACE.test(around) && OF_A_COMPANY.test(text)) names.push(item);
  for (const match of text.matchAll(KIND_COLON)) names.push(match[1]!);
  for (const match of text.matchAll(SERVICE_OF)) {
    // Under a heading of its own name it is what the section is about.
    const heading = around.includes(match[1]!.split(/[ ,]/)[0]!.toLowerCase());
    if (heading || THIRD_PARTY_PLACE.test(around) || GOES_OUT.test(text)) names.push(match[1]!);
  }
  if (THIRD_PARTY_PLACE.test(around) || GOES_OUT.test(text)) {
    if (PARTY.test(text)) for (const match of text.matchAll(WITH_ADDRESS)) names.push(match[1]!);
  }
  if (!GOES_OUT.test(text) && !TO_PROVIDERS.test(around))
    return names.map(tidyName).filter((name) => isName(name, false));
  if (LOGIN.test(text) && !/\bshar|\bdisclos/i.test(text)) return names;
  if (ELSEWHERE.test(text)) return names.map(tidyName).filter((name) => isName(name, false));
  for (const match of text.matchAll(LIST)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    if (!KIND_BEFORE.test(before) || OTHER_MATTER.test(before.slice(-70))) continue;
    names.push(...match[1]!.split(/, (?:and |or )?| and | or |\//));
  }
  for (const match of text.matchAll(WE_USE)) {
    if (!OTHER_MATTER.test(text.slice(match.index, match.index + match[0].length + 30))) names.push(match[1]!);
  }
  for (const match of text.matchAll(BY))
    if (COMPANY.test(match[1]!) || / as | our | the /.test(text.slice(match.index - 12, match.index)))
      names.push(match[1]!);
  return names.map((name) => tidyName(name.replace(/^the /i, ''))).filter((name) => isName(name, false));
}
