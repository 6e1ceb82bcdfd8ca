import type { RightFact } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { bearingOn, GRANTED, isOverview } from './right-bearing';
import { isByAsking, isByOneself, speaksOfAsking } from './right-manner';
import { complainedTo, isConditional, namesAuthority } from './right-terms';
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

/** The clauses of a right in the order in which they prove it. Of something that is asked for, a mere mention proves nothing. */
function telling(fact: RightFact, spans: ClauseSpan[]): number[] {
  const bearing = new Map(fact.clauses.map((id) => [id, bearingOn(fact, spans[id]!)]));
  const asking = fact.clauses.filter((id) => bearing.get(id)! > 0 && speaksOfAsking(wordingOf(spans[id]!)));
  const clauses = fact.how === 'on-request' && asking.length > 0 ? asking : fact.clauses;
  // The clauses of a path stay together.
  if (fact.path || fact.url) return clauses;
  return clauses.toSorted((a, b) => bearing.get(b)! - bearing.get(a)!);
}

/** "您可以查询、更正、删除、复制您的信息": how is told further down. */
function isToldElsewhere(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): boolean {
  if (fact.how !== 'self-service' || fact.path || fact.url) return false;
  const all = fact.clauses.every((id) => isOverview(wordingOf(spans[id]!)));
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

/** The clauses of the same right that name asking too, though their first way is another. */
function askedBeside(fact: RightFact, facts: RightFact[], spans: ClauseSpan[]): number[] {
  if (fact.how !== 'on-request' || fact.right === 'complain') return [];
  const others = facts.filter((other) => other.right === fact.right && other.how === 'self-service');
  return others.flatMap(({ clauses }) => clauses).filter((id) => OR_ASK.test(wordingOf(spans[id]!).text));
}
/** Beside a way of one's own: "or by sending a request to our support". */
const OR_ASK = /\bor (?:by )?(?:send|email|e-mail|contact|writ|call|ask|submit)\w*\b/;

/** Whether a right is only some people's or of some cases. What is only spoken of lifts no condition. */
function isLimitedRight(fact: RightFact, spans: ClauseSpan[]): boolean {
  const granting = fact.clauses.filter((id) => bearingOn(fact, spans[id]!) >= GRANTED);
  return (granting.length > 0 ? granting : fact.clauses).every((id) => isConditional(fact, spans, id));
}

/** A complaint that only goes to authorities rests on the clauses that name one. */
function complaint(fact: RightFact, spans: ClauseSpan[]): Pick<RightFact, 'to' | 'clauses'> {
  const to = complainedTo(fact.clauses.map((id) => wordingOf(spans[id]!)));
  const clauses =
    to === 'authority' ? fact.clauses.filter((id) => namesAuthority(wordingOf(spans[id]!))) : fact.clauses;
  return { ...(to && { to }), clauses };
}

/** What is left of the rights that clauses grant once they are weighed against each other. */
export function claimedRights(granted: GrantedRight[], spans: ClauseSpan[]): RightFact[] {
  const single = withoutDoubles(granted);
  const facts = single.filter((fact) => !isToldElsewhere(fact, single, spans));
  return facts
    .filter((fact) => !isOnlySaid(fact, facts, spans) && !isOnlyPossible(fact, facts, spans))
    .map(({ ofData, ...fact }) => {
      const told = { ...fact, clauses: telling(fact, spans) };
      const claimed = fact.right === 'complain' ? { ...told, ...complaint(told, spans) } : told;
      const limited = isLimitedRight(claimed, spans);
      const beside = limited ? askedBeside(fact, facts, spans) : [];
      const conditional = limited && beside.every((id) => isConditional(fact, spans, id));
      const clauses = [...new Set([...beside, ...claimed.clauses])];
      return { ...claimed, ...(conditional && { conditional }), clauses };
    });
}
