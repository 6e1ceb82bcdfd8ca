import type { RecipientFact } from '../../policy/facts';
import type { Recipient } from '../../policy/recipient';
import type { Manner, Polarity } from '../../policy/sharing';

/** All that is said of one kind of recipient: the weightiest fact first. */
export interface RecipientRow {
  recipient: Recipient;
  facts: RecipientFact[];
  /** Clause ids, each once, in order. */
  clauses: number[];
}

const BY_POLARITY: Record<Polarity, number> = { affirmed: 0, conditional: 1, denied: 2 };
/** From what goes furthest to what stays nearest. */
const BY_MANNER: Record<Manner, number> = { sell: 0, transfer: 1, share: 2, disclose: 3, entrust: 4 };

/** One row for each kind of recipient: those who may get data before those who are denied it, then by number of clauses. */
export function recipientRows(facts: readonly RecipientFact[]): RecipientRow[] {
  const recipients = [...new Set(facts.map((fact) => fact.recipient))];
  const rows = recipients.map((recipient) => rowOf(recipient, facts));
  const polarity = (row: RecipientRow) => BY_POLARITY[row.facts[0]!.polarity];
  return rows.sort((a, b) => polarity(a) - polarity(b) || b.clauses.length - a.clauses.length);
}

function rowOf(recipient: Recipient, facts: readonly RecipientFact[]): RecipientRow {
  const own = facts.filter((fact) => fact.recipient === recipient);
  return {
    recipient,
    facts: own.toSorted(
      (a, b) => BY_POLARITY[a.polarity] - BY_POLARITY[b.polarity] || BY_MANNER[a.manner] - BY_MANNER[b.manner],
    ),
    clauses: [...new Set(own.flatMap((fact) => fact.clauses))].sort((a, b) => a - b),
  };
}
