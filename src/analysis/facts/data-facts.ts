import type { Clause } from '../../policy/clause';
import type { DataMention, DataType } from '../../policy/data-type';
import type { DataFact, ThirdParty } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { Polarity } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { deniedAfter, isSealed, neverArrives, qualifiedAfter, staysThere } from './aftermath';
import { bearingOf, isStanding, STATED, TERMS } from './bearing';
import { directnessOf } from './directness';
import { brandsIn, isPieceOfBrand } from './own-brand';
import { combined, type Saying, Sayings } from './sayings';
import {
  isBeyondReach,
  isDefinition,
  isNone,
  isUndone,
  onlyHoldsBack,
  speaksOfTaking,
  takingOf,
  takingOfMinors,
} from './taking';
import { nameTooLittle, nameWhole } from './whole-kind';
import { isForUs, isOfReader, isTakenByOthers, takers } from './whose';
import { fold, type Wording, wordingOf } from './wording';

function firstOfEach(mentions: readonly DataMention[]): DataMention[] {
  return mentions.filter(({ type }, i) => mentions.findIndex((other) => other.type === type) === i);
}

/** What devices guard by a switch: one clause that tells of it speaks for those that do not. */
const GUARDED: ReadonlySet<DataType> = new Set<DataType>([
  'camera',
  'voice',
  'calendar',
  'address-book',
  'call-log',
  'clipboard',
  'precise-location',
  'location',
]);

/** What the law has leave asked for: a clause that states it speaks for the others. */
const ASKED_FOR: ReadonlySet<DataType> = new Set<DataType>(['biometric']);

/** One that only mentions the data does not make up for the condition that another states. */
function judged(type: DataType, sayings: readonly Saying[]): Polarity {
  const conditional = strongest(sayings, 'conditional');
  const affirmed = strongest(sayings, 'affirmed');
  const asked = affirmed < STATED ? Math.max(2, affirmed) : STATED;
  const enough = GUARDED.has(type) ? 2 : ASKED_FOR.has(type) ? asked : affirmed + 2;
  return conditional >= enough ? 'conditional' : combined(sayings.map(({ polarity }) => polarity));
}

function strongest(sayings: readonly Saying[], polarity: Polarity): number {
  return Math.max(0, ...sayings.filter((one) => one.polarity === polarity).map(({ bearing }) => bearing));
}

/** "In this case", "this permission", "currently": what is not taken there may be taken elsewhere, or later. */
const ONE_CASE =
  /^(?:in (?:this|that|such) (?:case|event)\b|此时|在?(?:此|该|这种|上述)(?:情形|情况))|^(?:本|该|此)(?:项)?(?:功能|权限|模块|sdk|插件)|\bthis (?:feature|permission|sdk|widget|cookie)\b|\bnot currently\b|\bat this time\b|目前|暂(?:时|不)/;

/** A definition goes on where the page broke its line. */
function goesOnDefining(before: ClauseSpan | undefined): boolean {
  if (!before) return false;
  const wording = wordingOf(before);
  return /[、,]$/.test(wording.text) && isDefinition(wording);
}

/**
 * The kinds of data that the policy speaks of, each once, with whether they are taken.
 * A clause that only denies giving a kind away says nothing of its being taken.
 * @param title of the policy: a word for data in the service's own name is none.
 * @param parties those whom the policy calls third parties: what they take for themselves, the service does not.
 */
export function dataFacts(
  title: string,
  spans: ClauseSpan[],
  clauses: Clause[],
  parties: readonly ThirdParty[] = [],
): DataFact[] {
  const brands = brandsIn(title);
  const named = takers(parties);
  let taken: ReadonlySet<DataType> = NONE;
  let head = { text: '', at: 0 };
  const sayings = new Sayings<Kind>();
  clauses.forEach((clause, i) => {
    const span = spans[i]!;
    const own = wordingOf(span);
    if (own.title) head = { text: own.text, at: i };
    const takenBefore = taken;
    taken = NONE;
    const wording = i - head.at <= LONGEST_LIST ? under(head.text, own) : own;
    if (clause.data.length === 0 || clause.sharing?.polarity === 'denied' || isTitle(wording, span)) return;
    if (onlyHoldsBack(wording) || neverArrives(wording) || isUndone(wording)) return;
    const goesOn = clause.data.every(({ type }) => takenBefore.has(type)) && !isForUs(wording.text);
    if (goesOn || isTakenByOthers(wording, named)) {
      taken = new Set(clause.data.map(({ type }) => type));
      return;
    }
    const listed = wording !== own || span.kind === 'row' || span.kind === 'item' || span.leadIn !== null;
    if (!speaksOfTaking(wording, listed) || goesOnDefining(spans[i - 1])) return;
    const meant = clause.data.filter(({ start, end }) => !isPieceOfBrand(clause.text, start, end, brands));
    const qualified = staysThere(wording) || qualifiedAfter(spans, clauses, i);
    for (const { type, start, end } of firstOfEach(meant)) {
      const words = fold(clause.text.slice(start, end));
      const all = meant.filter((one) => one.type === type).map((one) => fold(clause.text.slice(one.start, one.end)));
      if (
        !isOfReader(type, wording, words) ||
        nameTooLittle(type, all) ||
        isBeyondReach(wording, words) ||
        isNone(wording, words) ||
        (type === 'communications' && isSealed(wording))
      )
        continue;
      const said = ofOthersConsent(type, wording, span) ? 'affirmed' : polarityOf(type, wording, words);
      if (said === 'denied' && !nameWhole(type, all)) continue;
      if (said === 'denied' ? ONE_CASE.test(wording.text) : deniedAfter(spans, clauses, i, type)) continue;
      const polarity = said === 'affirmed' && qualified && type !== 'cookies' ? 'conditional' : said;
      const stated = said !== polarity ? STATED : bearingOf(wording, words, span);
      const bearing = said === 'conditional' && isStanding(wording, span) ? TERMS : stated;
      sayings.add(type, kindOf(type), clause.id, polarity, bearing, directnessOf(wording, type, all));
    }
  });
  lend(sayings);
  return sayings.facts(({ type }, said) => judged(type, said));
}

/** Places that one switch guards, whatever they are called: the terms of one are those of the other. */
const PLACES = ['precise-location', 'location'] as const;

function lend(sayings: Sayings<Kind>): void {
  for (const [type, other] of [PLACES, [...PLACES].reverse()] as [DataType, DataType][]) {
    const said = sayings.of(type);
    const terms = sayings.of(other).find(({ polarity, bearing }) => polarity === 'conditional' && bearing > 1);
    if (said.length === 0 || said.some(({ polarity }) => polarity !== 'affirmed') || !terms) continue;
    sayings.add(type, kindOf(type), terms.clause, terms.polarity, terms.bearing);
  }
}

/** A word or two are an item of a list, and no heading, where a line that speaks of taking leads them in. Chinese tables of contents are led in as well. */
const LEADS_TAKING = /\b(?:collect|gather|receive|obtain|provide|enter|submit|give|ask)\b/;

function isTitle({ title, lead, chinese }: Wording, { kind }: ClauseSpan): boolean {
  return title && (kind === 'heading' || chinese || !LEADS_TAKING.test(lead));
}

const NONE: ReadonlySet<DataType> = new Set();

/** Clauses; a list under a heading that the page does not mark as one is no longer. */
const LONGEST_LIST = 20;
const BULLET = /^[•·▪●○■◆]/;
const HEADS_TAKING = /收集|采集|获取|\b(?:collect|gather|receive|obtain)\b/;

/** A line that begins with a bullet, as an item of the list that a line above leads in: 我们收集哪些信息. Any other line, as it is. */
function under(head: string, wording: Wording): Wording {
  const leads = wording.lead === '' && BULLET.test(wording.text) && HEADS_TAKING.test(head);
  return leads ? { ...wording, lead: head } : wording;
}

type Kind = Pick<DataFact, 'type' | 'sensitive' | 'basis'>;

function kindOf(type: DataType): Kind {
  return { type, sensitive: isSensitive(type), basis: [...basesOf(type)] };
}

/** In a table of purposes, consent may be named for sensitive data alone. */
const FOR_SENSITIVE = /\bconsent\b[^.;|]{0,40}\bsensitive\b|敏感(?:个人)?信息[^。;]{0,12}同意/;

function ofOthersConsent(type: DataType, { text }: Wording, { kind }: ClauseSpan): boolean {
  return kind === 'row' && !isSensitive(type) && FOR_SENSITIVE.test(text);
}

function polarityOf(type: DataType, wording: Wording, words: string): Polarity {
  return type === 'minor' ? takingOfMinors(wording, words) : takingOf(wording, words);
}
