import type { ThirdParty } from '../../../policy/facts';
import type { ClauseSpan } from '../../segment/clause-span';
import { givesToUs } from '../giving';
import { wordingOf } from '../wording';
import { nameKey } from './name';
import { isInTitle, ownNames } from './own-names';
import { englishNames } from './prose-english';
import { hanNames } from './prose-han';
import { namesInRoles } from './prose-roles';
import { ownWordsOf } from './sdk-names';

/** Names are looked for in the first part of a clause that goes on for pages. */
const LONGEST_CLAUSE = 4000;

/** "No personal data is shared with Harborlight": they are named, and get nothing. */
const GETS_NOTHING =
  /\b[Nn]o (?:personal )?(?:data|information) (?:is|are|will be) (?:\w+ )?(?:exchanged|shared|transferred|transmitted|disclosed|sent|passed on|given) (?:with|to) (\p{Lu}[\w&'’+-]*)/gu;

function firstWord(name: string): string {
  return name.split(/[ ,]/)[0]!.toLowerCase();
}

/** The first words of names of those that get nothing. */
function leftOut(spans: ClauseSpan[]): Set<string> {
  const told = spans.filter(({ text }) => /\b[Nn]o /.test(text));
  const names = told.flatMap(({ text }) => [...text.slice(0, LONGEST_CLAUSE).matchAll(GETS_NOTHING)]);
  return new Set(names.map((match) => match[1]!.toLowerCase()));
}

/** An SDK that bears the first part of the service's own name is of the same house: 潮汐账号SDK of 潮汐音乐. */
function isOwnSdk(name: string, own: Set<string>): boolean {
  if (!/SDK$/.test(name)) return false;
  const words = nameKey(ownWordsOf(name));
  return words.length > 1 && [...own].some((key) => key.startsWith(words));
}

/** "Harbor, which we host ourselves": a tool of others' making that stays in the house. */
const HOUSED =
  /^,? ?\(?(?:(?:which|that) )?(?:(?:we (?:\w+ )?(?:host|run|operate) (?:it )?(?:ourselves|in-house|on our own))|(?:is )?(?:self-hosted|(?:hosted|run|operated) (?:by us|in-house|on our own)))\b/;
/** Parts of the company's own house. */
const OWN_UNIT = /\b(?:Team|Department|Directorate|Committee)$/;

function staysInHouse(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return OWN_UNIT.test(name) || (at >= 0 && HOUSED.test(text.slice(at + name.length, at + name.length + 60)));
}

function namesInEnglish(text: string, around: string, head: string, policy: () => string): string[] {
  const names = englishNames(text, around);
  const known = names.map(nameKey);
  const more = namesInRoles(text, `${around} ${head}`, policy);
  // "Harbor Pay" and "Harbor Pay, Inc." of one clause are one.
  const all = [...names, ...more.filter((name) => !known.some((key) => key.startsWith(nameKey(name))))];
  return all.filter((name) => !staysInHouse(text, name));
}

const LONGEST_HEAD = 60;

/** The words that a paragraph begins with as with a heading, "Vendors.", folded; '' if it does not. */
function runInHead(spans: readonly ClauseSpan[], at: number): string {
  const { block } = spans[at]!;
  let first = at;
  while (first > 0 && spans[first - 1]!.block === block) first--;
  const head = spans[first]!;
  return first < at && head.kind !== 'row' && head.text.length <= LONGEST_HEAD ? wordingOf(head).text : '';
}

/** 该SDK由某某公司提供: a tool and its maker are one. */
const MAKER = /sdk[^。；;，,]{0,6}由([^，。；,;]{4,30}?(?:公司|集团))(?:[（(][^）)]{1,20}[）)])?(?:所?提供|开发|运营)/i;

/** The names of a clause, that of a tool with its maker's. */
function partiesOf(names: readonly string[], text: string): Omit<ThirdParty, 'clauses'>[] {
  const maker = MAKER.exec(text)?.[1];
  const tools = names.filter((name) => /SDK$/i.test(name));
  if (!maker || tools.length !== 1 || !names.includes(maker)) return names.map((name) => ({ name }));
  return names
    .filter((name) => name !== maker)
    .map((name) => (name === tools[0] ? { name, company: maker } : { name }));
}

/**
 * Third parties named in sentences and list items: "payment providers such as Stripe and Adyen", 由某某公司提供.
 * Only names are taken: what else a sentence says has no border that shows.
 * @param title of the policy, so that its own brand is not taken for a third party.
 */
export function thirdPartiesInProse(spans: ClauseSpan[], title: string): ThirdParty[] {
  const own = ownNames(spans, title);
  const left = leftOut(spans);
  const found: ThirdParty[] = [];
  let whole: string | null = null;
  const policy = () => {
    whole ??= spans.map(({ text }) => text).join('\n');
    return whole;
  };
  for (const [at, span] of spans.entries()) {
    if (span.kind === 'row' || span.kind === 'heading') continue;
    const wording = wordingOf(span);
    if (givesToUs(wording)) continue;
    const { chinese, lead, section } = wording;
    const text = span.text.slice(0, LONGEST_CLAUSE);
    const names = chinese ? hanNames(text) : namesInEnglish(text, `${lead} ${section}`, runInHead(spans, at), policy);
    for (const party of partiesOf(names, text)) {
      const { name } = party;
      if (own.has(nameKey(name)) || isInTitle(name, title)) continue;
      if (!isOwnSdk(name, own) && !left.has(firstWord(name))) found.push({ ...party, clauses: [span.id] });
    }
  }
  return found;
}
