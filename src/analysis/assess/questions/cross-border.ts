import { type BorderStatement, borderStatements, isKeptAtHome, SAFEGUARDS } from '../../facts/storage';
import { type Ask, bestFirst, partNamed, type Read } from '../reading';

/** What a clause says, with the next one if that names safeguards. */
interface Said extends BorderStatement {
  after: number[];
}

/** A part about borders; what it says of sending and keeping need not name them again. */
const BORDER_PART =
  /跨境|出境|境外|\b(?:abroad|overseas|across borders|cross-border|international (?:data )?transfers?|third countries|outside (?:of )?(?:the )?[a-z])/;
const onBorders = partNamed(BORDER_PART);
const GOES =
  /传输到|转移到|\b(?:transferred|moved|brought|sent|exported|go|goes) (?:to|here|there|abroad)\b|^transfers?:? to\b|\b(?:viewed?|accessed?) (?:data )?from\b/;
const NOT_SENT =
  /(?:\b(?:not|never|no)|n't)\b[^.;]{0,24}\b(?:transfer|send|sent|moved?|go)|不(?:会)?[^。;,]{0,12}(?:传输|转移|提供)/;
const MAY = /\b(?:may|might|can|could|if)\b|可能|如/;

/** What a clause says by standing under such a heading, or by naming safeguards for data that goes somewhere. */
function underBorders(read: Read): BorderStatement[] {
  const { id, wording } = read;
  const { text } = wording;
  const goes = GOES.test(text);
  const part = onBorders(read);
  if (!part && !goes) return [];
  const safeguards = SAFEGUARDS.test(text);
  if (!safeguards && !(part && goes)) return [];
  if (NOT_SENT.test(text)) return [];
  const base = { clause: id, home: false, safeguards, consent: false, unless: false, countries: [] };
  return [{ ...base, says: 'leaves', polarity: 'affirmed', may: MAY.test(text) }];
}

const SENT = /传输|转移|提供|出境|跨境|\b(?:transfer\w*|sends?|sent|moved|exports?)\b/;

function clausesOf(statements: Said[]): number[] {
  return [...new Set(statements.map((statement) => statement.clause))];
}

/**
 * Whether data leaves the country. A plain denial of today outweighs what would be done if it came to it; safeguards count
 * wherever the policy names them, since it seldom does so in the sentence that speaks of the transfer.
 */
export const askCrossBorder: Ask<'cross-border'> = (reading) => {
  const { statements } = reading;
  const said: Said[] = statements.flatMap((read, i) => {
    const { id, wording, clause } = read;
    // "若确需向境外传输…。我们会确保其得到足够的保护。": the safeguard stands in the next sentence of the paragraph.
    const next = statements[i + 1];
    const after = next?.clause.block === clause.block && SAFEGUARDS.test(next.wording.text) ? [next.id] : [];
    const own = borderStatements(id, wording, clause.text);
    const under = own.some(({ says }) => says === 'leaves') ? [] : underBorders(read);
    return [...own, ...under].map((one) => ({ ...one, after }));
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
  if (isKeptAtHome(said)) return { answer: 'domestic-only', evidence: clausesOf([...home, ...maybe]) };
  const consent = maybe.filter((one) => one.consent);
  if (goes.length === 0 && consent.length > 0) return { answer: 'consent', evidence: clausesOf(consent) };
  const safe = leaves.filter((one) => one.safeguards || one.after.length > 0);
  if (safe.length > 0) {
    const named = safe.flatMap((one) => (one.safeguards ? [one.clause] : [one.clause, ...one.after]));
    const evidence = bestFirst([...named, ...clausesOf([...goes, ...maybe])], reading, (text) => SENT.test(text));
    return { answer: 'safeguards', evidence };
  }
  const certain = goes.filter((one) => !one.may);
  if (certain.length > 0) return { answer: 'transferred', evidence: clausesOf(certain) };
  return { answer: 'may-transfer', evidence: clausesOf([...goes, ...maybe]) };
};
