import type { TextSpan } from '../../../policy/clause';
import type { Language } from '../../../policy/language';
import type { Recipient } from '../../../policy/recipient';
import type { Manner, Polarity, Sharing } from '../../../policy/sharing';
import type { ClauseSpan } from '../../segment/clause-span';
import { isHeaderRow } from '../header-row';
import { generalised } from '../spoken-data';
import { en } from './en';
import type { Flow, SharingRules } from './sharing-rules';
import { sharingWords } from './sharing-words';
import { zh } from './zh';

const RULES: Record<Language, SharingRules> = { en: en, zh: zh };
/** Patterns with gaps are tried on so many characters of a clause: nobody writes longer sentences, hostile pages do. */
const READ = 4000;
/** Lines up to this length without a stop may be headings that the page does not mark as such. */
const SHORT = 80;
/** Stands in place of words that are not read. */
const UNREAD = '·';

/** What a clause says of sharing, with its words that say so; none where only the line says so that leads it in. */
export interface SharingFound {
  sharing: Sharing;
  words: TextSpan[];
}

/** What is said of sharing, with the stretches of the text that tell of a flow. */
interface Said extends Sharing {
  flows: TextSpan[];
}

/**
 * What a clause says of personal data going to someone else, or of its not going; null if it says nothing of it.
 * A list item under a line that speaks of sharing counts like that line.
 */
export function sharingOf(span: ClauseSpan, language: Language): Sharing | null {
  return sharingFound(span, language)?.sharing ?? null;
}

/** As `sharingOf`, with the words. */
export function sharingFound(span: ClauseSpan, language: Language): SharingFound | null {
  const said = saidOf(span, language);
  if (!said) return null;
  const { flows, ...sharing } = said;
  return { sharing, words: sharingWords(readable(span.plain), { sharing, flows }, RULES[language], language) };
}

/** What is read of a clause's words; the same offsets. */
function readable(plain: string): string {
  return plain.slice(0, READ).replaceAll('’', "'");
}

function saidOf(span: ClauseSpan, language: Language): Said | null {
  const rules = RULES[language];
  const plain = readable(span.plain);
  // A number that lost its item says nothing, whatever leads it in.
  if (!/\p{L}{2}/u.test(plain)) return null;
  if (span.kind === 'heading') return ofHeading(plain, rules, language);
  if (span.kind === 'row') return ofRow(span, plain, rules, language);
  if (plain.length < SHORT && !/[.。；;！!]$/.test(plain) && rules.announcement.test(plain)) return null;
  const own = ofText(plain, rules, language);
  if (span.leadIn === null) return own ?? ofSection(span, plain, rules);
  const leadIn = span.leadIn.slice(-READ).replaceAll('’', "'");
  if (own && rules.deniesItems.test(leadIn)) return { ...own, polarity: 'denied' };
  const led = ofLine(leadIn.replace(rules.amongOthers, ''), rules, language);
  if (!led)
    return (
      own ??
      (rules.takersListed.test(leadIn) && rules.taken.test(plain)
        ? taken(leadIn, plain, rules)
        : ofSection(span, plain, rules))
    );
  // "Only with your consent:" holds for each item, whatever it says by itself; "except:" leads in what is done.
  if (own && own.polarity === 'affirmed' && led.polarity === 'conditional' && !rules.exceptsItems.test(leadIn))
    return { ...own, polarity: 'conditional' };
  if (own && own.polarity !== led.polarity && led.polarity !== 'denied') return own;
  const recipients = own?.recipients.length ? own.recipients : recipientsIn(withoutAsides(plain, rules), rules);
  const conditional = led.polarity === 'affirmed' && isConditional(plain, false, rules);
  return {
    recipients: recipients.length > 0 ? recipients : led.recipients,
    manner: own && led.manner === 'transfer' ? own.manner : led.manner,
    polarity: conditional ? 'conditional' : led.polarity,
    flows: own?.flows ?? [],
  };
}

/** A phrase that names a recipient or an occasion and no more, under a heading that speaks of sharing: an item whose lead-in is not known as such. */
function ofSection({ section }: ClauseSpan, plain: string, rules: SharingRules): Said | null {
  if (!rules.sharingSection?.test(section.at(-1) ?? '') || !rules.phrase?.test(plain)) return null;
  const polarity = isConditional(plain, false, rules) ? 'conditional' : 'affirmed';
  return { recipients: recipientsIn(plain, rules), manner: 'share', polarity, flows: [] };
}

/** An item under a line that leads in a list of third parties, saying what such a party takes. */
function taken(leadIn: string, plain: string, rules: SharingRules): Said {
  const conditional = isConditional(plain, false, rules);
  const recipients = recipientsIn(`${leadIn} ${plain}`, rules);
  const { index, 0: words } = rules.taken.exec(plain)!;
  const flows = [{ start: index, end: index + words.length }];
  return { recipients, manner: 'share', polarity: conditional ? 'conditional' : 'affirmed', flows };
}

function ofText(said: string, rules: SharingRules, language: Language): Said | null {
  if (!rules.hint.test(said)) return null;
  const own = ofWords(said, rules);
  if (own) return own;
  const generally = generalised(said, language);
  const general = generally === said ? null : ofWords(generally, rules);
  if (general) return { ...general, flows: flowsIn(withoutAsides(said, rules), rules) };
  const { text, placeOf } = withoutBrackets(said);
  const outer = text === said ? null : ofWords(text, rules);
  if (!outer) return null;
  const flows = outer.flows.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
  // Who is meant by "third parties" stands in the bracket.
  return { ...outer, recipients: recipientsIn(withoutAsides(said, rules), rules), flows };
}

let lastLine: { line: string; language: Language; said: Said | null } | null = null;

/** As `ofText`, of a line that leads in a list, which is asked for at each of its items. */
function ofLine(line: string, rules: SharingRules, language: Language): Said | null {
  if (lastLine?.line !== line || lastLine.language !== language) {
    lastLine = { line, language, said: ofText(line, rules, language) };
  }
  return lastLine.said;
}

/** The text without what stands in brackets, which parts a verb from its object; and where a place of it lies in `said`. */
function withoutBrackets(said: string): { text: string; placeOf: (at: number) => number } {
  const brackets = [...said.matchAll(/[（(][^（）()]{1,400}[）)]/g)];
  let text = '';
  let from = 0;
  const cuts = brackets.map(({ index, 0: words }) => {
    text += said.slice(from, index);
    from = index + words.length;
    return { at: text.length, length: words.length };
  });
  const placeOf = (at: number) => cuts.reduce((place, cut) => (cut.at < at ? place + cut.length : place), at);
  return { text: text + said.slice(from), placeOf };
}

function ofWords(said: string, rules: SharingRules): Said | null {
  if (!rules.data.test(said)) return null;
  // Leaving words out adds no flow: most clauses are done with here.
  if (!openFlows(said, rules).some(({ says }) => said.search(says) >= 0)) return null;
  const plain = withoutAsides(said, rules);
  const polarities = new Set<Polarity>();
  const flows = flowsIn(plain, rules);
  for (const { start, end } of flows) {
    const denied = isDenied(plain, start, end, rules);
    polarities.add(isConditional(plain, denied, rules) ? 'conditional' : denied ? 'denied' : 'affirmed');
  }
  if (polarities.size === 0) return null;
  const polarity = (['affirmed', 'conditional', 'denied'] as const).find((each) => polarities.has(each))!;
  const verbs = flows.map(({ start, end }) => plain.slice(start, end)).join(' ');
  return { recipients: recipientsIn(plain, rules), manner: mannerIn(verbs, rules), polarity, flows };
}

/** Whether a flow that is said, or denied, depends on consent, law or another exception. */
function isConditional(plain: string, denied: boolean, { exceptions, conditions }: SharingRules): boolean {
  return [...exceptions, ...(denied ? [] : conditions)].some((condition) => condition.test(plain));
}

function withoutAsides(said: string, { asides }: SharingRules): string {
  return asides.reduce((text, aside) => text.replace(aside, (words) => UNREAD.repeat(words.length)), said);
}

/** The flows that the words of a text leave open. */
function openFlows(text: string, { flows, words }: SharingRules): readonly Flow[] {
  if (!words) return flows;
  const held = words.in(text);
  return flows.filter(({ needs = [] }) => needs.every((sets) => (sets & held) !== 0));
}

function flowsIn(plain: string, rules: SharingRules): TextSpan[] {
  return openFlows(plain, rules).flatMap(({ says }) =>
    [...plain.matchAll(says)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}

/** Whether the part of the sentence that holds the flow denies it. Two negations make none. */
function isDenied(plain: string, start: number, end: number, rules: SharingRules): boolean {
  const before = plain
    .slice(Math.max(0, start - 80), start)
    .split(rules.partStart)
    .at(-1)!;
  const part = (before + plain.slice(start, end)).replace(rules.notNegated, ' ');
  return (part.match(rules.negated)?.length ?? 0) % 2 === 1;
}

/** Headings announce. Only one that denies says something: "We never sell your data". */
function ofHeading(plain: string, rules: SharingRules, language: Language): Said | null {
  const said = rules.announcement.test(plain) ? null : ofText(plain, rules, language);
  return said?.polarity === 'denied' ? said : null;
}

/** A row of a table of third parties, known by its column headers or by its own words. */
function ofRow(span: ClauseSpan, plain: string, rules: SharingRules, language: Language): Said | null {
  if (isHeaderRow(span)) return null;
  const headers = (span.cells ?? []).map(({ header }) => header).join(' ');
  const section = span.section.at(-1) ?? '';
  const headed = span.cells?.find(({ header }) => rules.thirdPartyList.test(header));
  const listed =
    headed ||
    rules.thirdPartyList.test(headers) ||
    (rules.thirdPartyList.test(section) && !rules.announcement.test(section));
  if (!listed) return deniedInCell(span, ofText(plain, rules, language), rules);
  if (headed && NOBODY.test(headed.text)) return null;
  const whom = headed ?? span.cells?.[0];
  const flows = whom ? [{ start: whom.start, end: whom.start + whom.text.length }] : [];
  const recipients = listedIn(whom?.text ?? '', `${section} ${headers}`, plain, rules);
  const bound = recipients.length > 0 && recipients.every((one) => BOUND.includes(one));
  const polarity = bound && isConditional(plain, false, rules) ? 'conditional' : 'affirmed';
  return { recipients, manner: mannerIn(headers, rules), polarity, flows };
}

/** "Disclosed to: our couriers | Sold or shared with: not sold": what one cell denies is denied to those alone whom that cell names. */
function deniedInCell({ cells = [] }: ClauseSpan, said: Said | null, rules: SharingRules): Said | null {
  if (said?.polarity !== 'denied' || cells.length < 2) return said;
  const { start = 0 } = said.flows[0] ?? {};
  const cell = cells.find((one) => one.start <= start && start <= one.start + one.text.length);
  return cell ? { ...said, recipients: recipientsIn(cell.text, rules) } : said;
}

/** What stands in a column of recipients where there are none. */
const NOBODY =
  /^[^\p{L}\p{N}]*(?:no(?:ne|body|t (?:shared|disclosed|sold|applicable)| one)?|n\/?a|无|否)?[^\p{L}\p{N}]*$/iu;

/** They get data by law or in a merger. */
const BOUND: readonly Recipient[] = ['government', 'successor', 'affiliates'];

/**
 * The kinds of recipients that a row of a list is about: those that its own cell names, if it names any. What the others hold, purposes and
 * data ("social media data"), tells of a recipient only that is called by a name.
 */
function listedIn(whom: string, headings: string, row: string, rules: SharingRules): Recipient[] {
  const named = recipientsIn(whom, rules).filter((recipient) => recipient !== 'sdks');
  if (named.length === 0) return recipientsIn(`${headings} ${row}`, rules);
  return recipientsIn(`${headings} ${whom}`, rules).filter((one) => one === 'sdks' || named.includes(one));
}

/** What stands in an address names nobody: …/marketer/data. */
const ADDRESS = /\bhttps?:\/\/[\x21-\x7e]+/g;

function recipientsIn(plain: string, rules: SharingRules): Recipient[] {
  const shown = plain.includes('://') ? plain.replace(ADDRESS, ' ') : plain;
  const meant = shown.replace(rules.leftOut, ' ');
  return rules.recipients.filter(([, words]) => words.test(meant)).map(([recipient]) => recipient);
}

function mannerIn(plain: string, rules: SharingRules): Manner {
  return rules.manners.find(([, words]) => words.test(plain))?.[0] ?? 'share';
}
