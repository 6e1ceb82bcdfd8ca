import type { Clause, MarkKind } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import { triggersOf } from '../policy/trigger';
import { clauseSays, polarityOf, typesOf } from './clause-words';
import { lawName } from './law';
import type { Words } from './words';

/**
 * All that a clause's card shows, in words of the reader's language. Plain data, so that it can be made where the catalogues are
 * and sent to the page: the script in the page stays without them.
 */
export interface ClauseCard {
  clause: number;
  /** null: a clause that carries no mark, opened from the panel. */
  kind: MarkKind | null;
  /** BCP 47, of the words. */
  language: string;
  /** Names the dialog. */
  label: string;
  heading: string;
  /** Where it stands among the clauses of its kind, '3 of 31'; null without a kind. */
  position: string | null;
  /** Whether others of its kind can be gone to. */
  others: boolean;
  says: string[];
  /** Each text on a line of its own; after them, words of the policy that they rest on. */
  details: { term: string; texts: string[]; quoted?: string }[];
  /** The clause itself; `triggers` are UTF-16 offsets into `text`, in order, not overlapping. */
  quote: { term: string; text: string; language: string; triggers: { start: number; end: number }[] };
  otherKinds: { kind: MarkKind; label: string }[];
  otherKindsLabel: string;
  opposite: { clause: number; label: string } | null;
  actions: Record<'previous' | 'next' | 'copyLink' | 'copied' | 'hide' | 'close', string>;
  /** Spelt out, for those who only hear the button. */
  hideLabel: string;
}

/**
 * The card of a clause.
 *
 * @param id The clause's id.
 * @param kind Which of its marks the reader chose; null or a kind that it does not carry: its first mark, if any.
 * @throws {RangeError} if the policy has no such clause.
 */
export function clauseCard(words: Words, analysis: PolicyAnalysis, id: number, kind: MarkKind | null): ClauseCard {
  const clause = analysis.clauses.find((each) => each.id === id);
  if (!clause) throw new RangeError(`The policy has no clause ${id}.`);
  const shown = kind && clause.marks.includes(kind) ? kind : (clause.marks[0] ?? null);
  const heading = headingOf(words, clause, shown);
  const siblings = shown ? analysis.clauses.filter((each) => each.marks.includes(shown)) : [];
  return {
    clause: id,
    kind: shown,
    language: words.tag,
    label: words.t('card.label', { kind: heading }),
    heading,
    position: shown ? words.t('card.position', { index: siblings.indexOf(clause) + 1, of: siblings.length }) : null,
    others: siblings.length > 1,
    says: clauseSays(words, clause, analysis.facts),
    details: quoting(clause, shown, detailsOf(words, clause, analysis, shown)),
    quote: {
      term: words.t('card.words'),
      text: clause.text,
      language: analysis.language,
      triggers: triggersOf(clause, shown),
    },
    otherKinds: clause.marks
      .filter((each) => each !== shown)
      .map((each) => ({ kind: each, label: words.t(`kinds.${each}.label`) })),
    otherKindsLabel: words.t('card.also'),
    opposite: oppositeOf(words, analysis, id),
    actions: {
      previous: words.t('card.previous'),
      next: words.t('card.next'),
      copyLink: words.t('card.copyLink'),
      copied: words.t('common.copied'),
      hide: words.t('card.hide'),
      close: words.t('common.close'),
    },
    hideLabel: words.t('card.hideOf', { kind: heading }),
  };
}

function headingOf(words: Words, clause: Clause, kind: MarkKind | null): string {
  if (kind) return words.t(`kinds.${kind}.label`);
  const topic = clause.topics[0];
  return topic ? words.t(`topics.${topic}`) : words.t('card.plain');
}

function detailsOf(
  words: Words,
  clause: Clause,
  { facts }: PolicyAnalysis,
  kind: MarkKind | null,
): ClauseCard['details'] {
  const details: ClauseCard['details'] = [];
  const add = (term: string, texts: string[]) => {
    if (texts.length > 0) details.push({ term, texts });
  };
  const label = (type: (typeof clause.data)[number]['type']) => words.t(`data.${type}.label`);
  if (kind === 'sensitive') {
    const reasons = typesOf(clause, true).map((type) => {
      const laws = facts.data.find((fact) => fact.type === type)?.basis.map((basis) => lawName(words, basis)) ?? [];
      return laws.length > 0 ? `${label(type)}${words.t('common.colon')}${words.labels(laws)}` : label(type);
    });
    add(words.t('card.why'), reasons.length > 0 ? reasons : [words.t('kinds.sensitive.about')]);
  } else if (kind === 'sharing') {
    add(words.t('card.why'), [words.t('kinds.sharing.about')]);
  } else if (kind === 'risk' && clause.risk) {
    add(words.t('card.why'), [words.t(`risks.${clause.risk}.label`)]);
  }
  const named = kind === 'sensitive' ? typesOf(clause, false) : typesOf(clause);
  add(words.t('card.data'), named.length > 0 ? [words.labels(named.map(label))] : []);
  const recipients = clause.sharing?.recipients.map((recipient) => words.t(`recipients.${recipient}.label`)) ?? [];
  add(words.t('card.recipients'), recipients.length > 0 ? [words.labels(recipients)] : []);
  const conditional =
    clause.sharing?.polarity === 'conditional' ||
    typesOf(clause).some((type) => polarityOf(type, clause.id, facts) === 'conditional');
  add(words.t('card.condition'), conditional ? [words.t('card.conditional')] : []);
  return details;
}

/** So many of the words for which a clause is marked are quoted: the quote below shows them all. */
const MOST_QUOTED = 4;

/** The details of a marked clause, the first of which says why, with the words that made it so. */
function quoting(clause: Clause, kind: MarkKind | null, details: ClauseCard['details']): ClauseCard['details'] {
  const [why, ...rest] = details;
  const said = kind ? triggersOf(clause, kind) : [];
  if (!why || said.length === 0) return details;
  const texts = said.slice(0, MOST_QUOTED).map(({ start, end }) => `“${clause.text.slice(start, end)}”`);
  return [{ ...why, quoted: texts.join(' … ') + (said.length > MOST_QUOTED ? ' …' : '') }, ...rest];
}

function oppositeOf(words: Words, { contradictions }: PolicyAnalysis, id: number): ClauseCard['opposite'] {
  const pair = contradictions.find(({ denies, affirms }) => denies === id || affirms === id);
  if (!pair) return null;
  return { clause: pair.denies === id ? pair.affirms : pair.denies, label: words.t('card.opposite') };
}
