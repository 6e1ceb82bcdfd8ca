import type { ThirdParty } from '../../../policy/facts';
import type { PolicyText } from '../../../policy/policy-text';
import type { ClauseSpan } from '../../segment/clause-span';
import { thirdPartiesInFlattenedTables } from './flattened';
import { thirdPartiesInLabels } from './labelled';
import { nameKey } from './name';
import { thirdPartiesInProse } from './prose';
import { thirdPartiesInSeparatedTables } from './separated';
import { thirdPartiesInTables } from './table';

/** Adds to a known third party what another place says of it; what was said first stays. */
function merge(known: ThirdParty, more: ThirdParty): void {
  known.clauses = [...new Set([...known.clauses, ...more.clauses])];
  for (const field of ['company', 'purpose', 'data', 'url'] as const) {
    if (known[field] === undefined && more[field] !== undefined) known[field] = more[field];
  }
}

/**
 * Third parties by name, each once, with what the policy says of them. Names come from the policy's tables, labels and
 * sentences alone; a field whose border does not show is left out.
 */
export function findThirdParties(text: PolicyText, spans: ClauseSpan[]): ThirdParty[] {
  const parties = new Map<string, ThirdParty>();
  const listed = [
    ...thirdPartiesInTables(text, spans),
    ...thirdPartiesInFlattenedTables(text, spans),
    ...thirdPartiesInSeparatedTables(spans),
    ...thirdPartiesInLabels(spans),
  ];
  // A row that has been read as one is no sentence.
  const rows = new Set(listed.flatMap(({ clauses }) => clauses));
  const told = thirdPartiesInProse(
    spans.filter(({ id }) => !rows.has(id)),
    text.title,
  );
  for (const party of [...listed, ...told]) {
    const key = nameKey(party.name);
    const known = parties.get(key);
    if (known) merge(known, party);
    else if (key) parties.set(key, party);
  }
  for (const [key, party] of parties) {
    const whole = [...parties.values()].find(({ name }) => isShortFor(party.name, name));
    if (!whole) continue;
    merge(whole, party);
    parties.delete(key);
  }
  return [...parties.values()];
}

/** Whether a name is made of the first letters of another: HQM of Harbor Quay Mail. */
function isShortFor(name: string, other: string): boolean {
  if (!/^[A-Z]{3,5}$/.test(name)) return false;
  const initials = other.split(/[\s-]+/).map((word) => word[0]);
  return initials.join('') === name;
}
