import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { isByAsking, isByOneself, speaksOfAsking } from './right-manner';
import { complainedTo, isConditional } from './right-terms';
import { namedIn } from './right-words';
import { wordingOf } from './wording';

/** A right as clauses grant it, before what they say is weighed. */
export interface GrantedRight extends RightFact {
  /** The clause of the path speaks of the reader's data, and not of a password or of one feature. */
  ofData: boolean;
}

/** Rights of which data is the object: a path to something else does not lead there. */
const TO_DATA: ReadonlySet<RightFact['right']> = new Set(['access', 'correct', 'delete', 'export']);

/** Whether the fact's path or address is better than the known one's. */
function leadsBetter(known: GrantedRight, fact: GrantedRight): boolean {
  if (!known.path && fact.path) return true;
  if (known.path && fact.path) return TO_DATA.has(fact.right) && fact.ofData && !known.ofData;
  return !known.path && !known.url && fact.url !== undefined;
}

/** Adds to what is known of the same right in the same way; the clause that leads there comes first. */
export function addRight(facts: GrantedRight[], fact: GrantedRight): void {
  const known = facts.find((one) => one.right === fact.right && one.how === fact.how);
  if (!known) {
    facts.push(fact);
    return;
  }
  const leads = leadsBetter(known, fact);
  const clauses = leads ? [...fact.clauses, ...known.clauses] : [...known.clauses, ...fact.clauses];
  known.clauses = [...new Set(clauses)];
  if (leads && fact.path) {
    known.path = fact.path;
    known.ofData = fact.ofData;
  }
  if (!known.url && fact.url) known.url = fact.url;
}

/** A right that is named without any way to use it, where another clause tells a way to use it oneself. */
function isOnlySaid(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  if (fact.how !== 'on-request' || fact.clauses.some((id) => speaksOfAsking(wordingOf(spans[id]!)))) return false;
  return facts.some((other) => other.right === fact.right && other.how === 'self-service');
}

/** "您可以访问、删除": by whom is open, and where another clause tells to ask for it, settled. */
function isOnlyPossible(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  const asksIn = (id: number) => isByAsking(wordingOf(spans[id]!));
  if (fact.how !== 'self-service' || fact.path || fact.url) return false;
  if (fact.clauses.some((id) => isByOneself(wordingOf(spans[id]!)))) return false;
  return facts.some(({ right, how, clauses }) => right === fact.right && how === 'on-request' && clauses.some(asksIn));
}

/** The clauses of something that is asked for, those that say how first: a mere mention proves nothing. */
function telling({ how, clauses }: RightFact, spans: ClauseSpan[]): number[] {
  if (how !== 'on-request') return clauses;
  const asking = clauses.filter((id) => speaksOfAsking(wordingOf(spans[id]!)));
  if (asking.length === 0) return clauses;
  const direct = asking.filter((id) => isByAsking(wordingOf(spans[id]!)));
  return [...new Set([...direct, ...asking])];
}

/** So many rights in one sentence are an overview. */
const OVERVIEW = 3;

/** "您可以查询、更正、删除、复制您的信息": how is told further down. */
function isOverview(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  if (fact.how !== 'self-service' || fact.path || fact.url) return false;
  const all = fact.clauses.every((id) => {
    const wording = wordingOf(spans[id]!);
    return !isByOneself(wording) && namedIn(wording.text, wording.chinese).length >= OVERVIEW;
  });
  return all && facts.some((other) => other !== fact && other.right === fact.right);
}

/** Complaints are told in one sentence, whichever way they go: two of them only differ by where they lead. */
function withoutDoubles(facts: GrantedRight[]): GrantedRight[] {
  const complaints = facts.filter(({ right, path, url }) => right === 'complain' && !path && !url);
  const [first, ...others] = complaints;
  if (!first || others.length === 0) return facts;
  const one = {
    ...first,
    how: 'on-request' as const,
    clauses: [...new Set(complaints.flatMap(({ clauses }) => clauses))],
  };
  return facts.filter((fact) => !others.includes(fact)).map((fact) => (fact === first ? one : fact));
}

/** "Premium members can only delete it by contacting us": the way before is not theirs. */
const ONLY_BY_ASKING =
  /\b(?:members|users|subscribers|customers|accounts)\b[^.;]{0,24}\b(?:can|may|must) only\b[^.;]{0,90}\bby (?:contact|writ|e-?mail|call|ask)ing\b/;
/** So many clauses after a way, what is said of it belongs to it. */
const AFTER = 3;

/** Whether one of the next sentences of the section takes some people out. */
function leavesSomeOut(spans: ClauseSpan[], id: number): boolean {
  const { section } = spans[id]!;
  return spans
    .slice(id + 1, id + 1 + AFTER)
    .some((span) => span.section.join('\n') === section.join('\n') && ONLY_BY_ASKING.test(wordingOf(span).text));
}

/** The clauses of the same right that name asking too, though their first way is another, and grant it to all. */
function openToAll(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): number[] {
  if (fact.how !== 'on-request' || fact.right === 'complain') return [];
  const others = facts.filter((other) => other.right === fact.right && other.how === 'self-service');
  return others
    .flatMap(({ clauses }) => clauses)
    .filter((id) => OR_ASK.test(wordingOf(spans[id]!).text) && !isConditional(spans, id) && !leavesSomeOut(spans, id));
}
/** Beside a way of one's own: "or by sending a request to our support". */
const OR_ASK = /\bor (?:by )?(?:send|email|e-mail|contact|writ|call|ask|submit)\w*\b/;

/** What is left of the rights that clauses grant once they are weighed against each other. */
export function claimedRights(granted: GrantedRight[], spans: ClauseSpan[]): RightFact[] {
  const single = withoutDoubles(granted);
  const facts = single.filter((fact) => !isOverview(fact, single, spans));
  return facts
    .filter((fact) => !isOnlySaid(fact, facts, spans) && !isOnlyPossible(fact, facts, spans))
    .map(({ ofData, ...fact }) => {
      const told = telling(fact, spans);
      const partial = told.every((id) => isConditional(spans, id));
      const clauses = [...new Set([...(partial ? openToAll(fact, facts, spans) : []), ...told])];
      // One clause that grants it to all is enough.
      const conditional = clauses.every(
        (id) => isConditional(spans, id) || (fact.how === 'self-service' && leavesSomeOut(spans, id)),
      );
      const to = fact.right === 'complain' ? complainedTo(clauses.map((id) => wordingOf(spans[id]!))) : undefined;
      return { ...fact, ...(conditional && { conditional }), ...(to && { to }), clauses };
    });
}
