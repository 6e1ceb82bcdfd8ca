import type { Clause } from '../../policy/clause';
import type { Facts } from '../../policy/facts';
import type { Question, Said } from '../../policy/rubric';
import { placeOf } from '../facts/place';
import { type Wording, wordingOf } from '../facts/wording';
import type { ClauseSpan } from '../segment/clause-span';

/** One clause, with all that is known of it. */
export interface Read {
  id: number;
  wording: Wording;
  /** Its text behind the line that leads it in. */
  led: string;
  /** What its part is called: its heading path (on a page without headings the last line that looks like one), and the name it runs in with. */
  heading: string;
  /** The last of these names. */
  part: string;
  clause: Clause;
}

/** What the questions are asked of. */
export interface Reading {
  facts: Facts;
  /** Clauses in order, without those that only name a matter (headings, contents, names that run in). */
  statements: Read[];
  /** By clause id. */
  wordings: Wording[];
  /** By clause id. */
  spans: ClauseSpan[];
}

/** What is said, an answer or a shade of one, and the clauses that it rests on. */
export interface Finding<Q extends Question> {
  answer: Said<Q>;
  evidence: number[];
}

/** Answers one question; null for silence. */
export type Ask<Q extends Question> = (reading: Reading) => Finding<Q> | null;

/** A name that runs in: "6.6 Authorities and claimants." */
const RUN_IN = /^[(\d.a-z]{0,6}[.)\s]{0,2}[a-z][a-z ,&'/-]{2,44}[.:]$/;
/** Characters. */
const LONGEST_NAME = 50;
const SAYS = /\b(?:we|us|our|you|your|it|is|are|was|be|may|can|do|does|will|would|not|no|has|have|see|if|please)\b/;

/** Puts together what the questions are asked of. `spans` and `clauses` go one for one. */
export function readingOf(facts: Facts, spans: ClauseSpan[], clauses: Clause[]): Reading {
  const wordings = spans.map(wordingOf);
  const statements: Read[] = [];
  let title = '';
  let name = '';
  let part = '';
  for (const [i, clause] of clauses.entries()) {
    const wording = wordings[i]!;
    const { text, section } = wording;
    if (wording.title) title = text;
    if (wording.title || section !== part) name = '';
    part = section;
    if (wording.title) continue;
    const runsIn = spans[i]!.kind === 'paragraph' && spans[i + 1]?.block === spans[i]!.block;
    if (runsIn && text.length <= LONGEST_NAME && RUN_IN.test(text) && !SAYS.test(text)) {
      name = text;
      continue;
    }
    const above = section || title;
    const heading = name ? `${above} > ${name}` : above;
    const last = name || above.slice(above.lastIndexOf(' > ') + 1);
    statements.push({ id: clause.id, clause, wording, led: ledText(wording), heading, part: last });
  }
  return { facts, statements, wordings, spans };
}

/**
 * Tells whether the part that a clause stands in has such a name, or one of those above it (`heading`). Many clauses stand in one
 * part: it is read once for all in a row.
 */
export function partNamed(pattern: RegExp, by: 'part' | 'heading' = 'part'): (read: Read) => boolean {
  let part = '';
  let named = false;
  return (read) => {
    if (read[by] !== part) {
      part = read[by];
      named = pattern.test(part);
    }
    return named;
  };
}

/** Points at what other clauses say: 上述联系方式, "see section 3". */
const POINTS_ELSEWHERE =
  /^(?:(?:please )?(?:see|refer to)\b|详见|参见|请见)|(?:上述|前述|以上)(?:联系方式|方式|途径)|\b(?:listed|set out|described|given) (?:above|below)\b|\b(?:as per|see) section\b/;

/**
 * Each clause once, those first that say the answer most directly: in words that bear it out (`bears`), to everybody rather
 * than to people in some places, by itself rather than by pointing elsewhere, in a sentence rather than in a row of a table.
 * What is alike stays as it was.
 */
export function bestFirst(
  ids: Iterable<number>,
  { wordings, spans }: Reading,
  bears?: (text: string) => boolean,
): number[] {
  const once = [...new Set(ids)];
  if (once.length < 2) return once;
  const distance = new Map<number, number>();
  for (const id of once) {
    const { text } = wordings[id]!;
    const off = bears && !bears(text) ? 8 : 0;
    const some = placeOf(spans, id) === null ? 0 : 4;
    distance.set(id, off + some + (POINTS_ELSEWHERE.test(text) ? 2 : 0) + (spans[id]!.kind === 'row' ? 1 : 0));
  }
  return once.sort((a, b) => distance.get(a)! - distance.get(b)!);
}

function ledText({ lead, text }: Wording): string {
  return lead ? `${lead} ${text}` : text;
}
