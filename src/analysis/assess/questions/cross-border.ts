import { type BorderStatement, borderStatements, SAFEGUARDS } from '../../facts/storage';
import type { Ask } from '../reading';

/** What a clause says, with the next one if that names safeguards. */
interface Said extends BorderStatement {
  after: number[];
}

function clausesOf(statements: Said[]): number[] {
  return [...new Set(statements.map((statement) => statement.clause))];
}

/**
 * Whether data leaves the country. A plain denial of today outweighs what would be done if it came to it; safeguards count
 * wherever the policy names them, since it seldom does so in the sentence that speaks of the transfer.
 */
export const askCrossBorder: Ask<'cross-border'> = ({ statements }) => {
  const said: Said[] = statements.flatMap(({ id, wording, clause }, i) => {
    // "若确需向境外传输…。我们会确保其得到足够的保护。": the safeguard stands in the next sentence of the paragraph.
    const next = statements[i + 1];
    const after = next?.clause.block === clause.block && SAFEGUARDS.test(next.wording.text) ? [next.id] : [];
    return borderStatements(id, wording, clause.text).map((one) => ({ ...one, after }));
  });
  const leaves = said.filter((one) => one.says === 'leaves');
  const stored = said.filter((one) => one.says === 'stored');
  const home = stored.filter((one) => one.home);
  const goes = leaves.filter((one) => one.polarity === 'affirmed');
  const stays = leaves.filter((one) => one.polarity === 'denied');
  const maybe = leaves.filter((one) => one.polarity === 'conditional');
  if (goes.length === 0 && stays.length > 0)
    return { answer: 'domestic-only', evidence: clausesOf([...stays, ...stored]) };
  if (goes.length === 0 && maybe.length === 0) {
    return home.length > 0 ? { answer: 'domestic-only', evidence: clausesOf(home) } : null;
  }
  // "We do not, unless the law allows it": kept at home, as far as is said.
  if (goes.length === 0 && home.length > 0 && maybe.every((one) => one.unless && !one.consent))
    return { answer: 'domestic-only', evidence: clausesOf([...home, ...maybe]) };
  const consent = maybe.filter((one) => one.consent);
  if (goes.length === 0 && consent.length > 0) return { answer: 'consent', evidence: clausesOf(consent) };
  const safe = leaves.filter((one) => one.safeguards || one.after.length > 0);
  if (safe.length > 0) {
    const named = safe.flatMap((one) => (one.safeguards ? [one.clause] : [one.clause, ...one.after]));
    return { answer: 'safeguards', evidence: [...new Set([...named, ...clausesOf([...goes, ...maybe])])] };
  }
  const certain = goes.filter((one) => !one.may);
  if (certain.length > 0) return { answer: 'transferred', evidence: clausesOf(certain) };
  return { answer: 'may-transfer', evidence: clausesOf([...goes, ...maybe]) };
};
