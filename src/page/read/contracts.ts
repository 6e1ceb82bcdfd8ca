import { documentNamed } from '../detect/document-names';
import { width } from './characters';
import type { Draft } from './draft';
import { markerOf } from './marker';

/** A heading whose text, up to the next contract, has fewer UTF-16 units mentions a contract rather than opening one. */
const SHORTEST_CONTRACT = 1500;
/** A heading with less text than this before a contract below it is the name of the collection. */
const LONGEST_PREFACE = 400;
const WIDEST_NAME = 80;
/** Contracts that are neither privacy policies nor terms nor cookie policies, by the word that their names end with. */
const CONTRACT =
  /(?:agreement|polic(?:y|ies)|terms|guidelines|rules|notice|statement|addendum|[协協][议議]|[条條]款|[规規][则則范範]|公[约約]|政策|[声聲]明|[须須]知)$/i;

interface Contract {
  /** Index of its heading. */
  start: number;
  /** Index of the next heading that names a contract, of its level or above. */
  end: number;
  level: number;
  kind: 'privacy' | 'terms' | 'cookies' | 'other';
}

/**
 * The privacy policies in a document that holds several contracts one after the other, or all of it if it does not.
 * A contract begins at a heading that names one and is followed by text of its own; a heading below another contract's is a section of that.
 */
export function privacyPart(drafts: readonly Draft[]): Draft[] {
  const contracts = outermost(contractsIn(drafts));
  const apart = contracts.some(({ kind }) => kind === 'terms') && contracts.some(({ kind }) => kind === 'privacy');
  if (!apart) return [...drafts];
  return contracts.flatMap(({ kind, start, end }) => (kind === 'privacy' ? drafts.slice(start, end) : []));
}

function contractsIn(drafts: readonly Draft[]): Contract[] {
  const named = drafts.flatMap((draft, start): Contract[] => {
    const kind = draft.kind === 'heading' ? kindOf(draft.mapped.text) : null;
    return kind ? [{ start, end: drafts.length, level: draft.level, kind }] : [];
  });
  const before = [0];
  for (const { mapped } of drafts) before.push(before.at(-1)! + mapped.text.length);
  const length = (from: number, to: number) => before[to]! - before[from + 1]!;
  // From the end, so that one pass finds where each ends.
  const closing: Contract[] = [];
  for (const contract of named.toReversed()) {
    while (closing.length > 0 && closing.at(-1)!.level > contract.level) closing.pop();
    contract.end = closing.at(-1)?.start ?? drafts.length;
    closing.push(contract);
  }
  return named.filter(({ start, end, level }, i) => {
    const next = named[i + 1];
    if (next && next.level > level && length(start, next.start) < LONGEST_PREFACE) return false;
    return length(start, end) >= SHORTEST_CONTRACT;
  });
}

function kindOf(heading: string): Contract['kind'] | null {
  if (width(heading) > WIDEST_NAME) return null;
  const marker = markerOf(heading);
  if (marker && marker.style !== '第章' && marker.style !== 'section') return null;
  const { kind, about } = documentNamed(heading);
  if (about) return null;
  if (kind !== 'other') return kind;
  return CONTRACT.test(heading) ? 'other' : null;
}

/** Without the contracts that stand below another's heading. */
function outermost(contracts: readonly Contract[]): Contract[] {
  const kept: Contract[] = [];
  for (const contract of contracts) if (kept.length === 0 || contract.level <= kept.at(-1)!.level) kept.push(contract);
  return kept;
}
