import type { TextSpan } from '../../policy/clause';
import type { DataMention } from '../../policy/data-type';
import type { Language } from '../../policy/language';
import { isSensitive, SENSITIVITY } from '../../policy/sensitivity';
import type { ClauseSpan } from '../segment/clause-span';
import type { Asides, WordAside } from './asides/asides';
import { en as englishAsides } from './asides/en';
import { zh as chineseAsides } from './asides/zh';
import { besideThePoint } from './beside';
import { isHeaderRow } from './header-row';
import { en as englishLexicon } from './lexicon/en';
import { Phrases } from './lexicon/phrases';
import { en as englishPhrases } from './lexicon/phrases-en';
import { zh as chineseLexicon } from './lexicon/zh';
import { type Found, Terms } from './terms';

interface Reader {
  terms: Terms;
  phrases: Phrases;
  asides: Asides;
}

const MADE: Record<Language, () => Reader> = {
  en: () => ({ terms: new Terms(englishLexicon, true), phrases: new Phrases(englishPhrases), asides: englishAsides }),
  zh: () => ({ terms: new Terms(chineseLexicon, false), phrases: new Phrases([]), asides: chineseAsides }),
};
const readers: Partial<Record<Language, Reader>> = {};

/** Made when a clause of that language is first read: many a start of the extension reads none. */
function readerOf(language: Language): Reader {
  readers[language] ??= MADE[language]();
  return readers[language];
}

/** Characters around a term in which its near misses are looked for. */
const AROUND = 40;

/**
 * The kinds of data that a clause speaks of as data of this service about the reader or other people: taken, used, kept, given away,
 * or said not to be. Words used for something else are left out: another's data, advice, definitions, channels of notice.
 * Offsets are UTF-16, into the clause's text; mentions are in order and do not overlap.
 */
export function spokenData(span: ClauseSpan, language: Language): DataMention[] {
  const { terms, phrases, asides } = readerOf(language);
  const { plain } = span;
  if (asides.definition.test(plain) || isHeaderRow(span)) return [];
  const found = phrases.among(terms.find(plain), plain);
  const minor = minorIn(plain, asides);
  if (found.length === 0) return minor;
  const columns = dataColumns(span);
  if (columns.length > 0) {
    const listed = found.filter(({ start }) => columns.some((column) => column.start <= start && start < column.end));
    return mentionsOf(listed, plain, asides);
  }
  const led = span.leadIn !== null && asides.leads.test(span.leadIn);
  if (!led && asides.clauses.some((aside) => aside.test(plain)) && !asides.taking.test(plain)) return minor;
  const handled =
    span.kind === 'row' || asides.handling.test(plain) || (span.leadIn !== null && asides.handling.test(span.leadIn));
  const beside = besideThePoint(plain, language);
  const isBeside = ({ start }: Found) => beside.some((stretch) => stretch.start <= start && start < stretch.end);
  const meant = found.filter(
    (term) => (term.certain || handled) && !isBeside(term) && !isAside(term, span, asides.words),
  );
  const mentions = mentionsOf(meant, plain, asides);
  if (mentions.some(({ type }) => type === 'minor')) return mentions;
  const apart = minor.filter(({ start, end }) =>
    mentions.every((mention) => mention.end <= start || end <= mention.start),
  );
  return [...mentions, ...apart].sort((a, b) => a.start - b.start);
}

/** Headers of columns that list data: 收集的信息, 'Data collected', 'Personal information shared', or the 'Elements' of a 'Type of information'. */
const DATA_HEADER =
  /信息|資訊|资讯|数据|字段|权限|\bdata\b|\binformation\b|\bpermissions?\b|\b(?:elements|examples|specifics)\b/i;
/** Headers of columns that hold something else about the data: whose, what for, how long, under which policy. */
const OTHER_HEADER =
  /名称|公司|主体|目的|用途|场景|功能|方式|期限|链接|网址|政策|\b(?:name|company|purpose|why|how|retention|period|links?|policy|source|basis)\b/i;

/** The stretches of a row that lie in columns of data; what stands in them is data without any further word. */
function dataColumns({ cells = [] }: ClauseSpan): { start: number; end: number }[] {
  return cells
    .filter(({ header }) => DATA_HEADER.test(header) && !OTHER_HEADER.test(header))
    .map(({ start, text }) => ({ start, end: start + text.length }));
}

function mentionsOf(found: readonly Found[], plain: string, { retyped }: Asides): DataMention[] {
  // A clause is tested once, however often it names the data.
  const fitting = retyped.filter(({ from, clause }) => found.some(({ type }) => type === from) && clause.test(plain));
  return found.map(({ type: usual, start, end }) => {
    const words = plain.slice(start, end);
    const other = fitting.find(({ from, term }) => from === usual && term.test(words));
    const type = other?.to ?? usual;
    return { type, start, end: extended(plain, end), sensitive: isSensitive(type) };
  });
}

/** Kinds whose words mean a person's data and nothing else, wherever they stand: a language or a network may be anyone's. */
const PERSONAL: ReadonlySet<Found['type']> = new Set<Found['type']>([
  ...(Object.keys(SENSITIVITY) as Found['type'][]),
  'name',
  'birth-date',
  'portrait',
  'email',
  'phone',
  'postal-address',
  'device-id',
  'ip-address',
  'browsing-history',
  'search-history',
  'transaction',
]);

/** The text with every certain word for a person's data made the general word, for rules that know that one alone. Offsets are lost. */
export function generalised(plain: string, language: Language): string {
  let read = '';
  let from = 0;
  for (const { type, certain, start, end } of readerOf(language).terms.find(plain)) {
    if (!certain || !PERSONAL.has(type)) continue;
    read += plain.slice(from, start) + (language === 'zh' ? '数据' : 'data');
    from = end;
  }
  return read + plain.slice(from);
}

/** The words with which a clause speaks of this service's sensitive data without saying which, or null. */
export function sensitiveWords({ plain }: ClauseSpan, language: Language): TextSpan | null {
  const { asides } = readerOf(language);
  const found = asides.sensitive.exec(plain);
  if (!found || asides.definition.test(plain) || /《[^》]*敏感/.test(plain)) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** The first word for a minor in a clause that also speaks of data: whatever data it is, the law protects it. */
function minorIn(plain: string, { minors, anyData, notMinors }: Asides): DataMention[] {
  const word = minors.exec(plain);
  if (!word || !anyData.test(plain) || notMinors.test(plain) || /《[^》]{0,24}$/.test(plain.slice(0, word.index)))
    return [];
  return [{ type: 'minor', start: word.index, end: word.index + word[0].length, sensitive: true }];
}

function isAside({ type, start, end }: Found, { plain, leadIn }: ClauseSpan, words: readonly WordAside[]): boolean {
  const before = plain.slice(Math.max(0, start - AROUND), start);
  const window = `${before}‹${plain.slice(start, end)}›${plain.slice(end, end + AROUND)}`;
  return words.some(
    ({ types, around, alone }) =>
      (!types || types.includes(type)) && !(alone && leadIn !== null) && around.test(window),
  );
}

/** A term takes in the general word that follows it: 头像信息. */
function extended(plain: string, end: number): number {
  return /^(?:信息|数据|资料|权限)/.test(plain.slice(end, end + 2)) ? end + 2 : end;
}
