import type { Form, Sentence } from './sentence';

/** How much the form counts beside the sentence's words. Found on CAPP-130. */
const FORM_WEIGHT = 0.3;
const ENDINGS = ['stop', 'colon', 'semicolon', 'question', 'none'] as const;
const BEFORE_PLACE = 1 + 4 + ENDINGS.length;
/** The bias, the form, and the place in the policy. */
export const FORM_SIZE = BEFORE_PLACE + 4;

/**
 * Writes a sentence's features of form: the bias, then numbers from 0 to 3, weighted.
 *
 * @param context Whether the place in the policy and the lead-in are read.
 */
export function readForm({ form, leadIn }: Sentence, context: boolean, into: Float32Array): void {
  into.fill(0);
  into[0] = 1;
  into[1] = form.heading ? FORM_WEIGHT : 0;
  into[2] = form.item ? FORM_WEIGHT : 0;
  into[3] = (Math.min(form.length, 300) / 100) * FORM_WEIGHT;
  into[4] = (Math.min(form.numbering, 4) / 4) * FORM_WEIGHT;
  into[5 + ENDINGS.indexOf(form.ending)] = FORM_WEIGHT;
  if (!context) return;
  const [place, atStart, atEnd] = placeOf(form);
  into[BEFORE_PLACE] = place * FORM_WEIGHT;
  into[BEFORE_PLACE + 1] = atStart * FORM_WEIGHT;
  into[BEFORE_PLACE + 2] = atEnd * FORM_WEIGHT;
  into[BEFORE_PLACE + 3] = leadIn === '' ? 0 : FORM_WEIGHT;
}

/** Where in the policy a clause stands, and how near to either end. One that stands alone, which is none, counts as somewhere in the middle. */
function placeOf({ before, after }: Form): [place: number, atStart: number, atEnd: number] {
  if (before + after === 0) return [0.5, 0, 0];
  return [before / (before + after), near(before), near(after)];
}

/** 1 at the edge of the policy, 0 from twenty clauses off. */
function near(distance: number): number {
  return 1 - Math.min(distance, 20) / 20;
}
